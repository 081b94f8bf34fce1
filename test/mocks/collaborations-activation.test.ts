import {expect} from '@open-wc/testing';

import {type Activation, clientSchema} from '../../src/api/index.js';
import {ADAPTERS} from './adapters.js';
import {
  activate,
  AGREED,
  eventBy,
  newest,
  type Relation,
  seen,
  storeIn,
} from './collaborations-helpers.js';
import {refusal} from './helpers.js';
import {newKey} from './users-helpers.js';

const SUBSCRIPTION = {
  variant: {code: 'smart', name: 'Visma eAccounting Smart'},
  agreementEnds: '2027-02-28',
};
const NILS = AGREED.unknown.administrator;

type Refused = [what: string, relation: Relation, part: Partial<Activation>, pointers: string[]];

/** What the relation requires, and what it may not say. */
const REFUSED: Refused[] = [
  ['no task', 'active-subscription', {taskId: ''}, ['/taskId']],
  ['a task that is not the client’s (V18)', 'known', {taskId: 'theirs'}, ['/taskId']],
  ['another variant than the present one (V19)', 'active-subscription', {variant: 'pro'}, ['/variant']],
  [
    'another payer than the client (V20)',
    'active-subscription',
    {invoiceRecipient: 'office'},
    ['/invoiceRecipient'],
  ],
  ['a period of its own (V21)', 'active-subscription', {agreementPeriod: 12}, ['/agreementPeriod']],
  ['an administrator', 'active-subscription', {administrator: NILS}, ['/administrator']],
  ['no variant (V19)', 'known', {variant: undefined}, ['/variant']],
  ['a variant that there is not (V19)', 'known', {variant: 'enterprise'}, ['/variant']],
  ['nobody who pays (V20)', 'known', {invoiceRecipient: undefined}, ['/invoiceRecipient']],
  ['somebody else who pays (V20)', 'known', {invoiceRecipient: 'parent'}, ['/invoiceRecipient']],
  ['no period (V21)', 'known', {agreementPeriod: undefined}, ['/agreementPeriod']],
  ['half a year (V21)', 'known', {agreementPeriod: 6}, ['/agreementPeriod']],
  ['an administrator of a client that has one', 'known', {administrator: NILS}, ['/administrator']],
  ['no administrator (V22)', 'unknown', {administrator: undefined}, ['/administrator']],
  [
    'an administrator without names (V22)',
    'unknown',
    {administrator: {...NILS, firstName: ' ', lastName: ''}},
    ['/administrator/firstName', '/administrator/lastName'],
  ],
  [
    'an administrator without an address (V22)',
    'unknown',
    {administrator: {...NILS, email: ' '}},
    ['/administrator/email'],
  ],
  [
    'an administrator with an address that is none (V22)',
    'unknown',
    {administrator: {...NILS, email: 'nils'}},
    ['/administrator/email'],
  ],
  [
    'nothing but a task',
    'unknown',
    {variant: undefined, invoiceRecipient: undefined, agreementPeriod: undefined, administrator: undefined},
    ['/variant', '/invoiceRecipient', '/agreementPeriod', '/administrator'],
  ],
];

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  describe(`the activation of a collaboration, through ${adapter}`, () => {
    it('of a client with a subscription keeps variant and agreement (B10–B13)', async () => {
      const api = open(storeIn('none', 'active-subscription', {subscription: SUBSCRIPTION}));
      const client = await activate(api, 'active-subscription');

      clientSchema.parse(client);
      const {collaboration} = client;
      expect([collaboration?.state, collaboration?.serviceActive]).to.deep.equal(['invited', true]);
      expect(collaboration?.variant.code).to.equal('smart');
      expect(collaboration?.invoiceRecipient).to.equal('customer');
      expect([collaboration?.agreementEnds, collaboration?.feesFrom]).to.deep.equal([
        '2027-02-28',
        '2027-03-01',
      ]);
      expect(await seen(api)).to.deep.equal(client);
    });

    it('of a known client agrees variant, payer and period (B15–B20)', async () => {
      const {collaboration} = await activate(open(storeIn('none', 'known')), 'known');

      expect(collaboration?.variant).to.deep.equal({
        code: 'start',
        name: 'Visma eAccounting Start',
      });
      expect([collaboration?.invoiceRecipient, collaboration?.agreementPeriod]).to.deep.equal([
        'office',
        12,
      ]);
      expect(collaboration?.agreementEnds).to.equal('2027-11-20');
      expect(collaboration?.serviceActive).to.equal(true);
    });

    it('of an unknown client makes an administrator, who is the main contact (B21, B22)', async () => {
      const api = open(storeIn('none', 'unknown', {mainContact: undefined}));
      const administrator = {...NILS, firstName: ' Nils '};
      const {collaboration} = await activate(api, 'unknown', {part: {administrator}});

      expect(collaboration?.administrator).to.deep.equal(NILS);
      expect(collaboration?.mainContact).to.deep.equal({name: 'Nils Vik', email: NILS.email});
    });

    for (const [what, relation, part, pointers] of REFUSED) {
      it(`of a client that is ${relation} is refused with ${what}`, async () => {
        const api = open(storeIn('none', relation, {subscription: SUBSCRIPTION}));
        const {kind, fields} = await refusal(activate(api, relation, {part}));

        expect(kind).to.equal('invalid');
        const named = new Set(fields.map(({pointer}) => pointer));
        expect([...named].sort()).to.deep.equal([...pointers].sort());
        expect((await seen(api)).collaboration).to.equal(undefined);
      });
    }

    it('is refused for a client that has no task (B7)', async () => {
      const api = open(storeIn('none', 'known', {tasks: []}));
      const {fields} = await refusal(activate(api, 'known'));

      expect(fields.map(({pointer}) => pointer)).to.deep.equal(['/taskId']);
    });

    it('is a conflict where the client stands otherwise by now, whatever else is wrong', async () => {
      const api = open(storeIn('none', 'active-subscription', {subscription: SUBSCRIPTION}));
      const error = await refusal(activate(api, 'known', {part: {taskId: 'theirs'}}));

      expect(error.kind).to.equal('conflict');
      expect((await seen(api)).collaboration).to.equal(undefined);
    });

    it('is done once under its key, and is no other call under it', async () => {
      const api = open(storeIn('none', 'known'));
      const idempotencyKey = newKey();
      const first = await activate(api, 'known', {idempotencyKey});

      expect(await activate(api, 'known', {idempotencyKey})).to.deep.equal(first);
      const other = activate(api, 'known', {idempotencyKey, part: {agreementPeriod: 3}});
      expect((await refusal(other)).kind).to.equal('invalid');
      expect((await refusal(activate(api, 'known'))).kind).to.equal('conflict');
    });

    it('after an end begins a new collaboration, and leaves the old one as it ended', async () => {
      const api = open(storeIn('active'));
      await api.collaborations.end(await eventBy(api, 'client', {mode: 'deactivate'}));
      const old = await newest(api);
      await activate(api, 'known');
      const {items} = await api.collaborations.list({organizationId: 'client'});

      expect(items.map(({state}) => state)).to.deep.equal(['awaiting-approval', 'ended']);
      expect(items[1]).to.deep.equal(old);
    });
  });
}
