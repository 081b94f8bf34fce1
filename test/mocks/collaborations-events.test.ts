import {expect} from '@open-wc/testing';

import {createHandlers, fetchFrom} from '../../mocks/index.js';
import {ApiError, collaborationSchema} from '../../src/api/index.js';
import {ADAPTERS} from './adapters.js';
import {
  activate,
  type Api,
  client,
  CLIENT,
  collaborationIn,
  eventBy,
  ID,
  newest,
  OFFICE,
  seen,
  storeIn,
  storeOfClients,
} from './collaborations-helpers.js';
import {refusal} from './helpers.js';
import {newKey} from './users-helpers.js';

const stale = (version: string): string => String(Number(version) - 1);

/** Ends the collaboration, and tells what the client has from then on. */
async function endedBy(api: Api, party: 'office' | 'client', mode: string) {
  const ended = await api.collaborations.end(await eventBy(api, party, {mode}));
  const {relation, subscription} = await seen(api);
  return {ended, relation, subscription};
}

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  describe(`what happens to a collaboration, through ${adapter}`, () => {
    it('is told to both parties alike', async () => {
      const api = open(storeIn('awaiting-approval'));
      const {items} = await api.collaborations.list({organizationId: CLIENT});

      expect(items.map((item) => collaborationSchema.parse(item))).to.deep.equal([await newest(api)]);
    });

    it('is not to be seen by the office’s own list, nor by a client as an office', async () => {
      const api = open(storeIn('active'));

      expect((await api.collaborations.list({organizationId: OFFICE})).items).to.deep.equal([]);
      const service = api.collaborations.service({organizationId: CLIENT});
      expect((await refusal(service)).kind).to.equal('not-found');
      const list = api.collaborations.clients({organizationId: CLIENT, limit: 10});
      expect((await refusal(list)).kind).to.equal('not-found');
    });

    it('opens an invitation the first time that the client sees it, and not again (SM10)', async () => {
      const api = open(storeIn('invited', 'unknown'));
      const {version} = await newest(api);
      const {items: first} = await api.collaborations.list({organizationId: CLIENT});
      const {items: second} = await api.collaborations.list({organizationId: CLIENT});

      expect(first[0]?.state).to.equal('awaiting-terms');
      expect(first[0]?.version).not.to.equal(version);
      expect(second).to.deep.equal(first);
    });

    it('is refused of a version that something happened to since, and changes nothing', async () => {
      const api = open(storeIn('awaiting-approval'));
      const asked = await eventBy(api, 'office', {});
      await api.collaborations.remind({...asked});
      const before = await newest(api);
      const again = {...asked, idempotencyKey: newKey()};

      expect((await refusal(api.collaborations.withdraw(again))).kind).to.equal('precondition-failed');
      expect(await newest(api)).to.deep.equal(before);
    });

    it('is a conflict before anything is said of the version', async () => {
      const api = open(storeIn('ended'));
      const {version} = await newest(api);
      const asked = await eventBy(api, 'client', {version: stale(version)});

      expect((await refusal(api.collaborations.approve(asked))).kind).to.equal('conflict');
    });

    it('is done once under its key', async () => {
      const api = open(storeIn('invited'));
      const asked = await eventBy(api, 'office', {});
      const first = await api.collaborations.remind(asked);

      expect(await api.collaborations.remind(asked)).to.deep.equal(first);
      expect((await newest(api)).version).to.equal(first.version);
      const {kind} = await refusal(api.collaborations.remind({...asked, idempotencyKey: newKey()}));
      expect(kind).to.equal('precondition-failed');
    });

    it('is answered with what is so from then on', async () => {
      const api = open(storeIn('awaiting-approval'));
      const reminded = await api.collaborations.remind(await eventBy(api, 'office', {}));
      const approved = await api.collaborations.approve(await eventBy(api, 'client', {}));

      expect(reminded.remindedAt).to.be.a('string');
      expect([approved.state, typeof approved.activeSince]).to.deep.equal(['active', 'string']);
      expect(await newest(api)).to.deep.equal(approved);
    });

    it('links a task of the client, and no other (V18)', async () => {
      const api = open(storeIn('active'));
      const foreign = api.collaborations.changeTask(
        await eventBy(api, 'office', {taskId: 'theirs'}),
      );
      expect((await refusal(foreign)).fields[0]?.pointer).to.equal('/taskId');

      const asked = await eventBy(api, 'office', {taskId: 'second'});
      expect((await api.collaborations.changeTask(asked)).task?.name).to.equal('Årsoppgjør');
    });

    it('changes those terms that are sent, and keeps the others', async () => {
      const api = open(storeIn('active'));
      const asked = await eventBy(api, 'office', {variant: 'pro', agreementPeriod: 3});
      const now = await api.collaborations.changeTerms(asked);

      expect([now.variant.code, now.agreementPeriod, now.invoiceRecipient]).to.deep.equal([
        'pro',
        3,
        'customer',
      ]);
      expect(now.monthlyPrice?.amount).to.equal(54_900);
    });

    it('names each term that cannot be chosen (V19–V21)', async () => {
      const api = open(storeIn('active'));
      const wrong = {variant: 'enterprise', invoiceRecipient: 'parent', agreementPeriod: 6};
      const {fields} = await refusal(
        api.collaborations.changeTerms(await eventBy(api, 'office', wrong)),
      );

      expect(fields.map(({pointer}) => pointer)).to.deep.equal([
        '/variant',
        '/invoiceRecipient',
        '/agreementPeriod',
      ]);
    });

    it('lets the client change payer and period, and not the variant (§9)', async () => {
      const api = open(storeIn('active'));
      const variant = api.collaborations.changeTerms(await eventBy(api, 'client', {variant: 'pro'}));
      expect((await refusal(variant)).kind).to.equal('forbidden');

      const terms = {invoiceRecipient: 'office', agreementPeriod: 3};
      const now = await api.collaborations.changeTerms(await eventBy(api, 'client', terms));
      expect([now.variant.code, now.invoiceRecipient]).to.deep.equal(['smart', 'office']);
    });
  });

  describe(`the end of a collaboration, through ${adapter}`, () => {
    it('by the client lets it go on by itself, if that was chosen (B-E3, AMB-30)', async () => {
      const {ended, relation, subscription} = await endedBy(open(storeIn('active')), 'client', 'continue');

      expect([ended.state, ended.endReason, ended.endMode, ended.endedBy]).to.deep.equal([
        'ended',
        'ended',
        'continue',
        'client',
      ]);
      expect(ended.serviceActive).to.equal(true);
      expect(relation).to.equal('active-subscription');
      expect(subscription?.variant).to.deep.equal(ended.variant);
    });

    it('by the office can leave it with nothing that runs (B-E3, AMB-30)', async () => {
      const api = open(storeIn('active', 'active-subscription'));
      const {ended, relation, subscription} = await endedBy(api, 'office', 'deactivate');

      expect([ended.endMode, ended.endedBy]).to.deep.equal(['deactivate', 'office']);
      expect([ended.serviceActive, relation, subscription]).to.deep.equal([false, 'known', undefined]);
    });

    it('is a conflict while the main contact is missing, for either party (B-E3)', async () => {
      const api = open(storeIn('active', 'known', {mainContact: undefined}));
      const before = await newest(api);

      for (const party of ['office', 'client'] as const) {
        const end = api.collaborations.end(await eventBy(api, party, {mode: 'continue'}));
        expect((await refusal(end)).kind).to.equal('conflict');
      }
      expect(await newest(api)).to.deep.equal(before);
    });

    it('has to say what becomes of the client', async () => {
      const api = open(storeIn('active'));
      const end = api.collaborations.end(await eventBy(api, 'office', {mode: 'later'}));

      expect((await refusal(end)).fields[0]?.pointer).to.equal('/mode');
    });

    for (const [relation, runs] of [
      ['active-subscription', true],
      ['known', false],
      ['unknown', false],
    ] as const) {
      it(`before it began leaves a client that is ${relation} with what it had (SM10)`, async () => {
        const store = storeIn('none', relation);
        const api = open(store);
        await activate(api, relation);
        const withdrawn = await api.collaborations.withdraw(await eventBy(api, 'office', {}));

        expect([withdrawn.endReason, withdrawn.endedBy]).to.deep.equal(['withdrawn', 'office']);
        expect(withdrawn.serviceActive).to.equal(runs);
        const known = relation === 'unknown' ? 'known' : relation;
        expect((await seen(api)).relation).to.equal(known);
      });
    }

    it('can be the client’s no', async () => {
      const api = open(storeIn('awaiting-terms', 'unknown'));
      const declined = await api.collaborations.decline(await eventBy(api, 'client', {}));

      expect([declined.state, declined.endReason, declined.endedBy]).to.deep.equal([
        'ended',
        'declined',
        'client',
      ]);
    });
  });
}

describe('the collaborations of others', () => {
  it('are not there, for whoever has no part in them', async () => {
    const elsewhere = client({
      id: 'other',
      organizationId: undefined,
      collaborations: [collaborationIn('active', 'known', {id: 'theirs'})],
    });
    const {api} = storeOfClients(client({collaborations: [collaborationIn('active')]}), elsewhere);
    const asked = await eventBy(api, 'client', {mode: 'continue'});
    const end = api.collaborations.end({...asked, collaborationId: 'theirs'});

    expect(await refusal(end)).to.be.instanceOf(ApiError).with.property('kind', 'not-found');
    const {items} = await api.collaborations.list({organizationId: CLIENT});
    expect(items.map(({id}) => id)).to.deep.equal([ID]);
  });
});

describe('an event over HTTP', () => {
  it('asks for the version of the collaboration', async () => {
    const baseUrl = 'https://portal.test/api';
    const fetch = fetchFrom(createHandlers(storeIn('invited'), {baseUrl}));
    const url = `${baseUrl}/organizations/${OFFICE}/collaborations/${ID}/reminders`;
    const send = (headers: Record<string, string>) =>
      fetch(url, {
        method: 'POST',
        headers: {'idempotency-key': newKey(), ...headers},
        body: JSON.stringify({version: '1'}),
      });

    expect((await send({})).status).to.equal(428);
    expect((await send({'if-match': '"0"'})).status).to.equal(412);
    expect((await send({'if-match': '"1"'})).status).to.equal(200);
  });
});
