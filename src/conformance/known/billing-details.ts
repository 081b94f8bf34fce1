import {
  billingDetailsProblems,
  type BillingDetailsPointer,
} from '../../api/resources/billing-details/billing-details-rules.js';
import {
  billingDetailsSchema,
  type BillingDetails,
  type BillingDetailsChange,
} from '../../api/resources/billing-details/schema.js';
import {Failed, NotTested} from '../check.js';
import type {CallRequest, Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import {expectProblem} from '../judge/problem.js';
import {show} from '../judge/show.js';
import {placeFor} from './documents.js';
import {placesWith, type Place} from './places.js';

/** The permission to see billing details. */
export const SEE_DETAILS = 'subscription.read';
/** The permission to change them. */
export const CHANGE_DETAILS = 'billing-details.write';

const REPLACE = 'billingDetails.replace';

/** Asks for the billing details of a place, each time anew. */
export function askDetails(context: Context, {user, organizationId}: Place): Promise<Exchange> {
  return context.call('billingDetails.get', {as: user, values: {organizationId}});
}

/** What an answer says of billing details; undefined when it is not what the contract says. */
export function detailsIn(exchange: Exchange): BillingDetails | undefined {
  const read = billingDetailsSchema.safeParse(exchange.json);
  return exchange.status === 200 && read.success ? read.data : undefined;
}

/** The billing details of a place as they are now; not tested where they cannot be read. */
export async function readDetails(context: Context, place: Place): Promise<BillingDetails> {
  const details = detailsIn(await askDetails(context, place));
  if (details) return details;
  throw new NotTested(`billingDetails.get did not answer ${place.user.name} with billing details`);
}

/** What is sent to leave billing details as they are. */
export function changeOf(details: BillingDetails): BillingDetailsChange {
  const {version, deliveryMethod, address, contact, eInvoicing} = details;
  const {userId, email} = contact ?? {};
  return {
    version,
    deliveryMethod,
    address,
    ...(contact && {contact: userId === undefined ? {email} : {userId}}),
    ...(eInvoicing && {eInvoicing}),
  };
}

/** Billing details that can be changed, and who may; what a check makes of them is undone. */
export interface EditingDetails {
  readonly place: Place;
  readonly reader: Place;
  readonly before: BillingDetails;
}

/** Sends billing details to be saved, under a new key and from their own version unless told otherwise. */
export function sendDetails(
  context: Context,
  {place: {user, organizationId}}: EditingDetails,
  body: BillingDetailsChange,
  more: Pick<CallRequest, 'version' | 'key'> = {},
): Promise<Exchange> {
  return context.call(REPLACE, {as: user, values: {organizationId}, body, ...more});
}

/** Saves billing details, where that is not what is being tested; not tested where they are refused. */
export async function saveDetails(
  context: Context,
  editing: EditingDetails,
  body: BillingDetailsChange,
  more?: Pick<CallRequest, 'key'>,
): Promise<{exchange: Exchange; saved: BillingDetails}> {
  const exchange = await sendDetails(context, editing, body, more);
  const saved = detailsIn(exchange);
  if (saved) return {exchange, saved};
  throw new NotTested(`${REPLACE} answered ${exchange.summary}, see ${REPLACE}.answer`);
}

/** The texts of billing details, or of what is sent of them, by their JSON pointers. */
function textsOf(value: unknown, pointer = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[pointer, value]]);
  const fields = Object.entries(value ?? {});
  return new Map(fields.flatMap(([name, part]) => [...textsOf(part, `${pointer}/${name}`)]));
}

type Comparable = BillingDetails | BillingDetailsChange;

/** How it keeps spaces, separators and capitals is up to the back end. */
const plain = (text = ''): string => text.replace(/[\s.-]/g, '').toLowerCase();

/**
 * Which texts differ, and what they are on either side; undefined where none does. Versions count only with `exactly`, as do spaces and
 * the like.
 */
export function difference(
  one: Comparable,
  other: Comparable,
  {exactly = false} = {},
): {one: string; other: string} | undefined {
  const [ones, others] = [textsOf(one), textsOf(other)];
  const alike = exactly ? (text?: string) => text : plain;
  const pointers = [...new Set([...ones.keys(), ...others.keys()])].filter(
    (pointer) =>
      (exactly || pointer !== '/version') && alike(ones.get(pointer)) !== alike(others.get(pointer)),
  );
  if (pointers.length === 0) return undefined;
  const told = (texts: Map<string, string>): string =>
    show(Object.fromEntries(pointers.map((pointer) => [pointer, texts.get(pointer) ?? null])));
  return {one: told(ones), other: told(others)};
}

async function putBack(context: Context, editing: EditingDetails): Promise<void> {
  const {before, reader} = editing;
  const now = await readDetails(context, reader);
  if (!difference(now, before)) return;
  await sendDetails(context, editing, {...changeOf(before), version: now.version});
  const after = await readDetails(context, reader);
  const left = difference(after, before);
  if (!left) return;
  const {organizationId} = reader;
  throw new Error(`the billing details of ${organizationId} are ${left.one} and were ${left.other}`);
}

/** Billing details to change, in an organization or where the documents are. Not tested where they would be refused as they are. */
export async function editingDetails(
  context: Context,
  organizationId?: string,
): Promise<EditingDetails> {
  const main = await placeFor(context, CHANGE_DETAILS);
  const id = organizationId ?? main.organizationId;
  const find = async (permission: string): Promise<Place> => {
    const place = (await placesWith(context, permission)).find((each) => each.organizationId === id);
    if (place) return place;
    throw new NotTested(`no user given has the permission ${permission} in ${id}`);
  };
  const place = await find(CHANGE_DETAILS);
  const reader = await find(SEE_DETAILS);
  const before = await readDetails(context, reader);
  if (billingDetailsProblems(changeOf(before)).length > 0) {
    throw new NotTested(`the billing details of ${id} would be refused, and not put back`);
  }
  const editing = {place, reader, before};
  context.cleanUp(() => putBack(context, editing));
  return editing;
}

/** They have to be what they were, version and all, after a call that must not have done anything. */
export async function expectDetails(
  context: Context,
  {reader}: EditingDetails,
  {due, exchange, why}: {due: BillingDetails; exchange: Exchange; why: string},
): Promise<void> {
  const now = await readDetails(context, reader);
  const wrong = difference(now, due, {exactly: true});
  if (!wrong) return;
  throw new Failed({expected: `${wrong.other} as before ${why}`, got: wrong.one, exchange});
}

/** Something that may not be saved has to be refused by its name, and nothing saved. */
export async function refusesDetails(
  context: Context,
  editing: EditingDetails,
  {body, fields, why}: {
    body: BillingDetailsChange;
    fields: readonly (BillingDetailsPointer | `/${string}`)[];
    why: string;
  },
): Promise<void> {
  const exchange = await sendDetails(context, editing, body);
  const names = fields.map((pointer) => pointer.slice(1));
  expectProblem(exchange, {status: 422, why, fields: names});
  await expectDetails(context, editing, {due: editing.before, exchange, why});
}
