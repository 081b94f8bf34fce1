import {expect} from '@open-wc/testing';

import {createStore} from '../../mocks/index.js';
import type {UserChange} from '../../src/api/index.js';
import {ADAPTERS} from './adapters.js';
import {organizationId, refusal} from './helpers.js';
import {
  add,
  ANNE,
  ANNE_AT_SUPPORT,
  listUsers,
  newKey,
  read,
  remove,
  replace,
  RUUD,
  storeOfUsers,
  userRecord,
} from './users-helpers.js';

const twoAdmins = () =>
  storeOfUsers([userRecord('one', {role: 'admin'}), userRecord('two', {role: 'admin'})]);

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  describe(`changing a user, through ${adapter}`, () => {
    it('saves all of it under a new version, at once (Y21)', async () => {
      const api = open(createStore());
      const anne = await read(api, ANNE);
      const saved = await replace(api, anne, {
        lastName: 'van Amersfoort-Bos',
        jobFunctionCode: 'payroll',
        securityPrivacyContact: false,
        phone: undefined,
        mobile: '+31699999999',
      });
      expect(saved).to.include({
        lastName: 'van Amersfoort-Bos',
        mobile: '+31699999999',
        securityPrivacyContact: false,
        email: anne.email,
        status: 'active',
      });
      expect(saved.phone).to.equal(undefined);
      expect(saved.version).to.not.equal(anne.version);
      expect(await read(api, ANNE)).to.deep.equal(saved);
    });

    it('finds the user by the new name, and no longer by the old', async () => {
      const api = open(createStore());
      const anne = await replace(api, await read(api, ANNE), {lastName: 'Zwart'});
      expect((await listUsers(api, {search: 'anne zwart'})).total).to.equal(1);
      await replace(api, anne, {lastName: 'de Bruin'});
      expect((await listUsers(api, {search: 'anne zwart'})).total).to.equal(0);
    });

    it('never changes the e-mail address (AMB-7)', async () => {
      const api = open(createStore());
      const other = {email: 'other@rodelente.example'} as Partial<UserChange>;
      const {email} = await replace(api, await read(api, ANNE), other);
      expect(email).to.equal('anne.vanamersfoort@gmail.com');
    });

    it('leaves the same person as a user of the other kind as they are', async () => {
      const api = open(createStore());
      await replace(api, await read(api, ANNE), {firstName: 'Anna'});
      expect((await read(api, ANNE_AT_SUPPORT)).firstName).to.equal('Anne');
    });

    it('asks for a job function of the list (V7)', async () => {
      const api = open(createStore());
      const user = await read(api, 'yasmina-el-amrani-support');
      const {fields} = await refusal(replace(api, user, {phone: '+31201112223'}));
      expect(fields[0]?.pointer).to.equal('/jobFunctionCode');
      const saved = await replace(api, user, {jobFunctionCode: 'hr-adviser'});
      expect(saved.jobFunctionCode).to.equal('hr-adviser');
    });

    it('lets a role stay that it does not know, and gives it to nobody', async () => {
      const store = storeOfUsers([userRecord('a', {role: 'auditor'}), userRecord('b')]);
      const api = open(store);
      expect((await replace(api, await read(api, 'a'), {firstName: 'B'})).role).to.equal('auditor');
      const {fields} = await refusal(replace(api, await read(api, 'b'), {role: 'auditor'}));
      expect(fields[0]?.pointer).to.equal('/role');
    });

    it('refuses what is changed from a version that is no more', async () => {
      const api = open(createStore());
      const before = await read(api, ANNE);
      await replace(api, before, {firstName: 'Anna'});
      const error = await refusal(replace(api, before, {firstName: 'Annie'}));
      expect(error.kind).to.equal('precondition-failed');
      expect((await read(api, ANNE)).firstName).to.equal('Anna');
    });

    it('meets what a colleague saved meanwhile', async () => {
      const api = open(createStore({scenario: 'saved-meanwhile'}));
      const error = await refusal(replace(api, await read(api, ANNE), {firstName: 'Anna'}));
      expect(error.kind).to.equal('precondition-failed');
      const theirs = await read(api, ANNE);
      expect(theirs.phone).to.equal('+31207654321');
      expect((await replace(api, theirs, {firstName: 'Anna'})).firstName).to.equal('Anna');
    });

    it('answers the same again under the same key', async () => {
      const store = createStore();
      const api = open(store);
      const before = await read(api, ANNE);
      const key = newKey();
      store.faults.set('users.replace', 'lost', {times: 1});
      await refusal(replace(api, before, {firstName: 'Anna'}, key));
      const saved = await replace(api, before, {firstName: 'Anna'}, key);
      expect(await read(api, ANNE)).to.deep.equal(saved);
    });

    for (const userId of ['unheard-of', '__proto__', 'tom-bos', 'ingrid-haugen']) {
      it(`finds no user "${userId}" here`, async () => {
        const api = open(createStore({scenario: 'email-verdicts'}));
        const anne = await read(api, ANNE);
        const error = await refusal(replace(api, {...anne, id: userId}));
        expect([error.kind, error.message]).to.deep.equal([
          'not-found',
          'There is no such user.',
        ]);
      });
    }

    it('is for those who may change users', async () => {
      const store = createStore({persona: 'viewer'});
      const api = open(store);
      const error = await refusal(replace(api, await read(api, ANNE), {role: 'admin'}));
      expect(error.kind).to.equal('forbidden');
      expect(store.users.find('anne.vanamersfoort@gmail.com')[0]?.role).to.equal('viewer');
    });
  });

  describe(`the last Admin (AMB-6), through ${adapter}`, () => {
    it('cannot be demoted', async () => {
      const api = open(createStore());
      const error = await refusal(replace(api, await read(api, RUUD), {role: 'viewer'}));
      expect(error.kind).to.equal('conflict');
      expect((await read(api, RUUD)).role).to.equal('admin');
    });

    for (const leftOrganization of [true, false]) {
      it(`cannot be removed, leftOrganization ${leftOrganization}`, async () => {
        const store = createStore();
        const api = open(store);
        const error = await refusal(remove(api, await read(api, RUUD), {leftOrganization}));
        expect(error.kind).to.equal('conflict');
        expect(store.userRemovals).to.deep.equal([]);
      });
    }

    it('cannot be removed by way of the support user of the same person', async () => {
      const email = 'one@example.com';
      const api = open(
        storeOfUsers([
          userRecord('one', {role: 'admin', email}),
          userRecord('support', {kind: 'support', role: undefined, email}),
        ]),
      );
      const support = await read(api, 'support');
      const error = await refusal(remove(api, support, {leftOrganization: true}));
      expect(error.kind).to.equal('conflict');
      await remove(api, support);
    });

    it('is the last one also while another is invited', async () => {
      const api = open(createStore({scenario: 'last-admin'}));
      expect((await listUsers(api)).adminCount).to.equal(1);
      const error = await refusal(replace(api, await read(api, RUUD), {role: 'viewer'}));
      expect(error.kind).to.equal('conflict');
      expect((await replace(api, await read(api, 'eva-dijkstra'), {role: 'viewer'})).role).to.equal(
        'viewer',
      );
    });

    it('is no longer the last once the other is active', async () => {
      const store = createStore({scenario: 'last-admin'});
      store.users.activate('eva-dijkstra');
      const api = open(store);
      expect((await replace(api, await read(api, RUUD), {role: 'viewer'})).role).to.equal('viewer');
    });

    it('is told by the count of that moment, of two who step down at once', async () => {
      const api = open(twoAdmins());
      const [one, two] = [await read(api, 'one'), await read(api, 'two')];
      const [first, second] = await Promise.allSettled([
        replace(api, one, {role: 'viewer'}),
        remove(api, two),
      ]);
      expect([first.status, second.status]).to.deep.equal(['fulfilled', 'rejected']);
      expect((await listUsers(api)).adminCount).to.equal(1);
    });
  });

  describe(`what the signed-in user may do, through ${adapter}`, () => {
    const rights = (api: ReturnType<typeof open>) => api.session.organization({organizationId});

    it('goes by their record at once', async () => {
      const store = createStore({scenario: 'last-admin'});
      store.users.activate('eva-dijkstra');
      const api = open(store);
      await replace(api, await read(api, RUUD), {role: 'viewer'});
      const {role, permissions, administrators} = await rights(api);
      expect(role).to.equal('viewer');
      expect(permissions).to.not.include('user.write');
      expect(administrators.map(({name}) => name)).to.deep.equal(['Eva Dijkstra']);
      expect((await refusal(add(api))).kind).to.equal('forbidden');
    });

    it('grows with a role that they are given', async () => {
      const store = createStore({persona: 'viewer'});
      store.users.change(ANNE, {role: 'admin'});
      expect((await rights(open(store))).permissions).to.include('billing.write');
    });

    it('is told of a change that took their own rights, when they ask again', async () => {
      const store = createStore({scenario: 'last-admin'});
      store.users.activate('eva-dijkstra');
      const api = open(store);
      const ruud = await read(api, RUUD);
      const key = newKey();
      store.faults.set('users.replace', 'lost', {times: 1});
      await refusal(replace(api, ruud, {role: 'viewer'}, key));
      expect((await replace(api, ruud, {role: 'viewer'}, key)).role).to.equal('viewer');
      const other = await refusal(replace(api, ruud, {role: 'admin'}, key));
      expect(other.kind).to.equal('forbidden');
    });

    it('is nothing for a role that is not known', async () => {
      const store = createStore();
      store.users.change(RUUD, {role: 'auditor'});
      const {role, permissions} = await rights(open(store));
      expect([role, permissions.includes('user.read')]).to.deep.equal(['auditor', false]);
    });

    it('is what the persona may where nothing is written of them', async () => {
      const {role, administrators} = await rights(open(createStore({persona: 'none'})));
      expect(role).to.equal('support');
      expect(administrators).to.deep.equal([{name: 'Ruud Coon', email: 'ruud.coon@gmail.com'}]);
    });
  });
}
