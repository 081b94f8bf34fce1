import {expect} from '@open-wc/testing';

import {byType, checkOf, sumOf} from '../../../src/elements/usage-report/specification/sums.js';
import {open, waitFor} from '../../support/open.js';
import {linesOf} from '../../mocks/usage-helpers.js';
import {adapt, choose, INVOICE, opened, organizationId, rowsOf} from './specification-page.js';

const cents = (text: string | undefined): number => Math.round(Number(text?.replace('€', '')) * 100);

describe('the usage of an invoice, summed up', () => {
  it('comes to what its lines come to, by type (A15)', async () => {
    const page = await open({scenario: 'usage'}, opened());
    const rows = (await rowsOf(page, 'Usage by type')).slice(1);
    const lines = await linesOf(page.store.api, INVOICE);

    const scans = lines.filter(({usageType}) => usageType.code === 'inbound.scan');
    const quantity = scans.reduce((sum, line) => sum + Number(line.quantity), 0);
    const amount = scans.reduce((sum, line) => sum + line.subtotal.amount, 0);
    const row = rows.find(([type]) => type === 'Scan & extract');
    expect([row?.[1], cents(row?.[2])]).to.deep.equal([String(quantity), amount]);
    const total = lines.reduce((sum, line) => sum + line.subtotal.amount, 0);
    const [, , last] = rows.at(-1) ?? [];
    expect(cents(last)).to.equal(total);
  });

  it('is grouped by company with subtotals, to charge each its own (A3, A4)', async () => {
    const page = await open({scenario: 'usage'}, opened());

    const rows = (await rowsOf(page, 'Usage by company')).slice(1);

    const groups = rows.filter(({length}) => length === 1).map(([name]) => name);
    expect(groups).to.deep.equal(['Rode Lente', 'Witte Winter', 'Bonte Zomer B.V.']);
    const subtotals = rows.filter(([name]) => name === 'Subtotal').map((row) => cents(row[2]));
    expect(subtotals).to.deep.equal([4795, 1182, 267]);
    expect(rows.at(-1)).to.deep.equal(['Total of all companies', '', '€62.44']);
    for (const [index, id] of ['rode-lente-bv', 'witte-winter', 'bonte-zomer'].entries()) {
      const lines = await linesOf(page.store.api, INVOICE, id);
      expect(lines.reduce((sum, line) => sum + line.subtotal.amount, 0)).to.equal(subtotals[index]);
    }
  });

  it('is that of one company where one is chosen, in sums and lines', async () => {
    const page = await open({scenario: 'usage'}, opened());

    await choose(page, 'Bonte Zomer B.V.');

    const {length} = await linesOf(page.store.api, INVOICE, 'bonte-zomer');
    await page.see(`${String(length)} lines`);
    expect((await rowsOf(page, 'Usage by type')).at(-1)).to.deep.equal(['Total', '', '€2.67']);
    expect(page.query('table', 'Usage by company')).to.equal(null);
    const companies = (await rowsOf(page, 'Lines')).slice(1).map((row) => row[5]);
    expect(new Set(companies)).to.deep.equal(new Set(['Bonte Zomer B.V.']));
  });

  it('is told to be none for a company without, and leads to all of them', async () => {
    const page = await open({scenario: 'usage'}, opened('stille-nacht'));
    await page.see('This invoice has no usage of this company.');

    await choose(page, 'All companies');

    await page.see('49 lines');
  });

  it('offers no choice where there is one company', async () => {
    const persona = 'admin';
    const page = await open({scenario: 'usage-of-one-company', persona}, opened());
    await page.see('The lines add up to the invoice.');

    expect(page.query('combobox', 'Company')).to.equal(null);
    expect(page.query('table', 'Usage by company')).to.equal(null);
  });

  it('shows the first of hundreds of companies, and all of them when asked', async () => {
    const page = await open({scenario: '50k-usage-lines'}, opened());
    const rows = await rowsOf(page, 'Usage by company');
    expect(rows.filter(({length}) => length === 1)).to.have.length(10);
    (await page.find('button', 'Show all 501 companies')).focus();

    await page.press('Show all 501 companies');

    const focused = () => page.element.shadowRoot?.activeElement?.textContent.trim();
    await waitFor(() => expect(focused()).to.equal('Cliënt 010'));
    const all = await rowsOf(page, 'Usage by company');
    expect(all.filter(({length}) => length === 1)).to.have.length(501);
    expect(all.at(-1)).to.deep.equal(rows.at(-1));
  });
});

describe('the sums held against the invoice', () => {
  it('fit, which is said', async () => {
    const page = await open({scenario: 'usage'}, opened());

    await page.see('The lines add up to the invoice.');
  });

  it('show what they differ by', async () => {
    const page = await open({scenario: 'usage-difference'}, opened());

    await page.see('The invoice is €12.50 more than its lines, which add up to €62.44.');
    expect(page.text()).not.to.contain('The lines add up to the invoice.');
  });

  it('show it as well where the invoice is lower, by one cent', async () => {
    const page = await open({scenario: 'usage'}, opened());
    adapt(page, (usage) => ({
      specification: async (request) => {
        const {invoice, ...rest} = await usage.specification(request);
        const total = {...invoice.total, amount: invoice.total.amount - 1};
        return {...rest, invoice: {...invoice, total}};
      },
    }));

    await page.see('The invoice is €0.01 less than its lines, which add up to €62.44.');
  });

  it('are not held against it in another currency', async () => {
    const page = await open({scenario: 'usage'}, opened());
    adapt(page, (usage) => ({
      specification: async (request) => {
        const {sums, ...rest} = await usage.specification(request);
        const [first, ...others] = sums;
        const subtotal = {amount: 100, currency: 'NOK'};
        return {...rest, sums: first ? [{...first, subtotal}, ...others] : []};
      },
    }));

    await page.see(/The lines come to €\S+ \+ NOK\s1.00, partly in another currency than the invoice/);
  });

  it('fit where neither has anything', async () => {
    const {store} = await open({scenario: 'usage'}, opened());
    const {invoice} = await store.api.usage.specification({organizationId, usageInvoiceId: INVOICE});
    const total = {amount: 0, currency: 'EUR'};

    expect(checkOf({invoice: {...invoice, total}, sums: [], lineCount: 0})).to.deep.equal({fits: true});
  });
});

describe('a sum of decimal numbers', () => {
  for (const [numbers, sum] of [
    [['0.1', '0.2'], '0.3'],
    [['1', '-0.250'], '0.750'],
    [['-0.5', '0.25'], '-0.25'],
    [['9007199254740993', '1'], '9007199254740994'],
    [['-0.05', '0.05'], '0.00'],
    [['12345678901234567890.5', '0.00000000001'], '12345678901234567890.50000000001'],
    [[], '0'],
  ] as const) {
    it(`of ${numbers.join(' and ') || 'nothing'} is ${sum}`, () => {
      expect(sumOf(numbers)).to.equal(sum);
    });
  }

  it('keeps apart what is in another currency', () => {
    const company = {id: 'a', name: 'A'};
    const usageType = {code: 'other'};
    const sums = byType([
      {usageType, company, quantity: '1', subtotal: {amount: 1, currency: 'EUR'}},
      {usageType, company, quantity: '2', subtotal: {amount: 5, currency: 'NOK'}},
      {usageType, company, quantity: '3', subtotal: {amount: 2, currency: 'EUR'}},
    ]);

    expect(sums[0]?.quantity).to.equal('6');
    expect(sums[0]?.subtotals.map(({amount}) => amount)).to.deep.equal([3, 5]);
  });
});
