import {expect} from '@open-wc/testing';

import {
  ApiError,
  COLLABORATION_TRANSITIONS,
  type CollaborationTransition,
  collaborationTransition,
} from '../../src/api/index.js';
import {ADAPTERS} from './adapters.js';
import {type Api, storeIn} from './collaborations-helpers.js';
import {type Attempt, ATTEMPTS, differences, leadsTo, told} from './collaborations-walker.js';

/**
 * SM10 of `domain.md`, line by line; `scn 1` and `2` are a client with a subscription and a known one, `scn 3` an unknown one. Beside it
 * AMB-20 and B-E5, by which the office invites and reminds, and §9, by which it changes the task.
 */
const SM10 = `
none               activate      office  123  invited
invited            open          client  12   awaiting-approval
invited            open          client  3    awaiting-terms
awaiting-approval  approve       client  123  active
awaiting-terms     accept-terms  client  123  active
invited            decline       client  123  ended
awaiting-approval  decline       client  123  ended
awaiting-terms     decline       client  123  ended
invited            withdraw      office  123  ended
awaiting-approval  withdraw      office  123  ended
awaiting-terms     withdraw      office  123  ended
invited            remind        office  123  invited
awaiting-approval  remind        office  123  awaiting-approval
awaiting-terms     remind        office  123  awaiting-terms
active             change-task   office  123  active
active             change-terms  office  123  active
active             change-terms  client  123  active
active             end           office  123  ended
active             end           client  123  ended
ended              activate      office  123  invited
`;
const SCENARIOS = {'active-subscription': '1', known: '2', unknown: '3'};
const ROWS = SM10.trim()
  .split('\n')
  .map((line) => line.split(/\s+/));

/** Where an attempt leads by the table. */
const byTable = ({state, event, party, relation}: Attempt): string | undefined =>
  ROWS.find(
    ([from, of, by, scenarios = '']) =>
      from === state && of === event && by === party && scenarios.includes(SCENARIOS[relation]),
  )?.at(-1);

/** What a machine does otherwise than the table. */
const againstTable = (machine: readonly CollaborationTransition[]): string[] =>
  ATTEMPTS.filter((attempt) => leadsTo(machine, attempt) !== byTable(attempt)).map(told);

const withdrawAtWork: CollaborationTransition = {
  event: 'withdraw',
  by: ['office'],
  from: ['active'],
  to: 'ended',
};
const tooMany = [...COLLABORATION_TRANSITIONS, withdrawAtWork];
const tooFew = COLLABORATION_TRANSITIONS.filter(({event}) => event !== 'approve');
const openStore = ({state, relation}: Attempt): Api => storeIn(state, relation).api;

describe('the state machine of a collaboration (SM10)', () => {
  it('is what the domain says, and nothing else', () => {
    expect(againstTable(COLLABORATION_TRANSITIONS)).to.deep.equal([]);
  });

  it('would be found with one transition too many or too few', () => {
    const relations = Object.keys(SCENARIOS);
    expect(againstTable(tooMany)).to.deep.equal(
      relations.map((each) => `withdraw by the office in active (${each})`),
    );
    expect(againstTable(tooFew)).to.deep.equal(
      relations.map((each) => `approve by the client in awaiting-approval (${each})`),
    );
  });

  it('is looked up as its data says', () => {
    for (const attempt of ATTEMPTS) {
      const {event, party} = attempt;
      const found = collaborationTransition(event, party, attempt)?.to;
      expect(found, told(attempt)).to.equal(leadsTo(COLLABORATION_TRANSITIONS, attempt));
    }
  });
});

describe('the walk over every event, state, party and relation', () => {
  for (const [adapter, open] of Object.entries(ADAPTERS)) {
    it(`finds that the store goes by the machine, through ${adapter}`, async () => {
      const found = await differences(COLLABORATION_TRANSITIONS, ({state, relation}) =>
        open(storeIn(state, relation)),
      );

      expect(found).to.deep.equal([]);
    }).timeout(20_000);
  }

  it('finds a transition that the store lacks, and one that it has too many', async () => {
    expect((await differences(tooMany, openStore)).map((each) => each.split(' (')[0])).to.deep.equal(
      Array.from({length: 3}, () => 'withdraw by the office in active'),
    );
    const [missing] = await differences(tooFew, openStore);
    expect(missing).to.match(/^approve by the client in awaiting-approval .*: nothing, active$/);
  });

  it('finds a store that ends what it should refuse, and one that refuses what it should do', async () => {
    const wrong = (attempt: Attempt): Api => {
      const api = openStore(attempt);
      const {collaborations} = api;
      const decline: typeof collaborations.decline = (request) =>
        collaborations.decline(request).catch(() => {
          const body = {...request.body, mode: 'continue'};
          return collaborations.end({...request, body});
        });
      const acceptTerms: typeof collaborations.acceptTerms = (request) =>
        attempt.state === 'awaiting-terms'
          ? Promise.reject(new ApiError('conflict', 'Not now.'))
          : collaborations.acceptTerms(request);
      return {...api, collaborations: {...collaborations, decline, acceptTerms}};
    };
    const found = await differences(COLLABORATION_TRANSITIONS, wrong);

    const kinds = new Set(found.map((each) => each.replace(/ \(.*\)/, '')));
    expect([...kinds].sort()).to.deep.equal([
      'accept-terms by the client in awaiting-terms: conflict, awaiting-terms',
      'decline by the client in active: nothing, ended',
      'decline by the office in active: nothing, ended',
    ]);
  });
});
