import {expect} from '@open-wc/testing';

import {createStore} from '../../mocks/index.js';
import type {UserKind} from '../../src/api/index.js';
import {ADAPTERS} from './adapters.js';
import {organizationId, refusal} from './helpers.js';
import {add, listUsers, read, remove, ANNE, ANNE_AT_SUPPORT} from './users-helpers.js';

const KARIN = 'karin.smit@rodelente.example';
const INGRID = 'ingrid.haugen@blauwefjord.example';
const TOM = 'tom.bos@groeneherfst.example';

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  describe(`checking an e-mail address, through ${adapter}`, () => {
    const verdictOf = async (kind: UserKind, email: string, store = verdicts()) =>
      open(store).users.checkEmail({organizationId, kind, email});
    const verdicts = () => createStore({scenario: 'email-verdicts'});

    for (const [kind, email, verdict] of [
      ['organization', 'nobody@rodelente.example', 'available'],
      ['organization', KARIN, 'known-contact'],
      ['support', KARIN, 'known-contact'],
      ['organization', 'ruud.coon@gmail.com', 'already-user'],
      ['support', 'ruud.coon@gmail.com', 'known-contact'],
      ['support', 'anne.vanamersfoort@gmail.com', 'already-user'],
      ['organization', INGRID, 'known-contact'],
      ['support', INGRID, 'support-elsewhere'],
      ['organization', TOM, 'other-customer'],
      ['support', TOM, 'other-customer'],
    ] as const) {
      it(`says ${verdict} of ${email} as a user of the kind ${kind} (R17–R21)`, async () => {
        expect((await verdictOf(kind, email)).verdict).to.equal(verdict);
      });
    }

    it('fills in what is known of a contact', async () => {
      expect((await verdictOf('support', KARIN)).prefill).to.deep.include({
        firstName: 'Karin',
        lastName: 'Smit',
        jobFunctionCode: 'payroll',
        businessCardTitle: 'Teamleider salarisadministratie',
        phone: '+31201234569',
      });
    });

    it('fills in what is known of a user of the other kind', async () => {
      const {prefill} = await verdictOf('support', 'ruud.coon@gmail.com');
      expect(prefill?.mobile).to.equal('+31612345678');
      expect(prefill).to.not.have.property('role');
    });

    it('names the user that is there already', async () => {
      const check = await verdictOf('support', 'anne.vanamersfoort@gmail.com');
      expect(check.userId).to.equal(ANNE_AT_SUPPORT);
    });

    it('says of another customer\'s address nothing else (V4)', async () => {
      const check = JSON.parse(JSON.stringify(await verdictOf('organization', TOM))) as object;
      expect(check).to.deep.equal({verdict: 'other-customer'});
    });

    it('compares without case, and without spaces around (V3)', async () => {
      const {verdict} = await verdictOf('organization', '  Anne.VanAmersfoort@GMAIL.com ');
      expect(verdict).to.equal('already-user');
    });

    for (const email of ['', 'anne', 'anne@', '@x.nl', 'a b@x.nl', `${'a'.repeat(250)}@x.nl`]) {
      it(`refuses "${email.slice(0, 20)}"`, async () => {
        const error = await refusal(verdictOf('organization', email));
        expect([error.kind, error.fields[0]?.pointer]).to.deep.equal(['invalid', 'email']);
      });
    }

    it('is for those who may add users', async () => {
      const store = createStore({persona: 'viewer'});
      expect((await refusal(verdictOf('support', KARIN, store))).kind).to.equal('forbidden');
    });

    it('knows a removed user as a contact, unless they left (R31)', async () => {
      const store = createStore();
      const api = open(store);
      const anne = await read(api, ANNE);
      await remove(api, anne);
      expect((await verdictOf('organization', anne.email, store)).verdict).to.equal('known-contact');
      const {items} = await listUsers(api, {kind: 'support', search: 'anne'});
      const [support] = items;
      if (support) await remove(api, support, {leftOrganization: true});
      expect((await verdictOf('organization', anne.email, store)).verdict).to.equal('available');
    });

    for (const [kind, email] of [
      ['organization', 'ruud.coon@gmail.com'],
      ['organization', 'RUUD.Coon@gmail.com'],
      ['organization', TOM],
      ['support', INGRID],
    ] as const) {
      it(`is done once more when ${email} is added (R18, R20)`, async () => {
        const part = kind === 'support' ? {kind, role: undefined, email} : {kind, email};
        const error = await refusal(add(open(verdicts()), part));
        expect([error.kind, error.fields[0]?.pointer]).to.deep.equal(['invalid', '/email']);
      });
    }
  });
}
