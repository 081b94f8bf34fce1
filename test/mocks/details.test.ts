import {expect} from '@open-wc/testing';

import {
  charge,
  createStore,
  type Scenario,
  SCENARIOS,
  type ScenarioName,
  type Store,
} from '../../mocks/index.js';
import {invoiceDetailsSchema, invoiceSchema} from '../../src/api/index.js';
import {ADAPTERS, FILE, storeWithFile} from './adapters.js';
import {details, document, find, organizationId, refusal, storeOf} from './helpers.js';

const invoiceId = 'rode-lente-2026-1118';
const ASKED = {organizationId, invoiceId};

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  describe(`the details of a document by ${adapter}`, () => {
    it('are what the list shows, and more', async () => {
      const {invoices} = open(createStore());
      const whole = await invoices.get(ASKED);
      const {files: _, ...shown} = invoiceSchema.parse(whole);
      const {items} = await invoices.list({organizationId, limit: 1, search: '2026-1118'});
      const {files, ...row} = invoiceSchema.parse(items[0]);
      expect(shown).to.deep.equal(row);
      expect(whole.files.map(({id}) => id)).to.deep.equal(files.map(({id}) => id));
      expect(whole.totalExclVat).to.deep.equal({amount: 18_750, currency: 'EUR'});
    });

    it('are not found for a document that is not there', async () => {
      const get = open(createStore()).invoices.get({organizationId, invoiceId: 'x'});
      expect((await refusal(get)).kind).to.equal('not-found');
    });

    it('are not found for a document of another organization, of the user or not', async () => {
      const {invoices} = open(createStore({scenario: 'many-orgs'}));
      const others = [
        {organizationId, invoiceId: 'blauwe-fjord-BL-1001'},
        {organizationId: 'groene-herfst', invoiceId: 'groene-herfst-GR-1001'},
      ];
      for (const other of others) {
        expect((await refusal(invoices.get(other))).kind).to.equal('not-found');
      }
    });

    it('are for those who may read invoices, whether they may download them or not', async () => {
      const store = createStore({persona: 'none'});
      const {invoices} = open(store);
      expect((await refusal(invoices.get(ASKED))).kind).to.equal('forbidden');
      store.permissions = ['invoice.read'];
      expect((await invoices.get(ASKED)).number).to.equal('2026-1118');
      store.signedIn = false;
      expect((await refusal(invoices.get(ASKED))).kind).to.equal('unauthenticated');
    });

    it('have the sizes that the files have when they are downloaded', async () => {
      const {invoices} = open(storeWithFile());
      const {fileId: _, ...asked} = FILE;
      const {files} = await invoices.get(asked);
      const blobs = files.map(({id}) => invoices.file({...asked, fileId: id}));
      const sizes = (await Promise.all(blobs)).map(({size}) => size);
      expect(files.map(({size}) => size)).to.deep.equal(sizes);
      expect(sizes).to.have.length(3);
    });

    it('can go wrong on their own', async () => {
      const store = createStore();
      const {invoices} = open(store);
      store.faults.set('invoices.get', '503', {times: 1});
      expect((await refusal(invoices.get(ASKED))).kind).to.equal('unavailable');
      store.faults.set('invoices.get', 'malformed-row', {times: 1});
      expect((await invoices.get(ASKED)).openAmount.amount).to.equal(22_688);
      expect((await invoices.list({organizationId, limit: 1})).total).to.equal(42);
    });
  });
}

describe('the amounts of a document', () => {
  it('add up, rate by rate and line by line', async () => {
    const audit = await details(createStore(), '2026-1105');
    expect(audit.vatBreakdown.map(({rate, taxAmount}) => [rate, taxAmount.amount])).to.deep.equal([
      ['21', 27_111],
      ['9', 1_089],
    ]);
    const parts = [...(audit.lines ?? []), ...(audit.allowanceCharges ?? [])];
    const net = parts.reduce((sum, {amount}) => sum + amount.amount, 0);
    expect([net, audit.totalVat.amount]).to.deep.equal([audit.totalExclVat.amount, 28_200]);
    expect(audit.totalInclVat.amount).to.equal(169_400);
  });

  it('tell quantity, price and rate of each line', async () => {
    const {lines, allowanceCharges} = await details(createStore(), '2026-1105');
    expect(lines?.at(-1)).to.deep.equal({
      ...{id: '7', description: 'Handboek Loonheffingen'},
      ...{quantity: '3', unitPrice: '20.00', vatRate: '9'},
      amount: {amount: 6_000, currency: 'EUR'},
    });
    expect(allowanceCharges).to.deep.equal([
      {reason: 'Korting vaste klanten', amount: {amount: -20_140, currency: 'EUR'}},
    ]);
  });

  it('are negative for what is credited', async () => {
    const credit = await details(createStore(), '2026-0418');
    expect(credit.totalVat.amount).to.equal(-18_375);
    expect(credit.lines?.[0]).to.deep.include({quantity: '-1', unitPrice: '875.00'});
    expect(credit.vatBreakdown[0]?.taxableAmount.amount).to.equal(-87_500);
  });

  it('have what was paid before and the rounding where there is any', async () => {
    const store = storeOf(
      document({number: 'A', prepaid: 2_500, rounding: -2}),
      document({number: 'B'}),
    );
    const {prepaidAmount, roundingAmount} = await details(store, 'A');
    expect([prepaidAmount?.amount, roundingAmount?.amount]).to.deep.equal([2_500, -2]);
    expect(await details(store, 'B')).to.not.have.any.keys(
      ...['prepaidAmount', 'roundingAmount', 'allowanceCharges'],
    );
  });
});

describe('what a document says beside its amounts', () => {
  it('is to whom it went, and how', async () => {
    const {billedTo, delivery} = await details(createStore(), '2026-0911');
    expect(billedTo?.name).to.equal('Rode Lente');
    expect(billedTo?.addressLines).to.include('Lange Gracht 16B');
    expect(delivery).to.deep.equal({method: 'email', address: 'invoices@rodelente.nl'});
  });

  it('is not how it was sent, where nobody knows', async () => {
    expect((await details(storeOf(document({number: 'A'})), 'A')).delivery).to.equal(undefined);
  });

  it('is how to pay', async () => {
    const {payee, paymentReference, paymentTerms} = await details(createStore(), '2026-0911');
    expect(payee).to.include({name: 'Voorbeeld Software B.V.', iban: 'NL45VBLD0123456703'});
    expect(paymentReference).to.deep.equal({kind: 'structured', value: 'RF0220260911'});
    expect(paymentTerms).to.equal('Betaling binnen 30 dagen');
  });

  it('is to quote the number where there is no structured reference', async () => {
    const {paymentReference} = await details(createStore(), '2026-1118');
    expect(paymentReference).to.deep.equal({kind: 'free', value: '2026-1118'});
  });

  it('is what the customer goes by', async () => {
    expect(await details(createStore(), '2026-1105')).to.deep.include({
      purchaseOrder: 'RL-2026-44',
      buyerReference: 'Afdeling Financiën',
      period: {from: '2026-10-12', to: '2026-10-23'},
    });
  });
});

describe('the files in the details', () => {
  it('keep their sizes while the document changes', async () => {
    const store = createStore();
    const {files} = await details(store, '2026-1118');
    store.voidInvoice(invoiceId);
    store.clock.set('2027-01-04T09:00:00Z');
    const later = await details(store, '2026-1118');
    expect([later.voided, later.files]).to.deep.equal([true, files]);
  });

  it('have no size in the list, but for what came with the document', async () => {
    const {files} = await find(storeWithFile(), 'FILE');
    expect(files.map(({size}) => size)).to.deep.equal([undefined, undefined, 3]);
  });

  it('count the bytes of the very UBL that a document was read from', async () => {
    const source = {fileName: 'x.xml', xml: '<Invoice><!-- é --></Invoice>\n'};
    const {files} = await details(storeOf({...document({number: 'A'}), source}), 'A');
    expect(files.find(({id}) => id === 'ubl')?.size).to.equal(31);
  });
});

async function checkAll(store: Store): Promise<number> {
  let count = 0;
  for (const {id} of store.session().organizations) {
    for (const record of store.records(id).slice(0, 200)) {
      const asked = {organizationId: id, invoiceId: record.id};
      invoiceDetailsSchema.parse(await store.api.invoices.get(asked));
      count += 1;
    }
  }
  return count;
}

const WORLDS: Readonly<Record<string, Scenario>> = SCENARIOS;

/** A scenario for each set of documents, none among them: many have the same, and differ in something else. */
const BY_DOCUMENTS = new Map(
  Object.entries(WORLDS).map(([name, {invoices}]) => [invoices, name as ScenarioName] as const),
);

describe('every scenario with documents of its own', () => {
  for (const scenario of BY_DOCUMENTS.values()) {
    it(`${scenario} has details that obey the contract`, async () => {
      const store = createStore({scenario, persona: 'admin'});
      const isBare = WORLDS[scenario]?.invoices === undefined;
      expect(await checkAll(store)).to.satisfy((count: number) => (count === 0) === isBare);
    });
  }

  it('answers at the time that it was asked', async () => {
    const store = storeOf(document({number: 'A', charges: charge(5_000)}));
    const asked = store.api.invoices.get({organizationId, invoiceId: 'rode-lente-A'});
    store.voidInvoice('rode-lente-A');
    store.removeInvoice('rode-lente-A');
    expect(await asked).to.deep.include({voided: false, paymentStatus: 'open'});
  });
});
