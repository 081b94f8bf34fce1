import {TOKENS} from './backend.js';
import {checksOf, type Defect} from './defects.js';
import {cursorDefects, limitDefects, newestFirstDefects, pagingDefects} from './list-defects.js';
import {asking, inJson, insteadOf, moneyOf, renamed, withSearch, type Json} from './plant.js';
import {HERE, THERE} from './world.js';

const INVOICES = 'usage.invoices';
const SPECIFICATION = 'usage.specification';
const LINES = 'usage.lines';

/** What one organization was billed, under another. */
const leaking = (name: string): Defect => ({
  name: `a usage invoice of another organization from ${name}`,
  plant: insteadOf(name, 404, (call) =>
    call.organizationId === THERE ? renamed(call, THERE, HERE) : undefined,
  ),
  fails: ['organizations-apart'],
});

/** Costs for whoever sees documents. */
const open = (name: string): Defect => ({
  name: `an answer of ${name} to somebody who may see documents alone`,
  plant: asking(name, (call) => {
    const headers = new Headers(call.headers);
    const isViewer = headers.get('authorization') === `Bearer ${TOKENS.viewer}`;
    if (isViewer) headers.set('authorization', `Bearer ${TOKENS.admin}`);
    return {...call, headers};
  }),
  fails: ['refused'],
});

/** Changes the sums of a specification. */
const inSums = (change: (sums: Json[]) => unknown[]) =>
  inJson(SPECIFICATION, (all) => ({...all, sums: change(all['sums'] as Json[])}));

const SPECIFICATION_DEFECTS: readonly Defect[] = [
  {
    name: 'a usage invoice by another number than that of the list',
    plant: inJson(SPECIFICATION, ({invoice, ...all}) => ({
      ...all,
      invoice: {...(invoice as Json), number: 'AI-0'},
    })),
    fails: ['as-listed'],
  },
  {
    name: 'a sum that is a cent too high',
    plant: inSums((sums) =>
      sums.map((sum) => {
        const {amount, currency} = moneyOf(sum, 'subtotal');
        return {...sum, subtotal: {amount: amount + 1, currency}};
      }),
    ),
    fails: ['sums'],
  },
  {
    name: 'quantities that are summed in whole numbers',
    plant: inSums((sums) =>
      sums.map((sum) => ({...sum, quantity: String(Math.trunc(Number(sum['quantity'])))})),
    ),
    fails: ['sums'],
  },
  {name: 'no sum of one type', plant: inSums(([, ...rest]) => rest), fails: ['sums']},
  {name: 'a sum that comes twice', plant: inSums((sums) => [...sums, ...sums]), fails: ['sums']},
  {
    name: 'sums of all companies together',
    plant: inSums((sums) => {
      const [first = {}] = sums;
      return sums.map((sum) => ({...sum, company: first['company']}));
    }),
    fails: ['sums'],
  },
  {
    name: 'one line too many in the number of lines',
    plant: inJson(SPECIFICATION, (all) => ({...all, lineCount: Number(all['lineCount']) + 1})),
    fails: ['line-count'],
  },
];

/** What can be wrong with what was billed for usage. */
export const USAGE_INVOICE_DEFECTS: readonly Defect[] = [
  ...newestFirstDefects(INVOICES),
  ...[INVOICES, LINES].flatMap((name) => [
    ...pagingDefects(name),
    ...limitDefects(name),
    ...cursorDefects(name),
  ]),
  ...[INVOICES, SPECIFICATION, LINES].flatMap((name) => checksOf(name, [open(name)])),
  ...checksOf(SPECIFICATION, [...SPECIFICATION_DEFECTS, leaking(SPECIFICATION)]),
  ...checksOf(LINES, [
    {
      name: 'lines of every company for one',
      plant: withSearch(LINES, (query) => query.delete('companyId')),
      fails: ['filter-company', 'cursors'],
    },
    leaking(LINES),
  ]),
];
