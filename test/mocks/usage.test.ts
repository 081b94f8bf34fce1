import {expect} from '@open-wc/testing';

import {createStore} from '../../mocks/index.js';
import {multiply, sumOfDecimals} from '../../mocks/store/usage/decimal.js';
import {
  usageCountSchema,
  usageDocumentSchema,
  usageLineSchema,
  usageSpecificationSchema,
} from '../../src/api/index.js';
import {ADAPTERS} from './adapters.js';
import {organizationId, refusal} from './helpers.js';
import {documents, linesOf, selection} from './usage-helpers.js';

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  describe(`usage, through ${adapter}`, () => {
    it('names the companies that may be asked about, the own one first (A2, A4)', async () => {
      const {items} = await open(createStore({scenario: 'usage'})).usage.companies({organizationId});

      expect(items.map(({name, relation}) => [name, relation])).to.deep.equal([
        ['Rode Lente', 'own'],
        ['Witte Winter', 'client'],
        ['Bonte Zomer B.V.', 'client'],
        ['Stille Nacht Holding', 'client'],
      ]);
    });

    it('lists documents by the day of creation, the newest first (A7)', async () => {
      const page = await documents(open(createStore({scenario: 'usage'})));

      for (const item of page.items) usageDocumentSchema.parse(item);
      const days = page.items.map(({createdAt}) => createdAt);
      expect(days).to.deep.equal([...days].sort().reverse());
      expect(days.every((day) => day >= '2026-07-01' && day < '2026-10-01')).to.equal(true);
    });

    it('always tells how many it found, and counts them by month and channel (A8)', async () => {
      const api = open(createStore({scenario: 'usage'}));
      const {total} = await documents(api, {limit: 1});
      const {items} = await api.usage.counts(selection);

      for (const item of items) usageCountSchema.parse(item);
      expect(total).to.be.greaterThan(50);
      expect(items.reduce((sum, {count}) => sum + count, 0)).to.equal(total);
      expect([...new Set(items.map(({month}) => month))]).to.deep.equal(['2026-07', '2026-08', '2026-09']);
    });

    it('finds by channel, status and words, which hold together', async () => {
      const api = open(createStore({scenario: 'usage'}));
      const failed = await documents(api, {status: ['error'], from: '2026-01-01'});

      expect(failed.items.length).to.be.greaterThan(0);
      expect(failed.items.every(({error}) => error !== undefined)).to.equal(true);
      const sought = await documents(api, {search: 'MULLER', channel: ['peppol', 'print']});
      expect(sought.items.length).to.be.greaterThan(0);
      for (const {counterparty, channel} of sought.items) {
        expect(counterparty).to.equal('Müller & Söhne GmbH');
        expect(['peppol', 'print']).to.include(channel);
      }
    });

    it('keeps documents for 24 months, and says from when (A-E3)', async () => {
      const page = await documents(open(createStore({scenario: 'usage'})), {
        from: '2024-01-01',
        to: '2024-12-31',
      });

      expect(page.keptFrom).to.equal('2024-11-21');
      expect((page.items.at(-1)?.createdAt ?? '') > '2024-11-20').to.equal(true);
    });

    it('refuses a period that ends before it begins, and a company of somebody else (V17)', async () => {
      const api = open(createStore({scenario: 'usage'}));

      const backwards = await refusal(documents(api, {from: '2026-09-30', to: '2026-07-01'}));
      expect([backwards.kind, backwards.fields[0]?.pointer]).to.deep.equal(['invalid', 'to']);
      const foreign = await refusal(documents(api, {companyId: 'groene-herfst'}));
      expect(foreign.kind).to.equal('not-found');
    });

    it('sums an invoice by type and company, and its lines add up to it (A15, A16)', async () => {
      const api = open(createStore({scenario: 'usage'}));
      const [newest] = (await api.usage.invoices({organizationId, limit: 10})).items;
      const usageInvoiceId = newest?.id ?? '';

      const specification = await api.usage.specification({organizationId, usageInvoiceId});
      const lines = await linesOf(api, usageInvoiceId);

      usageSpecificationSchema.parse(specification);
      for (const line of lines) usageLineSchema.parse(line);
      expect(newest?.number).to.equal('AI-202603');
      expect(specification.lineCount).to.equal(lines.length);
      const total = lines.reduce((sum, {subtotal}) => sum + subtotal.amount, 0);
      expect(specification.invoice.total.amount).to.equal(total);
      const summed = specification.sums.reduce((sum, {subtotal}) => sum + subtotal.amount, 0);
      expect(summed).to.equal(total);
    });

    it('has the lines of one company alone (A3)', async () => {
      const lines = await linesOf(
        open(createStore({scenario: 'usage'})),
        'usage-2026-q3',
        'witte-winter',
      );

      expect(lines.length).to.be.greaterThan(0);
      expect([...new Set(lines.map(({company}) => company.name))]).to.deep.equal(['Witte Winter']);
    });

    it('can bill what its lines do not say, for a reader to find', async () => {
      const api = open(createStore({scenario: 'usage-difference'}));
      const lines = await linesOf(api, 'usage-2026-q3');
      const {invoice} = await api.usage.specification({organizationId, usageInvoiceId: 'usage-2026-q3'});

      const total = lines.reduce((sum, {subtotal}) => sum + subtotal.amount, 0);
      expect(invoice.total.amount - total).to.equal(1_250);
    });

    it('shows documents to a user of the company, and costs only to who administers them (§9)', async () => {
      const api = open(createStore({scenario: 'usage-of-one-company'}));

      expect((await documents(api)).total).to.be.greaterThan(0);
      expect((await refusal(api.usage.invoices({organizationId, limit: 10}))).kind).to.equal('forbidden');
      const lines = api.usage.lines({organizationId, usageInvoiceId: 'usage-2026-q3', limit: 10});
      expect((await refusal(lines)).kind).to.equal('forbidden');
    });

    it('has nothing of an organization without usage', async () => {
      const api = open(createStore({scenario: 'no-usage'}));

      expect((await documents(api)).total).to.equal(0);
      expect((await api.usage.invoices({organizationId, limit: 10})).items).to.deep.equal([]);
    });
  });
}

describe('a usage invoice of fifty thousand lines', () => {
  it('is told page by page', async () => {
    const {api} = createStore({scenario: '50k-usage-lines'});
    const request = {organizationId, usageInvoiceId: 'usage-2026-q3', limit: 100};

    const page = await api.usage.lines(request);

    expect([page.items.length, page.total]).to.deep.equal([100, 50_000]);
  });
});

describe('decimal numbers in text', () => {
  it('are added and multiplied exactly, rounding half away from zero', () => {
    expect(sumOfDecimals(['0.1', '0.2', '-0.30', '12'])).to.equal('12.00');
    expect(sumOfDecimals([])).to.equal('0');
    expect(multiply('3', '0.2350', 2)).to.equal(71);
    expect(multiply('1', '0.005', 2)).to.equal(1);
    expect(multiply('-1', '0.005', 2)).to.equal(-1);
    expect(multiply('2.5', '4', 0)).to.equal(10);
    expect(multiply('123456789', '1.4500', 2)).to.equal(17_901_234_405);
  });
});
