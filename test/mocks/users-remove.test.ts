import {expect} from '@open-wc/testing';

import {createStore} from '../../mocks/index.js';
import {ADAPTERS} from './adapters.js';
import {organizationId, refusal} from './helpers.js';
import {
  add,
  ANNE,
  ANNE_AT_SUPPORT,
  JORIS,
  listUsers,
  newKey,
  read,
  remove,
  RUUD,
} from './users-helpers.js';

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  describe(`removing a user, through ${adapter}`, () => {
    it('ends the access of one kind', async () => {
      const store = createStore();
      const api = open(store);
      await remove(api, await read(api, ANNE));
      expect(store.users.count(organizationId, 'organization')).to.equal(1);
      expect((await read(api, ANNE_AT_SUPPORT)).status).to.equal('active');
    });

    for (const userId of [ANNE, ANNE_AT_SUPPORT]) {
      it(`ends both kinds for who left, from ${userId} (R31, AMB-26)`, async () => {
        const store = createStore();
        const api = open(store);
        await remove(api, await read(api, userId), {leftOrganization: true});
        expect(store.users.find('anne.vanamersfoort@gmail.com')).to.deep.equal([]);
        expect((await listUsers(api)).securityPrivacyContactCount).to.equal(1);
      });
    }

    it('leaves other organizations alone (AMB-26)', async () => {
      const store = createStore({scenario: 'many-orgs'});
      const api = open(store);
      await add(api, {role: 'admin'});
      const [joris] = store.users.find(JORIS.email);
      store.users.activate(joris?.id ?? '');
      await remove(api, await read(api, RUUD), {leftOrganization: true});
      expect(store.users.find('ruud.coon@gmail.com').map(({id}) => id)).to.deep.equal([
        'fjord-ruud-coon',
        'haven-ruud-coon',
      ]);
    });

    it('records the reason and tells the supplier (R29, R30)', async () => {
      const store = createStore();
      const api = open(store);
      const reason = 'Anne heeft sinds 1 mei een andere functie.';
      await remove(api, await read(api, ANNE), {reason: `  ${reason} `, leftOrganization: true});
      expect(store.userRemovals).to.deep.equal([
        {
          organizationId,
          userIds: [ANNE, ANNE_AT_SUPPORT],
          email: 'anne.vanamersfoort@gmail.com',
          reason,
          leftOrganization: true,
          by: 'ruud.coon@gmail.com',
          at: '2026-11-21T09:12:00+01:00',
          csmInformed: true,
        },
      ]);
    });

    for (const [reason, refused] of [
      ['', true],
      [' \n\t ', true],
      ['x'.repeat(501), true],
      [` ${'x'.repeat(500)} `, false],
    ] as const) {
      it(`${refused ? 'refuses' : 'takes'} a reason of ${reason.length} characters (V8)`, async () => {
        const store = createStore();
        const api = open(store);
        const call = remove(api, await read(api, ANNE), {reason});
        const pointer = refused ? (await refusal(call)).fields[0]?.pointer : await call;
        expect(pointer).to.equal(refused ? '/reason' : undefined);
        expect(store.userRemovals).to.have.length(refused ? 0 : 1);
      });
    }

    it('asks whether the person left', async () => {
      const api = open(createStore());
      const part = {leftOrganization: undefined} as unknown as {leftOrganization: boolean};
      const {fields} = await refusal(remove(api, await read(api, ANNE), part));
      expect(fields[0]?.pointer).to.equal('/leftOrganization');
    });

    it('is for good: nothing can be done with the user any more (R32)', async () => {
      const api = open(createStore());
      const anne = await read(api, ANNE);
      await remove(api, anne);
      for (const call of [read(api, ANNE), remove(api, anne)]) {
        expect((await refusal(call)).kind).to.equal('not-found');
      }
    });

    it('is done once, however often the same is sent', async () => {
      const store = createStore();
      const api = open(store);
      const anne = await read(api, ANNE);
      const key = newKey();
      store.faults.set('users.remove', 'lost', {times: 1});
      await refusal(remove(api, anne, {}, key));
      await remove(api, anne, {}, key);
      expect(store.userRemovals).to.have.length(1);
    });

    it('refuses a version that is no more', async () => {
      const store = createStore();
      const api = open(store);
      const anne = await read(api, ANNE);
      store.users.change(ANNE, {role: 'admin'});
      expect((await refusal(remove(api, anne))).kind).to.equal('precondition-failed');
      expect(store.users.count(organizationId, 'organization')).to.equal(2);
    });

    it('is for those who may change users', async () => {
      const api = open(createStore({persona: 'viewer'}));
      expect((await refusal(remove(api, await read(api, RUUD)))).kind).to.equal('forbidden');
    });
  });

  describe(`removing oneself, through ${adapter}`, () => {
    const worldOfTwo = () => {
      const store = createStore({scenario: 'last-admin'});
      store.users.activate('eva-dijkstra');
      return store;
    };

    it('ends one\'s access at once (AMB-6)', async () => {
      const api = open(worldOfTwo());
      await remove(api, await read(api, RUUD));
      const error = await refusal(api.session.organization({organizationId}));
      expect([error.kind, error.message]).to.deep.equal([
        'not-found',
        'There is no such organization.',
      ]);
      expect((await refusal(listUsers(api))).kind).to.equal('not-found');
      expect((await api.session.get({})).organizations).to.deep.equal([]);
    });

    it('is answered again when the first answer was lost', async () => {
      const store = worldOfTwo();
      const api = open(store);
      const ruud = await read(api, RUUD);
      const key = newKey();
      store.faults.set('users.remove', 'lost', {times: 1});
      await refusal(remove(api, ruud, {}, key));
      await remove(api, ruud, {}, key);
      expect(store.userRemovals).to.have.length(1);
    });

    it('does not last: who is added again has access once they are active', async () => {
      const store = worldOfTwo();
      const api = open(store);
      const ruud = await read(api, RUUD);
      await remove(api, ruud);
      store.persona = 'viewer';
      store.users.change(ANNE, {role: 'admin'});
      const {id} = await add(api, {email: ruud.email});
      store.persona = 'admin';
      expect((await api.session.get({})).organizations).to.deep.equal([]);
      store.users.activate(id);
      expect((await api.session.organization({organizationId})).role).to.equal('viewer');
    });
  });
}
