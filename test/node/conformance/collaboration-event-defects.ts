import {TOKENS} from './backend.js';
import {checksOf, type Defect} from './defects.js';
import {
  answering,
  asking,
  forgettingKeys,
  insteadOf,
  reading,
  sending,
  withStatus,
  type Json,
  type Plant,
} from './plant.js';

const ACTIVATE = 'collaborations.activate';
const MADE_UP = 'balie-conformance-made-up';

/** Takes whoever has a token for the admin. */
const forAnybody = (name: string): Plant =>
  asking(name, (call) => {
    const headers = new Headers(call.headers);
    const isSomebody = Object.values<string>(TOKENS).includes(
      (headers.get('authorization') ?? '').replace('Bearer ', ''),
    );
    if (isSomebody) headers.set('authorization', `Bearer ${TOKENS.admin}`);
    return {...call, headers};
  });

/** Answers with 200 and nothing in place of a problem, so that nothing happens. */
const silent = (name: string, status: number): Plant =>
  answering(name, (response) => (response.status === status ? Response.json({}) : response));

/** What can be wrong with an event that is never made to happen. */
const eventDefects = (name: string, unknown = 'unknown-collaboration'): Defect[] =>
  checksOf(name, [
    {
      name: `422 in place of 409 from ${name}`,
      plant: withStatus(name, 409, 422),
      fails: name === ACTIVATE ? ['not-allowed', 'relation'] : ['not-allowed'],
    },
    {
      name: `409 of ${name} for somebody without the permission`,
      plant: forAnybody(name),
      fails: ['refused'],
    },
    {name: `200 of ${name} for what is not there`, plant: silent(name, 404), fails: [unknown]},
  ]);

/** Leaves out of an invitation what the client of a relation must not say. */
const without = (relation: string, fields: readonly string[]): Plant =>
  sending(ACTIVATE, (body) =>
    body['relation'] === relation
      ? Object.fromEntries(Object.entries(body).filter(([field]) => !fields.includes(field)))
      : body,
  );

const ADMINISTRATOR = {firstName: 'A', lastName: 'B', email: 'a@example.com'};

const ACTIVATE_DEFECTS: readonly Defect[] = [
  {
    name: 'an invitation with any task',
    plant: answering(ACTIVATE, (response, {body}) =>
      response.status === 422 && body?.includes(MADE_UP) && !body.includes('variant')
        ? Response.json({})
        : response,
    ),
    fails: ['task'],
  },
  {
    name: 'no word of terms that are not agreed with a client',
    plant: without('active-subscription', ['variant', 'invoiceRecipient', 'agreementPeriod']),
    fails: ['agreement-kept'],
  },
  {
    name: 'an invitation for a period of four months',
    plant: sending(ACTIVATE, (body) =>
      body['agreementPeriod'] === 4 ? {...body, agreementPeriod: 3} : body,
    ),
    fails: ['terms'],
  },
  {
    name: 'a variant of its own where none is sent',
    plant: sending(ACTIVATE, (body) =>
      body['relation'] === 'active-subscription' ? body : {variant: 'smart', ...body},
    ),
    fails: ['terms'],
  },
  {
    name: 'an administrator without a name',
    plant: sending(ACTIVATE, ({administrator, ...body}) =>
      administrator ? {...body, administrator: {...ADMINISTRATOR, email: (administrator as Json)['email']}} : body,
    ),
    fails: ['administrator'],
  },
  {
    name: 'an invitation by any relation',
    plant: insteadOf(ACTIVATE, 409, (call) => {
      const body = JSON.parse(call.body ?? '{}') as Json;
      const isSubscribed = body['relation'] === 'known';
      const {taskId} = body;
      return isSubscribed
        ? {...call, body: JSON.stringify({relation: 'active-subscription', taskId})}
        : undefined;
    }),
    fails: ['relation'],
  },
];

type Change = 'collaborations.changeTask' | 'collaborations.changeTerms';

/** What can be wrong with every change. */
const changeDefects = (name: Change, changesNothing: Plant): Defect[] => [
  {
    name: `a change by ${name} that changes nothing`,
    plant: changesNothing,
    fails: ['changed'],
  },
  {name: `409 in place of 412 from ${name}`, plant: withStatus(name, 412, 409), fails: ['stale']},
  {
    name: `422 in place of 409 from ${name}`,
    plant: withStatus(name, 409, 422),
    fails: ['not-allowed'],
  },
  {name: `no memory for the keys of ${name}`, plant: forgettingKeys(name), fails: ['replay']},
];

const TASK_DEFECTS: readonly Defect[] = [
  ...changeDefects(
    'collaborations.changeTask',
    sending('collaborations.changeTask', ({taskId, ...body}) => ({
      ...body,
      taskId: String(taskId).replace('-third', '-first'),
    })),
  ),
  {
    name: 'a collaboration that is linked to any task',
    plant: sending('collaborations.changeTask', (body, {url}) => {
      const collaboration = url.pathname.split('/')[5] ?? '';
      const taskId = collaboration.replace('collaboration', 'third');
      return body['taskId'] === MADE_UP ? {...body, taskId} : body;
    }),
    fails: ['task'],
  },
];

const TERMS_DEFECTS: readonly Defect[] = [
  ...changeDefects(
    'collaborations.changeTerms',
    reading('collaborations.changeTerms', 'invoiceRecipient', 'office', 'customer'),
  ),
  {
    name: 'a collaboration for any period',
    plant: sending('collaborations.changeTerms', (body) =>
      body['agreementPeriod'] === 4 ? {...body, agreementPeriod: 3} : body,
    ),
    fails: ['terms'],
  },
];

/** What can be wrong with what happens to a collaboration. */
export const COLLABORATION_EVENT_DEFECTS: readonly Defect[] = [
  ...['remind', 'withdraw', 'approve', 'acceptTerms', 'decline', 'end'].flatMap((event) =>
    eventDefects(`collaborations.${event}`),
  ),
  ...eventDefects(ACTIVATE, 'unknown-client'),
  ...checksOf(ACTIVATE, ACTIVATE_DEFECTS),
  ...checksOf('collaborations.changeTask', TASK_DEFECTS),
  ...checksOf('collaborations.changeTerms', TERMS_DEFECTS),
];
