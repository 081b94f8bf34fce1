import {expect} from '@open-wc/testing';
import {html} from 'lit';

import type {UsageCount, UsageDocument} from '../../../src/api/index.js';
import {channelGroups} from '../../../src/elements/usage-report/documents/chart/channel-groups.js';
import {monthCounts} from '../../../src/elements/usage-report/documents/chart/month-counts.js';
import {linesUpTo} from '../../../src/elements/usage-report/documents/chart/scale.js';
import {createPortal, type UsageReport} from '../../../src/index.js';
import {ADAPTERS, type TestPage, waitFor} from '../../support/open.js';
import {openDocuments, settled, stored, textOf} from './documents-page.js';

const CHART = 'Documents by month and channel';
const HALF_YEAR = {from: '2026-06-01', to: '2026-11-21'};
const MONTHS = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'];

/** How many documents there were by month, counted one by one where the company is. */
function counted(documents: readonly UsageDocument[], month: string, channel?: string): string {
  const found = documents.filter((document) => {
    const day = new Date(document.createdAt).toLocaleDateString('sv', {timeZone: 'Europe/Amsterdam'});
    return day.startsWith(month) && (channel === undefined || document.channel === channel);
  });
  return String(found.length);
}

for (const adapter of ADAPTERS) {
  describe(`the chart of a period, ${adapter} adapter`, () => {
    it('has its numbers in a table, which are those of the documents, with their totals', async () => {
      const page = await openDocuments({adapter});
      const documents = await stored(page, {direction: 'outbound', ...HALF_YEAR});
      const channels = ['network', 'peppol', 'email', 'print', undefined];

      const rows = page.rows(CHART).map(([, ...cells]) => cells);
      const wanted = [...MONTHS, '2026'].map((month) =>
        channels.map((channel) => counted(documents, month, channel)),
      );
      expect(rows).to.deep.equal(wanted);
      expect(page.rows(CHART).map(([name]) => name)).to.deep.equal([
        'Jun 2026',
        'Jul 2026',
        'Aug 2026',
        'Sep 2026',
        'Oct 2026',
        'Nov 2026',
        'Total',
      ]);
    });

    it('is drawn to these numbers', async () => {
      const page = await openDocuments({adapter});
      const total = page.rows(CHART).slice(0, -1).map((row) => Number(row.at(-1)));

      const tops = new Map<string, number>();
      for (const piece of page.element.shadowRoot?.querySelectorAll('.bars .piece') ?? []) {
        const x = piece.getAttribute('x') ?? '';
        tops.set(x, (tops.get(x) ?? 0) + Number(piece.getAttribute('height')));
      }
      const [first = 1] = tops.values();
      const drawn = [...tops.values()].map((height) => (height / first) * (total[0] ?? 0));
      drawn.forEach((height, index) => expect(height).to.be.closeTo(total[index] ?? 0, 0.001));
    });
  });
}

describe('the chart of a period', () => {
  it('has a name, and is described by its legend', async () => {
    const page = await openDocuments();

    const image = await page.find('img', CHART);
    const legend = page.element.shadowRoot?.getElementById(image.getAttribute('aria-describedby') ?? '');
    expect(textOf(legend)).to.equal('Print 24 E-mail 47 Peppol 74 Network 29');
  });

  it('says that filters do not narrow it, and they do not', async () => {
    const page = await openDocuments({adapter: 'http'});
    const before = page.rows(CHART);

    page.choose('Failed');

    await page.see(/\b4 documents/);
    expect(page.rows(CHART)).to.deep.equal(before);
    expect(page.text()).to.contain('All documents created Jun 1 – Nov 21, 2026, whatever the filters below.');
    expect(page.asked('document-counts')).to.have.length(1);
  });

  it('is told apart without color: each fill is another shape, and there for its bars', async () => {
    const page = await openDocuments();
    const root = page.element.shadowRoot;

    const patterns = [...(root?.querySelectorAll('.bars pattern') ?? [])];
    const shapes = patterns.map((pattern) => pattern.innerHTML.replace(/<!--.*?-->/g, ''));
    expect(patterns).to.have.length(4);
    expect(new Set(shapes).size).to.equal(4);
    for (const piece of root?.querySelectorAll('.piece') ?? []) {
      const id = /^url\(#(.+)\)$/.exec(piece.getAttribute('fill') ?? '')?.[1];
      expect(patterns.map((pattern) => pattern.id)).to.include(id);
    }
  });

  it('shows months without documents, too', async () => {
    const page = await openDocuments({}, halfEmpty);
    count(page, [{month: '2026-07', channel: 'peppol', count: 3}]);
    await waitFor(() =>
      expect(page.rows(CHART)).to.deep.equal([
        ['Jun 2026', '0', '0'],
        ['Jul 2026', '3', '3'],
        ['Aug 2026', '0', '0'],
        ['Total', '3', '3'],
      ]),
    );
  });

  it('begins with what is kept, and ends today', async () => {
    const page = await openDocuments({}, html`<usage-report from="2020-01-01" to="2030-01-01"></usage-report>`);

    const rows = page.rows(CHART);
    expect([rows[0]?.[0], rows.at(-2)?.[0]]).to.deep.equal(['Nov 2024', 'Nov 2026']);
  });

  it('says when some of its numbers cannot be read', async () => {
    const page = await openDocuments({}, halfEmpty);
    count(page, [
      {month: '2026-07', channel: 'peppol', count: 3},
      {month: '2026-08', channel: 'peppol', count: -1},
    ]);

    await page.see('Some of these numbers cannot be read, and are missing here.');
  });

  it('draws more channels than it has patterns together, and lists each', async () => {
    const page = await openDocuments({}, halfEmpty);
    const channels = ['network', 'operator', 'bank', 'peppol', 'email', 'print', 'owl', 'pigeon'];
    count(page, channels.map((channel, index) => ({month: '2026-07', channel, count: index + 1})));

    await page.see('Other 15');
    await settled(page);
    expect(page.element.shadowRoot?.querySelectorAll('.bars pattern')).to.have.length(7);
    expect(page.rows(CHART)[1]?.slice(-3)).to.deep.equal(['8', '7', '36']);
  });

});

describe('the numbers of a chart', () => {
  const PERIOD = {from: '2026-01-15', to: '2026-03-02'};

  it('are added where a server tells one twice', () => {
    const twice = {month: '2026-02', channel: 'scan', count: 2};
    const {months, total} = monthCounts([twice, twice], PERIOD);

    expect(months.map(({month, total: sum}) => [month, sum])).to.deep.equal([
      ['2026-01', 0],
      ['2026-02', 4],
      ['2026-03', 0],
    ]);
    expect(total).to.equal(4);
  });

  it('begin with the first document where a period is very long', () => {
    const counts = [{month: '2025-12', channel: 'scan', count: 1}];
    const {months} = monthCounts(counts, {from: '1900-01-01', to: '2026-02-01'});

    expect(months.map(({month}) => month)).to.deep.equal(['2025-12', '2026-01', '2026-02']);
  });

  it('stand on lines of round numbers, few of them', () => {
    expect(linesUpTo(33)).to.deep.equal([0, 10, 20, 30, 40]);
    expect(linesUpTo(1)).to.deep.equal([0, 1]);
    expect(linesUpTo(0)).to.deep.equal([0, 1]);
    expect(linesUpTo(7)).to.deep.equal([0, 2, 4, 6, 8]);
    for (let most = 1; most < 5000; most += 7) {
      const lines = linesUpTo(most);
      expect(lines.length).to.be.within(2, 6);
      expect(lines.at(-1)).to.be.at.least(most);
      expect(lines.every(Number.isInteger)).to.equal(true);
    }
  });

  it('have the same pattern for a channel, whichever others there are', () => {
    const idOf = (channels: readonly string[]) => channelGroups(channels).at(-1)?.pattern.id;
    expect(idOf(['network', 'peppol', 'email'])).to.equal(idOf(['email']));
    expect(idOf(['print'])).not.to.equal(idOf(['email']));
  });
});

const halfEmpty = html`<usage-report from="2026-06-01" to="2026-08-31"></usage-report>`;

/** Puts an adapter of a host's own in the place of the store's, which counts differently. */
function count(page: TestPage, counts: UsageCount[]): void {
  const {usage, ...api} = page.store.api;
  if (!usage) throw new Error('There is no usage.');
  (page.element as UsageReport).portal = createPortal({
    api: {...api, usage: {...usage, counts: () => Promise.resolve({items: counts})}},
  });
}
