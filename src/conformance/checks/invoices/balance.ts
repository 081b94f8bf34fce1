import type {Money} from '../../../api/money.js';
import {
  openBalanceSchema,
  type Invoice,
  type OpenBalance,
} from '../../../api/resources/invoices/schema.js';
import {checksOf, Failed, NotTested} from '../../check.js';
import {something, type Context} from '../../context.js';
import type {Exchange} from '../../exchange.js';
import {show} from '../../judge/show.js';
import {mainPlace, placeFor, todayOf, wholeList} from '../../known/documents.js';
import {extentOf, isWhole, rowsOf} from '../../known/pages.js';

const BALANCE = 'balance.read';

/** The answer about the organization of the documents, or another one where nobody may read that. */
export function balanceCall(context: Context): Promise<Exchange> {
  return context.once('balance', async () => {
    const {user, organizationId} = await placeFor(context, BALANCE);
    return context.call('invoices.openBalance', {as: user, values: {organizationId}});
  });
}

/** What is open, and the answer that says so. */
interface Told {
  balances: OpenBalance['balances'];
  exchange: Exchange;
}

async function balance(context: Context): Promise<Told> {
  const exchange = await balanceCall(context);
  const read = openBalanceSchema.safeParse(exchange.json);
  if (exchange.status === 200 && read.success) return {balances: read.data.balances, exchange};
  throw new NotTested('invoices.openBalance answers with no balance, see its answer');
}

/** Every document on which anything can be open. */
async function openRows(context: Context): Promise<Invoice[]> {
  const place = await mainPlace(context);
  const {organizationId} = await placeFor(context, BALANCE);
  const missing = 'no user given may read both invoices and balance of one organization';
  something([place].filter((each) => each.organizationId === organizationId), missing);
  const whole = await wholeList(context);
  if (isWhole(whole)) return rowsOf(whole);
  if (whole.ending === 'bound') throw new NotTested(`walked ${extentOf(whole)}`);
  throw new NotTested('the list cannot be read to its end');
}

function sumsOf(amounts: readonly Money[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const {amount, currency} of amounts) {
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return sums;
}

async function namesOnce(context: Context): Promise<void> {
  const {balances, exchange} = await balance(context);
  something(balances, 'nothing is open');
  const currencies = balances.map(({open}) => open.currency);
  const expected = 'one entry for each currency, with both amounts in it';
  const mixed = balances.find(({open, overdue}) => open.currency !== overdue.currency);
  if (mixed) throw new Failed({expected, got: show(mixed), exchange});
  if (new Set(currencies).size < currencies.length) {
    throw new Failed({expected, got: currencies.join(', '), exchange});
  }
}

async function sumsOpen(context: Context): Promise<void> {
  const {balances, exchange} = await balance(context);
  const due = sumsOf((await openRows(context)).map(({openAmount}) => openAmount));
  const got = sumsOf(balances.map(({open}) => open));
  for (const currency of new Set([...due.keys(), ...got.keys()])) {
    const [wanted, came] = [due.get(currency) ?? 0, got.get(currency) ?? 0];
    if (wanted === came) continue;
    const expected = `${wanted} ${currency} open, the sum of the open amounts`;
    throw new Failed({expected, got: `${came} ${currency}`, exchange});
  }
}

/** Every way to read `the part of it whose due date has passed`: with what is in favor of the customer, or without. */
function overdueSums(rows: readonly Invoice[], today: string): Map<string, number>[] {
  const late = rows.filter(({dueDate}) => dueDate !== undefined && dueDate < today);
  const amounts = late.map(({openAmount}) => openAmount);
  return [sumsOf(amounts.filter(({amount}) => amount > 0)), sumsOf(amounts)];
}

async function sumsOverdue(context: Context): Promise<void> {
  const {balances, exchange} = await balance(context);
  const rows = await openRows(context);
  const today = await todayOf(context);
  if (today === undefined) throw new NotTested('the list does not say today');
  const readings = overdueSums(rows, today);
  for (const {overdue} of balances) {
    const due = readings.map((sums) => sums.get(overdue.currency) ?? 0);
    if (due.includes(overdue.amount)) continue;
    const wanted = [...new Set(due)].join(' or ');
    const expected = `${wanted} ${overdue.currency} overdue on ${today}`;
    throw new Failed({expected, got: `${overdue.amount} ${overdue.currency}`, exchange});
  }
  something(balances, 'nothing is open');
}

/** The rules of the open balance. */
export const balanceChecks = checksOf('invoices.openBalance', [
  {
    name: 'currencies',
    facts: ['Y10', 'R6'],
    title: 'adds up amounts of one currency alone, each currency once',
    run: namesOnce,
  },
  {
    name: 'open',
    facts: ['Y10', 'R6'],
    title: 'is the sum of the open amounts of all documents',
    run: sumsOpen,
  },
  {
    name: 'overdue',
    facts: ['Y10', 'R6', 'AMB-2'],
    title: 'tells the part of it whose due date has passed',
    run: sumsOverdue,
  },
]);
