import {
  isRequired,
  postalCodeExample,
} from '../../../api/resources/billing-address/address-rules.js';
import type {AddressField} from '../../../api/resources/billing-address/schema.js';
import {checksOf, NotTested} from '../../check.js';
import type {Context} from '../../context.js';
import {expectProblem} from '../../judge/problem.js';
import {show} from '../../judge/show.js';
import {ADDRESS_FIELDS, editing, sendAddress, type Editing} from '../../known/addresses.js';
import {expectUnchanged} from './unchanged.js';

/** A field with this value has to be refused by its name, and nothing of the address saved. */
async function refuses(
  context: Context,
  {place, address: before}: Editing,
  field: AddressField,
  value: string,
): Promise<void> {
  const exchange = await sendAddress(context, place, {...before, [field]: value});
  const why = `for the ${field} ${show(value)} in ${before.countryCode}`;
  expectProblem(exchange, {status: 422, why, fields: [field]});
  await expectUnchanged(context, place, {before, exchange, why});
}

async function requiresFields(context: Context): Promise<void> {
  const edited = await editing(context);
  const {countryCode} = edited.address;
  for (const field of ADDRESS_FIELDS.filter((each) => isRequired(each, countryCode))) {
    await refuses(context, edited, field, '');
    await refuses(context, edited, field, '  ');
  }
}

async function readsPostalCodes(context: Context): Promise<void> {
  const edited = await editing(context);
  const {countryCode} = edited.address;
  const example = postalCodeExample(countryCode);
  if (example === undefined) {
    throw new NotTested(`no postal code is known to be wrong in ${countryCode}`);
  }
  await refuses(context, edited, 'postalCode', example.slice(0, -1));
  await refuses(context, edited, 'postalCode', `${example}9`);
}

/** What is no address. */
export const refusalChecks = checksOf('billingAddress.replace', [
  {
    name: 'required',
    facts: ['V9', 'RFC 9457'],
    title: 'answers 422 with a problem that names a required field left blank, and saves nothing',
    writes: true,
    run: requiresFields,
  },
  {
    name: 'postal-code',
    facts: ['V10', 'RFC 9457'],
    title: 'answers 422 with a problem that names a postal code not of its country, and saves nothing',
    writes: true,
    run: readsPostalCodes,
  },
]);
