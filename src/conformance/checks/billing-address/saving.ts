import type {AddressField, BillingAddress} from '../../../api/resources/billing-address/schema.js';
import {checksOf, Failed} from '../../check.js';
import {something, type Context} from '../../context.js';
import type {Exchange} from '../../exchange.js';
import {
  ADDRESS_FIELDS,
  askAddress,
  differences,
  editing,
  keepAsItIs,
  readAddress,
  saveAddress,
  SEE_ADDRESS,
  showFields,
  unequalPart,
} from '../../known/addresses.js';
import {placesWith, type Place} from '../../known/places.js';

/** Tells whoever comes across it where it is from. */
const MARK = 'Balie test';

/** The same address with other texts, all of which may be saved in every country. */
export function changed(address: BillingAddress): BillingAddress {
  const {organizationName, street, city} = address;
  // Not longer than any back end takes.
  const more = (text: string): string => `${text.slice(0, 60).toWellFormed()} ${MARK}`;
  return {
    ...address,
    attention: MARK,
    organizationName: more(organizationName),
    street: more(street),
    city: more(city),
  };
}

function requireFields(
  {got, wanted, exchange}: {got: BillingAddress; wanted: BillingAddress; exchange: Exchange},
  why: string,
  fields: readonly AddressField[] = ADDRESS_FIELDS,
): void {
  const wrong = differences(got, wanted).filter((field) => fields.includes(field));
  if (wrong.length === 0) return;
  const expected = `${showFields(wanted, wrong)} ${why}`;
  throw new Failed({expected, got: showFields(got, wrong), exchange});
}

/** What is read after a save. */
async function readBack(context: Context, place: Place) {
  return {exchange: await askAddress(context, place), got: await readAddress(context, place)};
}

async function savesWhatIsSent(context: Context): Promise<void> {
  const {place, address} = await editing(context);
  const wanted = changed(address);
  await saveAddress(context, place, wanted);
  requireFields({...(await readBack(context, place)), wanted}, 'as it was sent');
}

async function answersWithWhatIsSaved(context: Context): Promise<void> {
  const {place, address} = await editing(context);
  const {exchange, saved: answered} = await saveAddress(context, place, changed(address));
  const read = await readAddress(context, place);
  const wrong = unequalPart(answered, read);
  if (wrong === undefined) return;
  const expected = `${showFields(read, [wrong])} as it is read afterwards`;
  throw new Failed({expected, got: showFields(answered, [wrong]), exchange});
}

async function takesAwayWhatIsLeftOut(context: Context): Promise<void> {
  const {place, address} = await editing(context);
  const {saved} = await saveAddress(context, place, changed(address));
  const {attention: _, ...wanted} = saved;
  await saveAddress(context, place, wanted);
  requireFields({...(await readBack(context, place)), wanted}, 'once it was left out', ['attention']);
}

async function keepsOrganizationsApart(context: Context): Promise<void> {
  const {place, address} = await editing(context);
  const places = await placesWith(context, SEE_ADDRESS);
  const others = places.filter(({organizationId}) => organizationId !== place.organizationId);
  const [other] = something(others, 'no second organization');
  const wanted = await readAddress(context, other);
  await keepAsItIs(context, other, wanted);
  await saveAddress(context, place, changed(address));
  const {got, exchange} = await readBack(context, other);
  const why = `in ${other.organizationId}, after a save in ${place.organizationId}`;
  requireFields({got, wanted, exchange}, why);
  if (got.version === wanted.version) return;
  throw new Failed({expected: `version ${wanted.version} ${why}`, got: got.version, exchange});
}

/** That a save does what it says, and nothing else. */
export const savingChecks = checksOf('billingAddress.replace', [
  {
    name: 'saved',
    facts: ['Y13', 'R8', 'SM5'],
    title: 'saves what is sent, but for spaces and capitals',
    writes: true,
    run: savesWhatIsSent,
  },
  {
    name: 'as-saved',
    facts: ['contract'],
    title: 'answers with what is saved, exactly as it is read afterwards',
    writes: true,
    run: answersWithWhatIsSaved,
  },
  {
    name: 'left-out',
    facts: ['contract'],
    title: 'takes away what is left out of the address',
    writes: true,
    run: takesAwayWhatIsLeftOut,
  },
  {
    name: 'organizations-apart',
    facts: ['Y26', 'Y27'],
    title: 'changes the address of one organization and of no other',
    writes: true,
    run: keepsOrganizationsApart,
  },
]);
