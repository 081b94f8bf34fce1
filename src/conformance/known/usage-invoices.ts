import * as z from 'zod/mini';

import {pageFrame} from '../../api/page.js';
import {
  usageInvoiceSchema,
  usageLineSchema,
  usageSpecificationSchema,
  type UsageInvoice,
  type UsageLine,
  type UsageSpecification,
} from '../../api/resources/usage/schema.js';
import {NotTested} from '../check.js';
import {something, type AtLeastOne, type Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import {placeFor} from './documents.js';
import {knownRowsOf, type KnownList, type NewestFirst} from './lists.js';
import {askPageOf, readPageOf} from './pages.js';
import {somebodyIn, type Place} from './places.js';

/** The permission to see what was billed for usage. */
export const SEE_BILLED = 'usage-invoice.read';

/** How many usage invoices are opened. */
const MOST_OPENED = 4;

/** Where it is looked at what was billed: in the organization of the documents, if anybody may there. */
export const billedPlace = (context: Context): Promise<Place> => placeFor(context, SEE_BILLED);

const frame = z.object(pageFrame);

/** The invoices for usage. */
export const USAGE_INVOICES: NewestFirst<UsageInvoice> = {
  name: 'usage.invoices',
  frame,
  item: usageInvoiceSchema,
  reader: billedPlace,
  at: ({issueDate}) => issueDate,
};

/** The usage invoices of an organization, the first few, by whoever may see them. */
export async function usageInvoicesIn(
  context: Context,
  organizationId: string,
): Promise<AtLeastOne<UsageInvoice>> {
  const place = await somebodyIn(context, organizationId, SEE_BILLED);
  const exchange = await askPageOf(USAGE_INVOICES, context, place, {limit: 5});
  const page = readPageOf(USAGE_INVOICES, exchange);
  return something(page?.rows ?? [], `no usage invoice of ${organizationId} is known`);
}

/** Asks for the specification of a usage invoice. */
export function askSpecification(
  context: Context,
  {user, organizationId}: Place,
  usageInvoiceId: string,
): Promise<Exchange> {
  return context.call('usage.specification', {as: user, values: {organizationId, usageInvoiceId}});
}

/** A usage invoice as it is listed, and the answer about it. */
export interface OpenedUsage {
  readonly invoice: UsageInvoice;
  readonly exchange: Exchange;
  /** Undefined when the answer is not what the contract says. */
  readonly specification: UsageSpecification | undefined;
}

/** The newest usage invoices, opened. */
export function openedUsage(context: Context): Promise<OpenedUsage[]> {
  return context.once('opened usage invoices', async () => {
    const place = await billedPlace(context);
    const opened: OpenedUsage[] = [];
    for (const invoice of (await knownRowsOf(context, USAGE_INVOICES)).slice(0, MOST_OPENED)) {
      const exchange = await askSpecification(context, place, invoice.id);
      const read = usageSpecificationSchema.safeParse(exchange.json);
      const specification = exchange.status === 200 && read.success ? read.data : undefined;
      opened.push({invoice, exchange, specification});
    }
    return opened;
  });
}

/** The usage invoice whose lines are read: the newest that has several, else the newest that can be read. */
export async function billedUsage(
  context: Context,
): Promise<OpenedUsage & {specification: UsageSpecification}> {
  const opened = (await openedUsage(context)).flatMap(({specification, ...rest}) =>
    specification ? [{...rest, specification}] : [],
  );
  const found = opened.find(({specification}) => specification.lineCount > 1) ?? opened[0];
  if (found) return found;
  throw new NotTested('no specification could be read, see usage.specification.answer');
}

/** The lines of that invoice. */
export const USAGE_LINES: KnownList<UsageLine> = {
  name: 'usage.lines',
  frame,
  item: usageLineSchema,
  async reader(context) {
    const {invoice} = await billedUsage(context);
    return {...(await billedPlace(context)), values: {usageInvoiceId: invoice.id}};
  },
};
