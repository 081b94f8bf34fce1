import {TOKENS} from './backend.js';
import {checksOf, type Defect} from './defects.js';
import {
  answering,
  type Answerer,
  type Call,
  inJson,
  type Json,
  type Plant,
  renamed,
  sending,
  withBody,
} from './plant.js';
import {HERE, THERE} from './world.js';

const GET = 'billingAddress.get';
const REPLACE = 'billingAddress.replace';

/** What the checks write in an address, so that a defect can leave alone what they put back. */
const MARK = 'Balie test';
const isMarked = (address: Json): boolean => address['attention'] === MARK;

const bodyOf = ({body}: Call): Json => JSON.parse(body ?? '{}') as Json;
const keyOf = ({headers}: Call): string => headers.get('idempotency-key') ?? '';

/** The same call with other headers. */
function under(call: Call, changes: Record<string, string>): Call {
  const headers = new Headers(call.headers);
  for (const [name, value] of Object.entries(changes)) headers.set(name, value);
  return {...call, headers};
}

const underNewKey = (call: Call): Call => under(call, {'idempotency-key': crypto.randomUUID()});

/** The address that a call would change, as it is now. */
async function currentOf(answer: Answerer, call: Call): Promise<Json> {
  const response = await answer({...call, name: GET, method: 'GET', body: undefined});
  return (await response.json()) as Json;
}

/** The same call as a change of what is there now. */
async function ofCurrent(answer: Answerer, call: Call): Promise<Call> {
  const {version} = await currentOf(answer, call);
  return under(call, {'if-match': `"${String(version)}"`});
}

/** Stands before the calls that save. */
const saving =
  (save: (call: Call, answer: Answerer) => Promise<Response>): Plant =>
  (answer) =>
  (call) =>
    call.name === REPLACE ? save(call, answer) : answer(call);

/** Saves all the same what was refused with a status. */
const inSpiteOf = (status: number): Plant =>
  saving(async (call, answer) => {
    const response = await answer(call);
    return response.status === status ? answer(await ofCurrent(answer, call)) : response;
  });

/** Answers with another status where one would be right. */
const withStatus = (right: number, wrong: number): Plant =>
  answering(REPLACE, async (response) => {
    if (response.status !== right) return response;
    const problem = (await response.json()) as Json;
    const {headers} = response;
    return new Response(JSON.stringify({...problem, status: wrong}), {status: wrong, headers});
  });

/** Does something else with a call whose key was used for one that succeeded. */
function onKnownKey(
  act: (call: Call, answer: Answerer, first: {body: string; text: string}) => Promise<Response>,
): Plant {
  const known = new Map<string, {body: string; text: string}>();
  return saving(async (call, answer) => {
    const first = known.get(keyOf(call));
    if (first) return act(call, answer, first);
    const response = await answer(call);
    if (response.status !== 200) return response;
    const text = await response.text();
    known.set(keyOf(call), {body: call.body ?? '', text});
    return withBody(response, text);
  });
}

/** A save in one organization that is one in the other as well. */
const alsoThere: Plant = saving(async (call, answer) => {
  const response = await answer(call);
  if (call.organizationId !== HERE || !isMarked(bodyOf(call))) return response;
  await answer(underNewKey(await ofCurrent(answer, renamed(call, HERE, THERE))));
  return response;
});

/** Leaves alone what would stay as it is, its version as well. */
const onlyChanges: Plant = saving(async (call, answer) => {
  const current = await currentOf(answer, call);
  const isSame = Object.entries(current).every(([field, text]) => bodyOf(call)[field] === text);
  const isAdmin = call.headers.get('authorization') === `Bearer ${TOKENS.admin}`;
  return isSame && isAdmin ? answer({...call, name: GET, method: 'GET', body: undefined}) : answer(call);
});

/** Remembers what was refused as it remembers what was done. */
function rememberRefusals(): Plant {
  const known = new Map<string, string>();
  return saving(async (call, answer) => {
    const before = known.get(keyOf(call));
    const headers = {'content-type': 'application/problem+json'};
    if (before !== undefined) return new Response(before, {status: 422, headers});
    const response = await answer(call);
    if (response.status !== 422) return response;
    const text = await response.text();
    known.set(keyOf(call), text);
    return withBody(response, text);
  });
}

/** Tells that a name is missing, and saves the rest. */
const halfSaved: Plant = saving(async (call, answer) => {
  const body = bodyOf(call);
  const response = await answer(call);
  if (body['organizationName'] !== '') return response;
  const rest = {...body, organizationName: 'Rode Lente', city: 'Elders'};
  await answer({...underNewKey(call), body: JSON.stringify(rest)});
  return response;
});

let reads = 0;

const SAVING_DEFECTS: readonly Defect[] = [
  {
    name: 'a save that loses the city',
    plant: sending(REPLACE, (body) => (isMarked(body) ? {...body, city: 'Elders'} : body)),
    fails: ['saved'],
  },
  {
    name: 'a save that loses the attention line',
    plant: sending(REPLACE, ({attention, ...rest}) =>
      attention === MARK ? rest : {attention, ...rest},
    ),
    fails: ['saved'],
  },
  {
    name: 'an answer to a save that is not what is saved',
    plant: inJson(REPLACE, (address) => (isMarked(address) ? {...address, city: 'X'} : address)),
    fails: ['as-saved'],
  },
  {
    name: 'an old attention line in place of none',
    plant: sending(REPLACE, (body, {organizationId}) =>
      organizationId === HERE ? {attention: MARK, ...body} : body,
    ),
    fails: ['left-out'],
  },
  {
    name: 'one address for all organizations',
    plant: alsoThere,
    fails: ['organizations-apart'],
  },
];

const VERSION_DEFECTS: readonly Defect[] = [
  {
    name: 'the same version after a save that changes nothing',
    plant: onlyChanges,
    fails: ['new-version'],
  },
  {
    name: 'a save over what somebody else saved',
    plant: inSpiteOf(412),
    fails: ['stale'],
  },
  {
    name: '409 in place of 412',
    plant: withStatus(412, 409),
    fails: ['stale'],
  },
  {
    name: 'a save without If-Match',
    plant: inSpiteOf(428),
    fails: ['if-match-missing'],
  },
  {
    name: '412 in place of 428',
    plant: withStatus(428, 412),
    fails: ['if-match-missing'],
  },
];

const KEY_DEFECTS: readonly Defect[] = [
  {
    name: 'no memory for keys',
    plant: saving((call, answer) => answer(keyOf(call) === '' ? call : underNewKey(call))),
    fails: ['replay', 'key-of-another'],
  },
  {
    name: 'a second save under the same key',
    plant: onKnownKey(async (call, answer, {body}) =>
      answer(body === call.body ? await ofCurrent(answer, underNewKey(call)) : call),
    ),
    fails: ['replay'],
  },
  {
    name: 'a save of another address under the same key',
    plant: onKnownKey((call, answer, {body}) =>
      answer(body === call.body ? call : underNewKey(call)),
    ),
    fails: ['key-of-another'],
  },
  {
    name: 'the first answer to another address under the same key',
    plant: onKnownKey((_call, _answer, {text}) =>
      Promise.resolve(new Response(text, {headers: {'content-type': 'application/json'}})),
    ),
    fails: ['key-of-another'],
  },
  {
    name: 'a refusal that is remembered under its key',
    plant: rememberRefusals(),
    fails: ['key-of-refused'],
  },
  {
    name: 'a save without a key',
    plant: saving((call, answer) => answer(keyOf(call) === '' ? underNewKey(call) : call)),
    fails: ['key-missing'],
  },
];

/** Fills in a field where it has one of these values. */
const filledIn = (field: string, values: readonly string[], text: string): Plant =>
  sending(REPLACE, (body) =>
    values.includes(String(body[field])) ? {...body, [field]: text} : body,
  );

const REFUSAL_DEFECTS: readonly Defect[] = [
  {
    name: 'an address without a street',
    plant: filledIn('street', [''], 'Gracht 1'),
    fails: ['required'],
  },
  {
    name: 'spaces that are taken for a city',
    plant: filledIn('city', ['  '], 'Elders'),
    fails: ['required'],
  },
  {
    name: 'an address without a postal code where there is one',
    plant: filledIn('postalCode', ['', '  '], '1234 AB'),
    fails: ['required'],
  },
  {
    name: 'a save in spite of its refusal',
    plant: halfSaved,
    fails: ['required'],
  },
  {
    name: 'a postal code that is none of its country',
    plant: filledIn('postalCode', ['1234 A'], '1234 AB'),
    fails: ['postal-code'],
  },
  {
    name: 'refused fields without their names',
    plant: answering(REPLACE, async (response) => {
      if (response.status !== 422) return response;
      const {errors: _, ...problem} = (await response.json()) as Json;
      return withBody(response, JSON.stringify(problem));
    }),
    fails: ['required', 'postal-code'],
  },
];

/** What a billing address can do wrong. */
export const BILLING_ADDRESS_DEFECTS: readonly Defect[] = [
  ...checksOf(GET, [
    {
      name: 'a version that is new each time it is read',
      plant: inJson(GET, (address) => ({...address, version: `read-${(reads += 1)}`})),
      fails: ['version'],
    },
  ]),
  ...checksOf(REPLACE, [
    ...SAVING_DEFECTS,
    ...VERSION_DEFECTS,
    ...KEY_DEFECTS,
    ...REFUSAL_DEFECTS,
  ]),
];
