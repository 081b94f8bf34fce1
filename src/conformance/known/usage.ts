import * as z from 'zod/mini';

import {pageFrame} from '../../api/page.js';
import {
  readableCompanySchema,
  usageCountSchema,
  usageDocumentPageFrameSchema,
  usageDocumentSchema,
  type ReadableCompany,
  type UsageCount,
  type UsageDocument,
} from '../../api/resources/usage/schema.js';
import type {UsageDocumentPage} from '../../api/resources/usage/usage-api.js';
import {something, type AtLeastOne, type Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import {placeFor} from './documents.js';
import type {KnownList, NewestFirst} from './lists.js';
import {askPageOf, readPageOf, type List} from './pages.js';
import {somebodyIn, type Place} from './places.js';

/** The permission to see what was sent and received. */
export const SEE_USAGE = 'usage.read';

/** Both directions that a document can be asked for by. */
export const DIRECTIONS = ['outbound', 'inbound'] as const;

/** Days that all there is lies between. */
export const EVER = {from: '2000-01-01', to: '2999-12-31'};

/** How many companies are looked at. */
const MOST_COMPANIES = 4;

const frame = z.object({items: pageFrame.items});

const COMPANIES: List<ReadableCompany, object> = {
  name: 'usage.companies',
  frame,
  item: readableCompanySchema,
};

/** Where usage is looked at: in the organization of the documents, if anybody may there. */
export const usagePlace = (context: Context): Promise<Place> => placeFor(context, SEE_USAGE);

/** The answer of which companies somebody may ask about. */
export function companiesCall(context: Context, place: Place): Promise<Exchange> {
  const {user, organizationId} = place;
  return context.once(`companies ${user.name} ${organizationId}`, () =>
    askPageOf(COMPANIES, context, place, {}),
  );
}

/** The companies that somebody may ask about; not tested where there are none. */
export async function companiesOf(
  context: Context,
  place: Place,
): Promise<AtLeastOne<ReadableCompany>> {
  const companies = readPageOf(COMPANIES, await companiesCall(context, place))?.rows ?? [];
  return something(companies, `no company of ${place.organizationId} is known`);
}

/** What is asked of documents before anything else. */
export type Selection = {
  companyId: string;
  direction: string;
  from: string;
  to: string;
};

/** A selection by which documents of an organization can be asked for. */
export async function selectionIn(context: Context, organizationId: string): Promise<Selection> {
  const [{id}] = await companiesOf(context, await somebodyIn(context, organizationId, SEE_USAGE));
  return {companyId: id, direction: DIRECTIONS[0], ...EVER};
}

/** The answer about one document of a company in a direction, and how many there are. */
export interface Extent {
  readonly selection: Selection;
  readonly exchange: Exchange;
  /** Undefined when the answer is no page. */
  readonly total: number | undefined;
}

type DocumentFrame = Omit<UsageDocumentPage, 'items'>;

/** What was sent or received, as much as is looked at: by the selection that finds the most. */
export const DOCUMENTS: NewestFirst<UsageDocument, DocumentFrame> = {
  name: 'usage.documents',
  frame: usageDocumentPageFrameSchema,
  item: usageDocumentSchema,
  async reader(context) {
    const extents = await extentsOf(context);
    const most = Math.max(...extents.map(({total = -1}) => total));
    const [{selection}] = something(
      extents.filter(({total}) => total === most),
      'usage.documents answered with no page, see usage.documents.answer',
    );
    return {...(await usagePlace(context)), query: selection};
  },
  at: ({createdAt}) => createdAt,
};

/** How many documents there are of each company that is looked at, in each direction. */
export function extentsOf(context: Context): Promise<readonly Extent[]> {
  return context.once('extents of usage', async () => {
    const place = await usagePlace(context);
    const companies = (await companiesOf(context, place)).slice(0, MOST_COMPANIES);
    const extents: Extent[] = [];
    for (const {id: companyId} of companies) {
      for (const direction of DIRECTIONS) {
        const selection = {companyId, direction, ...EVER};
        const exchange = await askPageOf(DOCUMENTS, context, place, {...selection, limit: 1});
        const total = readPageOf(DOCUMENTS, exchange)?.frame.total;
        extents.push({selection, exchange, total});
      }
    }
    return extents;
  });
}

/** How many documents there were by month and channel, of the same selection. */
export const COUNTS: KnownList<UsageCount> = {
  name: 'usage.counts',
  frame,
  item: usageCountSchema,
  reader: DOCUMENTS.reader,
};

/** How often documents of a company in a direction are counted. */
export interface Counted extends Extent {
  /** Undefined when the answer, which is `exchange`, is not what the contract says. */
  readonly counts: readonly UsageCount[] | undefined;
}

/** The answers about the numbers of documents, of each company that is looked at and in each direction. */
export function countedOf(context: Context): Promise<readonly Counted[]> {
  return context.once('counts of usage', async () => {
    const counted: Counted[] = [];
    const place = await usagePlace(context);
    for (const {selection, total} of await extentsOf(context)) {
      const exchange = await askPageOf(COUNTS, context, place, selection);
      counted.push({selection, total, exchange, counts: readPageOf(COUNTS, exchange)?.rows});
    }
    return counted;
  });
}
