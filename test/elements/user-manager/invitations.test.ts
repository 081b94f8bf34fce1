import {expect} from '@open-wc/testing';

import {adapt, openUsers, textOf} from './list-support.js';

/** What the row of somebody says of their status. */
async function statusOf(page: Awaited<ReturnType<typeof openUsers>>, name: RegExp): Promise<string> {
  const row = await page.find('row', name);
  return textOf(row.querySelector('.status') ?? undefined);
}

describe('an invitation', () => {
  for (const [name, status] of [
    [/van den Berg/, 'Invited 22 hours left'],
    [/Mulder/, 'Invited 5 hours left'],
    [/Postma/, 'Invited 30 minutes left'],
    [/Hendriks/, 'Invitation expired'],
    [/Coon/, 'Active'],
  ] as const) {
    it(`says of ${name.source}: ${status}`, async () => {
      const page = await openUsers({scenario: 'expired-invitation'});

      expect(await statusOf(page, name)).to.equal(status);
    });
  }

  it('goes by the clock of the server, not by that of the reader', async () => {
    const page = await openUsers({scenario: 'expired-invitation'});
    await adapt(page, (users) => ({
      list: async (request) => ({...(await users.list(request)), now: '2026-11-21T13:11:00+01:00'}),
    }));

    await page.see('1 hour left');

    expect(await statusOf(page, /Mulder/)).to.equal('Invited 1 hour left');
  });

  it('of support users says the same', async () => {
    const page = await openUsers({scenario: 'expired-invitation'});

    (await page.find('tab', 'My support')).click();

    await page.see('Bakker');
    expect(await statusOf(page, /Bakker/)).to.equal('Invitation expired');
  });
});
