import {COMPANY_FIELDS} from '../../../api/resources/billing-details/schema.js';
import {checksOf} from '../../check.js';
import type {Context} from '../../context.js';
import {changeOf, editingDetails, refusesDetails} from '../../known/billing-details.js';

async function keepsCompany(context: Context): Promise<void> {
  const editing = await editingDetails(context);
  for (const field of COMPANY_FIELDS) {
    const body = {...changeOf(editing.before), [field]: editing.before[field] ?? 'NL123456782B12'};
    const why = `for a body with a ${field}`;
    await refusesDetails(context, editing, {body, fields: [`/${field}`], why});
  }
}

async function needsAddress(context: Context): Promise<void> {
  const editing = await editingDetails(context);
  const change = changeOf(editing.before);
  for (const deliveryMethod of new Set(['post', change.deliveryMethod])) {
    const body = {...change, deliveryMethod, address: {...change.address, street: ' '}};
    const why = `for an address without a street, by ${deliveryMethod}`;
    await refusesDetails(context, editing, {body, fields: ['/address/street'], why});
  }
}

async function needsContact(context: Context): Promise<void> {
  const editing = await editingDetails(context);
  const {contact: _, ...rest} = changeOf(editing.before);
  const why = 'for invoices by e-mail to nobody';
  await refusesDetails(context, editing, {
    body: {...rest, deliveryMethod: 'email'},
    fields: ['/contact', '/contact/userId', '/contact/email'],
    why,
  });
}

async function knowsUsers(context: Context): Promise<void> {
  const editing = await editingDetails(context);
  const body = {...changeOf(editing.before), contact: {userId: 'balie-conformance-made-up'}};
  const why = 'for a contact who is no user';
  await refusesDetails(context, editing, {body, fields: ['/contact/userId'], why});
}

async function needsAllOfIt(context: Context): Promise<void> {
  const editing = await editingDetails(context);
  const whole = {schemeId: '0088', address: '8712345000004', operatorCode: '003721291126'};
  for (const [field, text] of [
    ['schemeId', ''],
    ['address', ''],
    ['operatorCode', ''],
    // The check digit of a GLN is another one.
    ['address', '8712345000005'],
  ] as const) {
    const eInvoicing = {...whole, [field]: text};
    const body = {...changeOf(editing.before), deliveryMethod: 'e-invoice', eInvoicing};
    const why = `for e-invoicing with ${field} "${text}"`;
    await refusesDetails(context, editing, {body, fields: [`/eInvoicing/${field}`], why});
  }
}

/** What may not be saved. */
export const refusalChecks = checksOf('billingDetails.replace', [
  {
    name: 'company',
    facts: ['S17', 'V13'],
    title: 'answers 422 with a problem to a company name and to a VAT number, and saves nothing',
    writes: true,
    run: keepsCompany,
  },
  {
    name: 'address-required',
    facts: ['S22', 'V9'],
    title: 'answers 422 with a problem that names a blank field of the address, however invoices are sent',
    writes: true,
    run: needsAddress,
  },
  {
    name: 'contact-required',
    facts: ['S21', 'V12'],
    title: 'answers 422 with a problem that names the contact where invoices go by e-mail to nobody',
    writes: true,
    run: needsContact,
  },
  {
    name: 'contact-user',
    facts: ['S20', 'contract'],
    title: 'answers 422 with a problem that names a contact who is no user of the organization',
    writes: true,
    run: knowsUsers,
  },
  {
    name: 'e-invoicing',
    facts: ['S23', 'V11', 'SM9'],
    title: 'answers 422 with a problem that names what electronic invoices lack, and stays as it was',
    writes: true,
    run: needsAllOfIt,
  },
]);
