import {addressProblems} from '../../api/resources/billing-address/address-rules.js';
import {
  billingAddressSchema,
  type AddressField,
  type BillingAddress,
} from '../../api/resources/billing-address/schema.js';
import {NotTested} from '../check.js';
import type {CallRequest, Context} from '../context.js';
import type {Exchange} from '../exchange.js';
import {show} from '../judge/show.js';
import {placeFor} from './documents.js';
import {isGranted, placesOf, placesWith, type Place} from './places.js';

/** The permission to see the billing address. */
export const SEE_ADDRESS = 'billing.read';
/** The permission to change it. */
export const CHANGE_ADDRESS = 'billing.write';

/** Every field that a person fills in. */
export const ADDRESS_FIELDS = Object.keys(billingAddressSchema.shape).filter(
  (field): field is AddressField => field !== 'version',
);

/** Where an address is changed, and what it is now; what a check makes of it is undone. */
export interface Editing {
  readonly place: Place;
  readonly address: BillingAddress;
}

/** Asks for the address of a place, each time anew. */
export function askAddress(context: Context, place: Place): Promise<Exchange> {
  const {user, organizationId} = place;
  return context.call('billingAddress.get', {as: user, values: {organizationId}});
}

/** What an answer says of an address; undefined when it is not what the contract says. */
export function addressIn(exchange: Exchange): BillingAddress | undefined {
  const read = billingAddressSchema.safeParse(exchange.json);
  return exchange.status === 200 && read.success ? read.data : undefined;
}

/** The address of a place as it is now; not tested where it cannot be read. */
export async function readAddress(context: Context, place: Place): Promise<BillingAddress> {
  const address = addressIn(await askAddress(context, place));
  if (address) return address;
  throw new NotTested(`billingAddress.get did not answer ${place.user.name} with an address`);
}

/** Sends an address to be saved, under a new key and from its own version unless told otherwise. */
export function sendAddress(
  context: Context,
  {user, organizationId}: Place,
  body: BillingAddress,
  more: Pick<CallRequest, 'version' | 'key'> = {},
): Promise<Exchange> {
  const request = {as: user, values: {organizationId}, body, ...more};
  return context.call('billingAddress.replace', request);
}

/** Saves an address, where that is not what is being tested; not tested where it is refused. */
export async function saveAddress(
  context: Context,
  place: Place,
  body: BillingAddress,
  more?: Pick<CallRequest, 'key'>,
): Promise<{exchange: Exchange; saved: BillingAddress}> {
  const exchange = await sendAddress(context, place, body, more);
  const saved = addressIn(exchange);
  if (saved) return {exchange, saved};
  const name = 'billingAddress.replace';
  throw new NotTested(`${name} answered ${exchange.summary}, see ${name}.answer`);
}

/** The address of an organization, to be sent; it is put back when the check ends. Not tested where it would be refused. */
export async function addressToSend(
  context: Context,
  organizationId: string,
): Promise<BillingAddress> {
  const readers = await placesWith(context, SEE_ADDRESS);
  const reader = readers.find((place) => place.organizationId === organizationId);
  if (!reader) throw new NotTested(`no user given may see the address of ${organizationId}`);
  const address = await readAddress(context, reader);
  if (addressProblems(address).length > 0) {
    throw new NotTested(`the address of ${organizationId} would be refused, and not put back`);
  }
  await keepAsItIs(context, reader, address);
  return address;
}

/** Has an address put back when the check ends: as it was before the first one, so that the next mends what was left. */
export async function keepAsItIs(
  context: Context,
  reader: Place,
  address: BillingAddress,
): Promise<void> {
  const before = await context.once(`address before ${reader.organizationId}`, () =>
    Promise.resolve(address),
  );
  context.cleanUp(() => putBack(context, reader, before));
}

/** Where the address can be changed, in the organization of the documents if anybody may there. */
export async function editing(context: Context): Promise<Editing> {
  const place = await placeFor(context, CHANGE_ADDRESS);
  return {place, address: await addressToSend(context, place.organizationId)};
}

/** Texts that differ in spaces and capitals alone are the same: how it keeps them is up to the back end. */
function isAlike(a: string | undefined, b: string | undefined): boolean {
  const plain = (text = ''): string => text.replace(/\s+/g, '').toLowerCase();
  return plain(a) === plain(b);
}

/** The fields in which two addresses differ by more than spaces and capitals. */
export function differences(a: BillingAddress, b: BillingAddress): AddressField[] {
  return ADDRESS_FIELDS.filter((field) => !isAlike(a[field], b[field]));
}

/** A part that is not the very same in both, the version included. */
export function unequalPart(a: BillingAddress, b: BillingAddress): keyof BillingAddress | undefined {
  return ([...ADDRESS_FIELDS, 'version'] as const).find((part) => a[part] !== b[part]);
}

/** The fields of an address by name, for a finding. */
export function showFields(address: BillingAddress, fields: readonly (keyof BillingAddress)[]): string {
  return show(Object.fromEntries(fields.map((field) => [field, address[field] ?? null])));
}

async function putBack(context: Context, reader: Place, before: BillingAddress): Promise<void> {
  const {organizationId} = reader;
  const now = await readAddress(context, reader);
  if (unequalPart({...now, version: before.version}, before) === undefined) return;
  const writer = (await placesOf(context)).find(
    (place) => place.organizationId === organizationId && isGranted(place, CHANGE_ADDRESS),
  );
  if (writer) await sendAddress(context, writer, {...before, version: now.version});
  const after = await readAddress(context, reader);
  const fields = differences(after, before);
  if (fields.length === 0) return;
  const is = showFields(after, fields);
  throw new Error(`the address of ${organizationId} has ${is} and had ${showFields(before, fields)}`);
}
