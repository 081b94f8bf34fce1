import {checksOf, type Defect} from './defects.js';
import {
  asking,
  forgettingKeys,
  inJson,
  sending,
  withStatus,
  type Answerer,
  type Call,
  type Json,
  type Plant,
} from './plant.js';

const GET = 'billingDetails.get';
const REPLACE = 'billingDetails.replace';

/** What the checks write in the address, so that a defect can leave alone what they put back. */
const MARK = 'Balie test';

const partOf = (body: Json, name: string): Json => (body[name] ?? {}) as Json;
const isMarked = (body: Json): boolean => partOf(body, 'address')['attention'] === MARK;

/** The same call from the version that there is now. */
async function ofCurrent(answer: Answerer, call: Call): Promise<Call> {
  const response = await answer({...call, name: GET, method: 'GET', body: undefined});
  const {version} = (await response.json()) as {version: string};
  const headers = new Headers(call.headers);
  headers.set('if-match', `"${version}"`);
  return {...call, headers};
}

/** Saves all the same what was refused with a status. */
const inSpiteOf =
  (status: number): Plant =>
  (answer) =>
  async (call) => {
    const response = await answer(call);
    if (call.name !== REPLACE || response.status !== status) return response;
    return answer(await ofCurrent(answer, call));
  };

/** Fills in a part where it is not as it should be. */
const mending = (isWrong: (body: Json) => boolean, part: Json): Plant =>
  sending(REPLACE, (body) => (isWrong(body) ? {...body, ...part} : body));

let reads = 0;

const GET_DEFECTS: readonly Defect[] = [
  {
    name: 'a version of billing details that is new each time it is read',
    plant: inJson(GET, (details) => ({...details, version: `read-${(reads += 1)}`})),
    fails: ['version'],
  },
  {
    name: 'invoices by e-mail to nobody',
    plant: inJson(GET, ({contact: _, ...details}) => details),
    fails: ['can-be-sent'],
  },
  {
    name: 'electronic invoices to an address without an operator',
    plant: inJson(GET, (details) => ({
      ...details,
      deliveryMethod: 'e-invoice',
      eInvoicing: {schemeId: '0106', address: '12345678', operatorCode: ''},
    })),
    fails: ['can-be-sent'],
  },
  {
    name: 'electronic invoices to an address that none can have',
    plant: inJson(GET, (details) => ({
      ...details,
      deliveryMethod: 'e-invoice',
      eInvoicing: {schemeId: '0088', address: '8712345000005', operatorCode: 'DABAFIHH'},
    })),
    fails: ['can-be-sent'],
  },
];

const SAVING_DEFECTS: readonly Defect[] = [
  {
    name: 'billing details that lose a line of the address',
    plant: sending(REPLACE, (body) => {
      const {attention: _, ...address} = partOf(body, 'address');
      return isMarked(body) ? {...body, address} : body;
    }),
    fails: ['saved'],
  },
  {
    name: 'an answer that is not what is saved of billing details',
    plant: inJson(REPLACE, (details) =>
      isMarked(details) ? {...details, companyName: 'Another'} : details,
    ),
    fails: ['saved'],
  },
  {
    name: 'an electronic address that is forgotten while it is not used',
    plant: asking(REPLACE, (call) => {
      const {eInvoicing, ...body} = JSON.parse(call.body ?? '{}') as Json;
      const isOff = eInvoicing !== undefined && body['deliveryMethod'] !== 'e-invoice';
      return isOff ? {...call, body: JSON.stringify(body)} : call;
    }),
    fails: ['kept'],
  },
  {
    name: 'billing details over those that somebody else saved',
    plant: inSpiteOf(412),
    fails: ['stale'],
  },
  {
    name: '409 in place of 412 for billing details',
    plant: withStatus(REPLACE, 412, 409),
    fails: ['stale'],
  },
  {
    name: 'billing details without If-Match',
    plant: inSpiteOf(428),
    fails: ['if-match-missing'],
  },
  {
    name: 'no memory for the keys of billing details',
    plant: forgettingKeys(REPLACE),
    fails: ['replay'],
  },
];

const withElectronic = (field: string, is: string): ((body: Json) => boolean) => {
  return (body) => partOf(body, 'eInvoicing')[field] === is;
};

const REFUSAL_DEFECTS: readonly Defect[] = [
  ...['companyName', 'vatNumber'].map((field) => ({
    name: `a ${field} that is taken and left alone`,
    plant: sending(REPLACE, ({[field]: _, ...body}) => body),
    fails: ['company'],
  })),
  {
    name: 'billing details without a street',
    plant: mending((body) => partOf(body, 'address')['street'] === ' ', {
      address: {
        organizationName: 'Rode Lente',
        street: 'Gracht 1',
        postalCode: '1234 AB',
        city: 'Amsterdam',
        countryCode: 'NL',
      },
    }),
    fails: ['address-required'],
  },
  {
    name: 'invoices by e-mail that anybody may get',
    plant: mending((body) => body['deliveryMethod'] === 'email' && !body['contact'], {
      contact: {email: 'a@example.com'},
    }),
    fails: ['contact-required'],
  },
  {
    name: 'a contact whom nobody knows',
    plant: mending((body) => partOf(body, 'contact')['userId'] === 'balie-conformance-made-up', {
      contact: {email: 'a@example.com'},
    }),
    fails: ['contact-user'],
  },
  ...(
    [
      ['schemeId', ''],
      ['address', ''],
      ['operatorCode', ''],
      ['address', '8712345000005'],
    ] as const
  ).map(([field, text]) => ({
    name: `electronic invoices with ${field} "${text}"`,
    plant: mending(withElectronic(field, text), {
      eInvoicing: {schemeId: '0088', address: '8712345000004', operatorCode: 'DABAFIHH'},
    }),
    fails: ['e-invoicing'],
  })),
];

/** What can be wrong with billing details. */
export const BILLING_DETAILS_DEFECTS: readonly Defect[] = [
  ...checksOf(GET, GET_DEFECTS),
  ...checksOf(REPLACE, [...SAVING_DEFECTS, ...REFUSAL_DEFECTS]),
];
