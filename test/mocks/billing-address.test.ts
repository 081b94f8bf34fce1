import {expect} from '@open-wc/testing';

import {createStore, type Store} from '../../mocks/index.js';
import {billingAddressSchema, type BillingAddress, type PortalApi} from '../../src/api/index.js';
import {ADAPTERS} from './adapters.js';
import {organizationId, refusal} from './helpers.js';

let keys = 0;

/** Reads and saves the address of one organization. */
function desk({billingAddress}: Required<PortalApi>, id = organizationId) {
  const get = () => billingAddress.get({organizationId: id});
  const replace = (body: BillingAddress, idempotencyKey = `key ${(keys += 1)}`) =>
    billingAddress.replace({organizationId: id, body, idempotencyKey});
  const save = async (part: Partial<BillingAddress>) => replace({...(await get()), ...part});
  return {get, replace, save};
}

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  const at = (store: Store, id?: string) => desk(open(store), id);

  describe(`the billing address through ${adapter}`, () => {
    for (const persona of ['admin', 'viewer'] as const) {
      it(`is seen by the persona ${persona} (Y12)`, async () => {
        const address = await at(createStore({persona})).get();
        expect(address.attention).to.equal('Afdeling Crediteurenadministratie');
        expect(billingAddressSchema.safeParse(address).success).to.equal(true);
      });
    }

    it('is not seen by somebody without rights', async () => {
      const {get} = at(createStore({persona: 'none'}));
      expect((await refusal(get())).kind).to.equal('forbidden');
    });

    it('is changed by an admin, and is read so afterwards (Y13)', async () => {
      const {get, save} = at(createStore());
      const saved = await save({street: 'Korte Gracht 2', city: 'Utrecht'});
      expect([saved.street, saved.city]).to.deep.equal(['Korte Gracht 2', 'Utrecht']);
      expect(await get()).to.deep.equal(saved);
    });

    for (const persona of ['viewer', 'none'] as const) {
      it(`is not changed by the persona ${persona}`, async () => {
        const store = createStore();
        const body = await at(store).get();
        store.persona = persona;
        const {kind} = await refusal(at(store).replace({...body, city: 'Utrecht'}));
        expect(kind).to.equal('forbidden');
        expect(store.billingAddresses.get(organizationId)).to.deep.equal(body);
      });
    }

    it('is nobody\'s when nobody is signed in', async () => {
      const store = createStore();
      const body = await at(store).get();
      store.signedIn = false;
      for (const call of [at(store).get(), at(store).replace(body)]) {
        expect((await refusal(call)).kind).to.equal('unauthenticated');
      }
    });

    it('of another customer is not there', async () => {
      const store = createStore({scenario: 'many-orgs'});
      const body = await at(store).get();
      const {get, replace} = at(store, 'groene-herfst');
      for (const call of [get(), replace(body)]) {
        expect((await refusal(call)).kind).to.equal('not-found');
      }
    });

    it('is one in each organization (Y27)', async () => {
      const store = createStore({scenario: 'many-orgs'});
      const other = await at(store, 'blauwe-fjord').get();
      await at(store).save({city: 'Utrecht'});
      expect(await at(store, 'blauwe-fjord').get()).to.deep.equal(other);
    });

    it('is refused for the role of the organization, not of the store', async () => {
      const {save} = at(createStore({scenario: 'many-orgs'}), 'gele-haven');
      expect((await refusal(save({city: 'Utrecht'}))).kind).to.equal('forbidden');
    });

    it('is empty where there is none, but for the country', async () => {
      const {get} = at(createStore({scenario: 'no-billing-address'}));
      expect(await get()).to.deep.equal({
        organizationName: '',
        street: '',
        postalCode: '',
        city: '',
        countryCode: 'NL',
        version: '1',
      });
    });
  });

  describe(`what may be saved through ${adapter}`, () => {
    for (const field of ['organizationName', 'street', 'postalCode', 'city', 'countryCode']) {
      for (const blank of ['', ' \t ']) {
        it(`has a ${field} that is not ${JSON.stringify(blank)} (V9)`, async () => {
          const store = createStore();
          const {kind, fields} = await refusal(at(store).save({[field]: blank}));
          expect([kind, fields[0]?.pointer]).to.deep.equal(['invalid', `/${field}`]);
          expect(store.billingAddresses.get(organizationId).version).to.equal('1');
        });
      }
    }

    it('names every field that is refused, in the order of the address', async () => {
      const {save} = at(createStore());
      const error = await refusal(save({city: '', street: '', email: 'nobody', phone: '0123'}));
      const pointers = error.fields.map(({pointer}) => pointer);
      expect(pointers).to.deep.equal(['/street', '/city', '/email', '/phone']);
    });

    it('needs no postal code in a country without', async () => {
      const saved = await at(createStore()).save({countryCode: 'HK', postalCode: ''});
      expect(saved.postalCode).to.equal('');
    });

    it('has a postal code of its country (V10)', async () => {
      const {save} = at(createStore());
      for (const postalCode of ['1234 SS', '0234 AB', '1234', '12345']) {
        const {fields} = await refusal(save({postalCode}));
        expect(fields.map(({pointer}) => pointer)).to.deep.equal(['/postalCode']);
      }
    });

    it('keeps a postal code as its country writes it', async () => {
      const {save} = at(createStore());
      expect((await save({postalCode: '1234ab'})).postalCode).to.equal('1234 AB');
      const swedish = await save({countryCode: 'SE', postalCode: '11122'});
      expect(swedish.postalCode).to.equal('111 22');
    });

    it('keeps texts without the spaces around them, and none that is empty', async () => {
      const saved = await at(createStore()).save({city: '  Den  Haag ', attention: ' ', phone: ''});
      expect(saved.city).to.equal('Den  Haag');
      expect(saved).not.to.have.any.keys('attention', 'phone');
    });

    it('takes away what is left out', async () => {
      const {get, replace} = at(createStore());
      const {attention: _, ...rest} = await get();
      expect(await replace(rest)).not.to.have.property('attention');
      expect(await get()).not.to.have.property('attention');
    });
  });

  describe(`versions through ${adapter}`, () => {
    it('stay while nobody saves, and are new with every save', async () => {
      const {get, save} = at(createStore());
      const versions = [(await get()).version, (await get()).version];
      expect(new Set(versions).size).to.equal(1);
      for (let count = 0; count < 3; count += 1) versions.push((await save({})).version);
      expect(new Set(versions).size).to.equal(4);
    });

    it('of before are refused, and what somebody else saved stays (SM5)', async () => {
      const {get, replace} = at(createStore());
      const old = await get();
      const saved = await replace({...old, city: 'Utrecht'});
      const {kind, status} = await refusal(replace({...old, city: 'Zwolle'}));
      expect(kind).to.equal('precondition-failed');
      expect(status).to.be.oneOf([undefined, 412]);
      expect(await get()).to.deep.equal(saved);
    });

    it('are looked at before the fields', async () => {
      const {get, replace, save} = at(createStore());
      const old = await get();
      await save({});
      const {kind} = await refusal(replace({...old, city: ''}));
      expect(kind).to.equal('precondition-failed');
    });

    it('are new when somebody else changes a part', async () => {
      const store = createStore();
      store.billingAddresses.change(organizationId, {city: 'Utrecht'});
      const {city, street, version} = await at(store).get();
      expect([city, street, version]).to.deep.equal(['Utrecht', 'Lange Gracht 16B', '2']);
    });

    it('are replaced by a colleague right before the first save, and once', async () => {
      const {get, save} = at(createStore({scenario: 'saved-meanwhile'}));
      expect((await refusal(save({city: 'Utrecht'}))).kind).to.equal('precondition-failed');
      const {attention, city} = await get();
      expect([attention, city]).to.deep.equal(['Team Facturen', 'Amsterdam']);
      expect((await save({city: 'Utrecht'})).city).to.equal('Utrecht');
    });
  });
}

describe('the addresses of a store', () => {
  it('are given out as copies', () => {
    const {billingAddresses} = createStore();
    billingAddresses.get(organizationId).city = 'Utrecht';
    expect(billingAddresses.get(organizationId).city).to.equal('Amsterdam');
  });

  it('are of organizations that are there', () => {
    const {billingAddresses} = createStore();
    expect(() => billingAddresses.get('unheard-of')).to.throw('no organization "unheard-of"');
  });
});
