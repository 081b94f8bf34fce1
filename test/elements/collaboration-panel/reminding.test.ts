import {expect} from '@open-wc/testing';

import {collaborationOf, keysOf, openClient} from './acting-page.js';

describe('a reminder that fails', () => {
  const CAFE = 'nordlys-kaffe';

  it('is found to be sent when no answer comes at all', async () => {
    const page = await openClient(CAFE);
    page.store.faults.set('collaborations.remind', 'lost');

    await page.press('Send a reminder');

    await page.see('A reminder was sent to Nordlys Kaffe AS.');
    expect(collaborationOf(page, CAFE)?.version).to.equal('2');
  });

  it('goes under the same key at the next press', async () => {
    const page = await openClient(CAFE, {adapter: 'http'});
    page.store.faults.set('collaborations.remind', 'offline');
    await page.press('Send a reminder');
    await page.see('No reminder was sent. There is no connection to the service.');
    page.store.faults.clear();

    await page.press('Send a reminder');

    await page.see('A reminder was sent to Nordlys Kaffe AS.');
    expect(keysOf(page).size).to.equal(1);
  });

  it('says when nobody knows, and finds out at a press', async () => {
    const page = await openClient(CAFE);
    await page.find('button', 'Send a reminder');
    page.store.faults.set('collaborations.remind', 'lost');
    page.store.faults.set('collaborations.client', 'offline');
    await page.press('Send a reminder');
    await page.see('It is not known whether this was done.');
    page.store.faults.clear();

    await page.press('Find out');

    await page.see('A reminder was sent to Nordlys Kaffe AS.');
    expect(collaborationOf(page, CAFE)?.version).to.equal('2');
  });

  it('tells that the client has seen the invitation meanwhile', async () => {
    const page = await openClient(CAFE);
    await page.find('button', 'Send a reminder');
    page.store.collaborations.list(CAFE);

    await page.press('Send a reminder');

    await page.see('press Send a reminder if it still holds. State Awaiting approval');
    await page.press('Send a reminder');
    await page.see('A reminder was sent to Nordlys Kaffe AS.');
  });
});
