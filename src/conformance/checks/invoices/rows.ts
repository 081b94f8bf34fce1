import type {Invoice} from '../../../api/resources/invoices/schema.js';
import {checksOf, Failed, NotTested} from '../../check.js';
import {something, type Context} from '../../context.js';
import {show} from '../../judge/show.js';
import {knownRows, mainPlace, wholeList} from '../../known/documents.js';
import {askPage, readPage, rowsOf} from '../../known/pages.js';
import {otherPlaces} from './cursors.js';

/** What is wrong with a row, as what was due and what came. */
type Judge = (row: Invoice) => {expected: string; got: string} | undefined;

/** Holds every known row against a rule. */
async function judgeRows(context: Context, judge: Judge): Promise<void> {
  await knownRows(context);
  const {pages} = await wholeList(context);
  for (const {rows, exchange} of pages) {
    for (const row of rows) {
      const wrong = judge(row);
      if (!wrong) continue;
      throw new Failed({...wrong, got: `${wrong.got} for ${show(row.number)}`, exchange});
    }
  }
}

const oneCurrency: Judge = ({totalInclVat, openAmount, pendingPayment}) => {
  const all = [totalInclVat, openAmount, ...(pendingPayment ? [pendingPayment.amount] : [])];
  const currencies = [...new Set(all.map(({currency}) => currency))];
  if (currencies.length === 1) return undefined;
  return {expected: 'all amounts of a document in one currency', got: currencies.join(' and ')};
};

/** Statuses of the back end's own say what they say; the known ones have to agree with what is open. */
const agreesWithStatus: Judge = ({paymentStatus, totalInclVat, openAmount, voided}) => {
  const open = openAmount.amount;
  const isSettled = totalInclVat.amount < 0 ? open >= 0 : open <= 0;
  const got = `${paymentStatus} with ${open} open of ${totalInclVat.amount}`;
  if (['paid', 'credited'].includes(paymentStatus) && !isSettled) {
    return {expected: 'nothing open on what is paid or credited', got};
  }
  const isPayable = ['open', 'partially-paid'].includes(paymentStatus);
  if (isPayable && !voided && open === 0 && totalInclVat.amount !== 0) {
    return {expected: 'something open on what is not paid', got};
  }
  return undefined;
};

const hasPdf: Judge = ({files}) => {
  const formats = files.map(({format}) => format);
  if (formats.includes('pdf')) return undefined;
  return {expected: 'a file of the format pdf', got: show(formats)};
};

const namesFilesOnce: Judge = ({files}) => {
  const ids = files.map(({id}) => id);
  if (new Set(ids).size === ids.length) return undefined;
  return {expected: 'each file id once', got: show(ids)};
};

async function namesOriginals(context: Context): Promise<void> {
  const rows = (await knownRows(context)).filter(({typeCode}) => typeCode === '384');
  something(rows, 'no corrected invoice seen');
  await judgeRows(context, ({typeCode, originalInvoiceNumbers = []}) =>
    typeCode !== '384' || originalInvoiceNumbers.length > 0
      ? undefined
      : {expected: 'the number of what a corrected invoice corrects', got: 'none'},
  );
}

/** Monday to Friday, about 10:30 where the books are kept; with `Z` the offset of the Netherlands is allowed for. */
const showsOnWorkingMorning: Judge = ({pendingPayment}) => {
  if (!pendingPayment) return undefined;
  const {visibleFrom} = pendingPayment;
  const expected = 'a Monday to Friday, about 10:30';
  const weekday = new Date(`${visibleFrom.slice(0, 10)}T00:00:00Z`).getUTCDay();
  const [hours = 0, minutes = 0] = visibleFrom.slice(11, 16).split(':').map(Number);
  const earliest = visibleFrom.endsWith('Z') ? 7.5 : 9.5;
  const hour = hours + minutes / 60;
  const isRight = weekday !== 0 && weekday !== 6 && hour >= earliest && hour <= 11.5;
  return isRight ? undefined : {expected, got: visibleFrom};
};

async function showsPayments(context: Context): Promise<void> {
  const pending = (await knownRows(context)).filter(({pendingPayment}) => pendingPayment);
  something(pending, 'no document seen has a payment on its way');
  await judgeRows(context, showsOnWorkingMorning);
}

/** What would be the same document in two organizations. */
export function printOf({id, number, issueDate, totalInclVat}: Invoice): string {
  return JSON.stringify([id, number, issueDate, totalInclVat.amount, totalInclVat.currency]);
}

async function keepsApart(context: Context): Promise<void> {
  const others = await otherPlaces(context);
  const {organizationId} = await mainPlace(context);
  const ours = new Set(rowsOf(await wholeList(context)).map(printOf));
  let seen = 0;
  for (const place of others) {
    const exchange = await askPage(context, place, {limit: 100});
    const rows = readPage(exchange)?.rows ?? [];
    seen += rows.length;
    const leaked = rows.find((row) => ours.has(printOf(row)));
    if (!leaked) continue;
    const expected = `no document of ${organizationId} under ${place.organizationId}`;
    throw new Failed({expected, got: show(leaked.number), exchange});
  }
  if (seen === 0) throw new NotTested('no second organization with documents');
}

/** The rules of what a row says. */
export const rowChecks = checksOf('invoices.list', [
  {
    name: 'one-currency',
    facts: ['contract'],
    title: 'gives all amounts of a document in one currency',
    run: (context) => judgeRows(context, oneCurrency),
  },
  {
    name: 'status',
    facts: ['Y9', 'R5'],
    title: 'says of what is paid that nothing is open, and the other way round',
    run: (context) => judgeRows(context, agreesWithStatus),
  },
  {
    name: 'pdf',
    facts: ['Y8', 'R5'],
    title: 'gives every document a PDF to download',
    run: (context) => judgeRows(context, hasPdf),
  },
  {
    name: 'files-once',
    facts: ['contract'],
    title: 'names each file of a document by an id of its own',
    run: (context) => judgeRows(context, namesFilesOnce),
  },
  {
    name: 'originals',
    facts: ['Y8', 'EN 16931 BG-3'],
    title: 'names what a corrected invoice corrects',
    run: namesOriginals,
  },
  {
    name: 'payment-visible',
    facts: ['Y10', 'R6', 'AMB-3'],
    title: 'lets a payment show from a working day at about 10:30',
    run: showsPayments,
  },
  {
    name: 'organizations-apart',
    facts: ['Y27', 'R35'],
    title: 'shows the documents of the organization that is asked for, and of no other',
    run: keepsApart,
  },
]);
