import {minorUnitDigits, type Money} from '../../../api/money.js';
import type {InvoiceDetails, InvoiceLine} from '../../../api/resources/invoices/details-schema.js';
import {invoiceSchema, type Invoice} from '../../../api/resources/invoices/schema.js';
import {checksOf, Failed, NotTested} from '../../check.js';
import type {Context} from '../../context.js';
import {show} from '../../judge/show.js';
import {readableDocuments} from '../../known/opened.js';

/** Every field of a row. */
const ROW_FIELDS = Object.keys(invoiceSchema.shape) as (keyof Invoice)[];

/** What is wrong with a document, as what was due and what came. */
type Judge = (details: InvoiceDetails) => {expected: string; got: string} | undefined;

/** Holds every opened document against a rule. */
export async function judgeDocuments(context: Context, judge: Judge): Promise<void> {
  for (const {details, exchange} of await readableDocuments(context)) {
    const wrong = judge(details);
    if (wrong) throw new Failed({...wrong, exchange});
  }
}

const sumOf = (amounts: readonly Money[]): number =>
  amounts.reduce((sum, {amount}) => sum + amount, 0);

const addsUp: Judge = ({totalExclVat, totalVat, totalInclVat}) => {
  const sum = totalExclVat.amount + totalVat.amount;
  if (sum === totalInclVat.amount) return undefined;
  const expected = `totalInclVat ${sum}, which is totalExclVat and totalVat`;
  return {expected, got: `${totalInclVat.amount}`};
};

const vatAddsUp: Judge = ({vatBreakdown, totalVat}) => {
  const sum = sumOf(vatBreakdown.map(({taxAmount}) => taxAmount));
  if (sum === totalVat.amount) return undefined;
  return {expected: `a vatBreakdown of ${totalVat.amount} in all, as totalVat`, got: `${sum}`};
};

/** All amounts of a document. */
function amountsOf(details: InvoiceDetails): Money[] {
  const {totalInclVat, openAmount, totalExclVat, totalVat, prepaidAmount, roundingAmount} = details;
  const optional = [prepaidAmount, roundingAmount].filter((amount) => amount !== undefined);
  return [
    ...[totalInclVat, openAmount, totalExclVat, totalVat, ...optional],
    ...details.vatBreakdown.flatMap(({taxableAmount, taxAmount}) => [taxableAmount, taxAmount]),
    ...(details.lines ?? []).map(({amount}) => amount),
    ...(details.allowanceCharges ?? []).map(({amount}) => amount),
  ];
}

const oneCurrency: Judge = (details) => {
  const currencies = [...new Set(amountsOf(details).map(({currency}) => currency))];
  if (currencies.length === 1) return undefined;
  return {expected: 'all amounts of a document in one currency', got: currencies.join(' and ')};
};

/** By which power of ten a line is off from its quantity and price; undefined where they say nothing about it. */
function scaleOf({quantity, unitPrice, amount}: InvoiceLine): number | undefined {
  const due = Number(quantity) * Number(unitPrice) * 10 ** minorUnitDigits(amount.currency);
  if (!Number.isFinite(due) || due === 0 || amount.amount === 0) return undefined;
  const scale = Math.log10(Math.abs(amount.amount / due));
  const nearest = Math.round(scale);
  return Math.abs(scale - nearest) < 0.01 ? nearest : 0;
}

/** The power of ten by which all lines in a currency are off alike: that is a wrong unit, and no discount. */
function commonScale(scales: readonly number[]): number {
  const [first = 0] = scales;
  return scales.every((scale) => scale === first) ? first : 0;
}

async function countsMinorUnits(context: Context): Promise<void> {
  const lines = (await readableDocuments(context)).flatMap(({details, exchange}) =>
    (details.lines ?? []).map((line) => ({line, exchange, scale: scaleOf(line)})),
  );
  const priced = lines.filter(({scale}) => scale !== undefined);
  if (priced.length === 0) throw new NotTested('no document opened has lines with a price');
  for (const currency of new Set(priced.map(({line}) => line.amount.currency))) {
    const group = priced.filter(({line}) => line.amount.currency === currency);
    const [first] = group;
    if (!first || commonScale(group.map(({scale}) => scale ?? 0)) === 0) continue;
    const {quantity, unitPrice, amount} = first.line;
    throw new Failed({
      expected: `amounts in minor units of ${currency}, of ${minorUnitDigits(currency)} digits`,
      got: `${amount.amount} for a line of ${quantity} at ${unitPrice}`,
      exchange: first.exchange,
    });
  }
}

/** What the details say as well as the row, made comparable: sets have no order, and instants no offset. */
function commonFields(row: Invoice): Record<string, unknown> {
  const {files, pendingPayment, originalInvoiceNumbers = []} = row;
  const shows = pendingPayment && Date.parse(pendingPayment.visibleFrom);
  return {
    ...Object.fromEntries(ROW_FIELDS.map((field) => [field, row[field]])),
    originalInvoiceNumbers: [...originalInvoiceNumbers].sort(),
    pendingPayment: pendingPayment && {amount: pendingPayment.amount, visibleFrom: shows},
    // A size may be known only once the document is opened.
    files: files
      .map(({id, format, mediaType, fileName}) => JSON.stringify([id, format, mediaType, fileName]))
      .sort(),
  };
}

async function agreesWithRow(context: Context): Promise<void> {
  for (const {row, details, exchange} of await readableDocuments(context)) {
    const [due, came] = [commonFields(row), commonFields(details)];
    for (const field of ROW_FIELDS) {
      if (JSON.stringify(due[field]) === JSON.stringify(came[field])) continue;
      const expected = `${field} ${show(due[field])}, as in the list`;
      throw new Failed({expected, got: show(came[field]), exchange});
    }
  }
}

/** The rules of amounts, and of what the list says as well. */
export const amountChecks = checksOf('invoices.get', [
  {
    name: 'as-listed',
    facts: ['Y8', 'Y9'],
    title: 'says of a document what the list says',
    run: agreesWithRow,
  },
  {
    name: 'totals',
    facts: ['EN 16931 BR-CO-15'],
    title: 'gives a total with VAT that is the total without and the VAT',
    run: (context) => judgeDocuments(context, addsUp),
  },
  {
    name: 'vat',
    facts: ['EN 16931 BR-CO-14'],
    title: 'gives a VAT breakdown that adds up to the VAT',
    run: (context) => judgeDocuments(context, vatAddsUp),
  },
  {
    name: 'one-currency',
    facts: ['contract'],
    title: 'gives all amounts of a document in one currency',
    run: (context) => judgeDocuments(context, oneCurrency),
  },
  {
    name: 'minor-units',
    facts: ['ISO 4217'],
    title: "counts amounts in the currency's minor units, and prices in its major ones",
    run: countsMinorUnits,
  },
]);
