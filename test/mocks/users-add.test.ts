import {expect} from '@open-wc/testing';

import {createHandlers, createStore, fetchFrom} from '../../mocks/index.js';
import type {NewUser} from '../../src/api/index.js';
import {ADAPTERS} from './adapters.js';
import {organizationId, refusal} from './helpers.js';
import {
  add,
  JORIS,
  JORIS_AT_SUPPORT,
  lastNames,
  newKey,
  read,
} from './users-helpers.js';

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  describe(`adding a user, through ${adapter}`, () => {
    it('invites for 24 hours (Y3, Y4)', async () => {
      const user = await add(open(createStore()));
      expect(user).to.deep.include({
        ...JORIS,
        securityPrivacyContact: false,
        status: 'invited',
        invitationExpiresAt: '2026-11-22T09:12:00+01:00',
      });
    });

    it('shows them in the list of their kind at once (Y21)', async () => {
      const api = open(createStore());
      await add(api, JORIS_AT_SUPPORT);
      expect(await lastNames(api, {kind: 'support'})).to.include('Smit');
      expect(await lastNames(api)).to.not.include('Smit');
    });

    it('lets the invitation end after 24 hours by the clock of the store', async () => {
      const store = createStore();
      const {id} = await add(open(store));
      store.clock.set('2026-11-22T09:11:59+01:00');
      expect((await read(open(store), id)).status).to.equal('invited');
      store.clock.set('2026-11-22T09:12:00+01:00');
      expect((await read(open(store), id)).status).to.equal('invitation-expired');
      expect(await lastNames(open(store), {status: ['invitation-expired']})).to.include('Smit');
    });

    it('invites once more who asks for another link, and activates them (Y5)', async () => {
      const store = createStore();
      const {id} = await add(open(store));
      store.clock.set('2026-11-25T12:00:00+01:00');
      store.users.renew(id);
      const again = await read(open(store), id);
      expect([again.status, again.invitationExpiresAt]).to.deep.equal([
        'invited',
        '2026-11-26T12:00:00+01:00',
      ]);
      store.users.activate(id);
      store.clock.set('2026-12-25T12:00:00+01:00');
      const active = await read(open(store), id);
      expect([active.status, active.invitationExpiresAt]).to.deep.equal(['active', undefined]);
    });

    it('saves texts without spaces around, and leaves out what is blank', async () => {
      const user = await add(open(createStore()), {
        firstName: ' Joris ',
        email: ' Joris@RodeLente.example ',
        businessCardTitle: '  ',
        phone: '+31201234567 ',
      });
      expect(user).to.include({
        firstName: 'Joris',
        email: 'Joris@RodeLente.example',
        phone: '+31201234567',
      });
      expect(user.businessCardTitle).to.equal(undefined);
    });

    for (const [field, part] of [
      ['firstName', {firstName: ' '}],
      ['lastName', {lastName: ''}],
      ['email', {email: ''}],
      ['email', {email: 'joris@'}],
      ['role', {role: undefined}],
      ['role', {role: 'owner'}],
      ['jobFunctionCode', {jobFunctionCode: ''}],
      ['jobFunctionCode', {jobFunctionCode: 'office-manager'}],
      ['phone', {phone: '020-1234567'}],
      ['mobile', {mobile: '+31'}],
      ['role', {kind: 'support'}],
      ['securityPrivacyContact', {kind: 'support', role: undefined, securityPrivacyContact: true}],
      ['kind', {kind: 'nobody'}],
      ['firstName', {firstName: 5}],
    ] as [string, Partial<NewUser>][]) {
      it(`refuses ${JSON.stringify(part)} by its name (V1–V7)`, async () => {
        const store = createStore();
        const error = await refusal(add(open(store), part));
        expect(error.kind).to.equal('invalid');
        expect(error.fields.map(({pointer}) => pointer)).to.deep.equal([`/${field}`]);
        expect(store.users.find(JORIS.email)).to.deep.equal([]);
      });
    }

    it('refuses all that is wrong at once', async () => {
      const part = {firstName: '', phone: '1', email: 'ruud.coon@gmail.com'};
      const {fields} = await refusal(add(open(createStore()), part));
      const pointers = fields.map(({pointer}) => pointer);
      expect(pointers).to.deep.equal(['/firstName', '/phone', '/email']);
    });

    it('is for those who may change users', async () => {
      const error = await refusal(add(open(createStore({persona: 'viewer'}))));
      expect(error.kind).to.equal('forbidden');
    });

    it('adds once, however often the same is sent', async () => {
      const store = createStore();
      const key = newKey();
      store.faults.set('users.add', 'lost', {times: 1});
      expect((await refusal(add(open(store), {}, key))).kind).to.equal('network');
      const user = await add(open(store), {}, key);
      expect(store.users.count(organizationId, 'organization')).to.equal(3);
      expect(store.users.find(JORIS.email).map(({id}) => id)).to.deep.equal([user.id]);
    });

    it('refuses another user under a key that was used, and a call without a key', async () => {
      const api = open(createStore());
      await add(api, {}, 'same');
      for (const [part, key] of [
        [{email: 'other@rodelente.example'}, 'same'],
        [{email: 'other@rodelente.example'}, ''],
      ] as const) {
        const error = await refusal(add(api, part, key));
        expect(error.fields[0]?.pointer).to.equal('Idempotency-Key');
      }
    });

    it('gives nobody the id of somebody who was removed', async () => {
      const api = open(createStore());
      const first = await add(api);
      const {id, version} = first;
      const body = {version, reason: 'Mistake', leftOrganization: true};
      await api.users.remove({organizationId, userId: id, idempotencyKey: newKey(), body});
      expect((await add(api)).id).to.not.equal(id);
    });

    it('shows a planted fault where it belongs', async () => {
      const store = createStore();
      store.faults.set('users.add', '422');
      expect((await refusal(add(open(store)))).fields[0]?.pointer).to.equal('/email');
    });
  });
}

describe('adding a user over HTTP', () => {
  it('needs no version', async () => {
    const url = 'https://portal.test/api';
    const send = fetchFrom(createHandlers(createStore(), {baseUrl: url}));
    const response = await send(`${url}/organizations/${organizationId}/users`, {
      method: 'POST',
      headers: {'idempotency-key': newKey()},
      body: JSON.stringify(JORIS),
    });
    expect(response.status).to.equal(200);
  });
});
