import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {lastNames, openUsers, textOf} from './list-support.js';

const all = html`<user-manager page-size="100"></user-manager>`;

describe('ten thousand users', () => {
  it('are shown a page at a time', async () => {
    const page = await openUsers({scenario: '10k-users', adapter: 'http'});

    await page.see('1–25 of 10,000');

    expect(page.all('row')).to.have.length(26);
  });

  it('are searched by the server', async () => {
    const page = await openUsers(
      {scenario: '10k-users'},
      html`<user-manager search="user04321"></user-manager>`,
    );

    await page.see('1 user');
    expect(page.text()).to.contain('user04321@rodelente.example');
  });
});

describe('names that are made to deceive', () => {
  it('show the characters that would turn the reading direction', async () => {
    const page = await openUsers({scenario: 'extreme'}, all);

    expect(lastNames(page)).to.contain('Smit␣nimda');
    expect(page.text()).not.to.contain('\u202e');
    expect(page.query('button', 'Edit Bob Smit␣nimda')).to.exist;
  });

  it('stand by themselves, so that they cannot turn what is around them', async () => {
    const page = await openUsers({scenario: 'extreme'}, all);

    const row = await page.find('row', /العمراني/);
    const isolated = [...row.querySelectorAll('bdi')].map(textOf);
    expect(isolated).to.include.members(['العمراني', 'ياسمين', 'arabic@example.org']);
  });

  it('are text, whatever they are written in', async () => {
    const page = await openUsers({scenario: 'extreme'}, all);

    expect(lastNames(page)).to.contain('<img src=x onerror=alert(1)>');
    expect(page.element.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('show a role that nobody knows as it came', async () => {
    const page = await openUsers({scenario: 'extreme'}, all);

    expect((await page.find('row', /Onbekend/)).textContent).to.contain('rechnungsempfängerverwalterin');
  });

  for (const width of [320, 768, 1280]) {
    it(`stay within ${String(width)} pixels`, async () => {
      const page = await openUsers({scenario: 'extreme', width}, all);
      await page.find('button', /^Export/);

      const {scrollWidth, clientWidth} = document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      expect(page.element.scrollWidth).to.be.at.most(page.element.clientWidth);
    });
  }
});
