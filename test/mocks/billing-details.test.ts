import {expect} from '@open-wc/testing';

import {createStore, type ScenarioName, type Store} from '../../mocks/index.js';
import {
  type BillingDetails,
  type BillingDetailsChange,
  billingDetailsSchema,
  type PortalApi,
} from '../../src/api/index.js';
import {ADAPTERS} from './adapters.js';
import {organizationId, refusal} from './helpers.js';
import {newKey} from './users-helpers.js';

const GLN = {schemeId: '0088', address: '87 12345 00000 4', operatorCode: ' dabafihh '};

/** What is sent of what was read: the company is not. */
function changeOf(read: BillingDetails, part: Partial<BillingDetailsChange> = {}): BillingDetailsChange {
  const {version, deliveryMethod, contact, address, eInvoicing} = read;
  return {version, deliveryMethod, contact, address, eInvoicing, ...part};
}

/** Reads and saves the billing details of one organization. */
function desk({billingDetails}: Required<PortalApi>, id = organizationId) {
  const get = () => billingDetails.get({organizationId: id});
  const replace = (body: BillingDetailsChange, idempotencyKey = newKey()) =>
    billingDetails.replace({organizationId: id, body, idempotencyKey});
  const save = async (part: Partial<BillingDetailsChange>) => replace(changeOf(await get(), part));
  const refused = async (part: Partial<BillingDetailsChange>) => {
    const {kind, fields} = await refusal(save(part));
    expect(kind).to.equal('invalid');
    return fields.map(({pointer}) => pointer);
  };
  return {get, replace, save, refused};
}

const world = (scenario: ScenarioName = 'subscription'): Store => createStore({scenario});

for (const [adapter, open] of Object.entries(ADAPTERS)) {
  const at = (store: Store, id?: string) => desk(open(store), id);

  describe(`billing details through ${adapter}`, () => {
    it('tell how invoices are sent, to whom, and where the rest is changed (S16–S22)', async () => {
      const details = await at(world()).get();
      expect(billingDetailsSchema.safeParse(details).success).to.equal(true);
      expect(details.companyName).to.equal('Rode Lente B.V.');
      expect(details.contact).to.deep.equal({
        userId: 'eva-dijkstra',
        name: 'Eva Dijkstra',
        email: 'eva.dijkstra@rodelente.example',
      });
      expect(details).not.to.have.property('eInvoicing');
    });

    it('are changed, and are read so afterwards', async () => {
      const {get, save} = at(world());
      const saved = await save({deliveryMethod: 'post', contact: {email: ' inkoop@rodelente.example '}});
      expect(saved.version).to.equal('2');
      expect(saved.contact).to.deep.equal({email: 'inkoop@rodelente.example'});
      expect(await get()).to.deep.equal(saved);
    });

    it('are changed also where the subscription was bought elsewhere (AMB-15)', async () => {
      const saved = await at(world('visma-net')).save({deliveryMethod: 'post'});
      expect(saved.deliveryMethod).to.equal('post');
    });

    it('need their own permissions', async () => {
      const store = world();
      const body = changeOf(await at(store).get());
      store.permissions = ['subscription.read', 'billing.write'];
      expect((await refusal(at(store).replace(body))).kind).to.equal('forbidden');
      store.permissions = ['billing-details.write', 'billing.read'];
      expect((await refusal(at(store).get())).kind).to.equal('forbidden');
    });

    it('are not there where no subscription is to be seen', async () => {
      const store = createStore();
      store.permissions = ['subscription.read'];
      expect((await refusal(at(store).get())).kind).to.equal('not-found');
    });

    it('of another customer are not there', async () => {
      const {get} = at(createStore({scenario: 'many-orgs'}), 'groene-herfst');
      expect((await refusal(get())).kind).to.equal('not-found');
    });
  });

  describe(`a save of billing details through ${adapter}`, () => {
    for (const [field, text] of [['companyName', 'Blauwe Lente'], ['vatNumber', 'NL123456782B12']] as const) {
      it(`never has a ${field} (V13)`, async () => {
        const store = world();
        const {get, replace} = at(store);
        const body = {...changeOf(await get()), [field]: text};
        const {kind, fields} = await refusal(replace(body));
        expect([kind, fields[0]?.pointer]).to.deep.equal(['invalid', `/${field}`]);
        expect((await get()).version).to.equal('1');
      });
    }

    it('has an address, however invoices are sent (V9, V10, S22)', async () => {
      const {get, refused} = at(world('e-invoicing'));
      const {address} = await get();
      const pointers = await refused({address: {...address, street: ' ', postalCode: '12'}});
      expect(pointers).to.deep.equal(['/address/street', '/address/postalCode']);
    });

    it('keeps an address as its country writes it', async () => {
      const {get, save} = at(world());
      const {address} = await get();
      const saved = await save({address: {...address, city: ' Utrecht ', postalCode: '1234ab', phone: ''}});
      expect([saved.address.city, saved.address.postalCode]).to.deep.equal(['Utrecht', '1234 AB']);
      expect(saved.address).not.to.have.property('phone');
    });

    it('by e-mail has somebody to send it to (V12)', async () => {
      const {refused} = at(world());
      expect(await refused({contact: undefined})).to.deep.equal(['/contact']);
      expect(await refused({contact: {email: 'nobody'}})).to.deep.equal(['/contact/email']);
    });

    for (const userId of ['somebody', 'bram-de-wit-support']) {
      it(`does not take ${userId} for a user of the organization (S20)`, async () => {
        expect(await at(world()).refused({contact: {userId}})).to.deep.equal(['/contact/userId']);
      });
    }

    it('takes the user, where an address is sent as well', async () => {
      const contact = {userId: 'anne-van-amersfoort', email: 'old@example.com'};
      const saved = await at(world()).save({contact});
      expect(saved.contact?.name).to.equal('Anne van Amersfoort');
      expect(saved.contact?.email).to.equal('anne.vanamersfoort@gmail.com');
    });

    it('takes only the ways that there are, and the one that is', async () => {
      const store = world();
      expect(await at(store).refused({deliveryMethod: 'fax'})).to.deep.equal(['/deliveryMethod']);
      store.billingDetails.change(organizationId, {deliveryMethod: 'edi'});
      expect((await at(store).save({deliveryMethod: 'edi'})).deliveryMethod).to.equal('edi');
    });

    it('is refused without a way, by its name', async () => {
      expect(await at(world()).refused({deliveryMethod: ' '})).to.deep.equal(['/deliveryMethod']);
    });
  });

  describe(`e-invoicing through ${adapter}`, () => {
    it('is turned on when it is complete, and written as its scheme writes it (S23, V11)', async () => {
      const saved = await at(world()).save({deliveryMethod: 'e-invoice', eInvoicing: GLN});
      expect(saved.eInvoicing).to.deep.equal({
        schemeId: '0088',
        address: '8712345000004',
        operatorCode: 'DABAFIHH',
      });
    });

    it('cannot be turned on while it is incomplete (SM9)', async () => {
      const {get, refused} = at(world('e-invoicing-incomplete'));
      const pointers = await refused({deliveryMethod: 'e-invoice'});
      expect(pointers).to.deep.equal(['/eInvoicing/operatorCode']);
      expect((await get()).deliveryMethod).to.equal('email');
    });

    it('is kept when another way is chosen (SM9)', async () => {
      const {get, save} = at(world('e-invoicing'));
      const {eInvoicing} = await get();
      const saved = await save({deliveryMethod: 'post'});
      expect(saved.eInvoicing).to.deep.equal(eInvoicing);
    });

    it('is gone when it is left out, or empty', async () => {
      const eInvoicing = {schemeId: ' ', address: '', operatorCode: ''};
      const saved = await at(world('e-invoicing')).save({deliveryMethod: 'post', eInvoicing});
      expect(saved).not.to.have.property('eInvoicing');
    });
  });

  describe(`versions of billing details through ${adapter}`, () => {
    it('of before are refused, before the fields are looked at', async () => {
      const {get, replace, save} = at(world());
      const old = await get();
      const saved = await save({deliveryMethod: 'post'});
      const {kind, status} = await refusal(replace(changeOf(old, {deliveryMethod: ''})));
      expect(kind).to.equal('precondition-failed');
      expect(status).to.be.oneOf([undefined, 412]);
      expect(await get()).to.deep.equal(saved);
    });

    it('are replaced by a colleague right before the first save, and once', async () => {
      const {get, save} = at(world('billing-details-saved-meanwhile'));
      expect((await refusal(save({}))).kind).to.equal('precondition-failed');
      expect((await get()).contact).to.deep.equal({email: 'facturen@rodelente.example'});
      expect((await save({deliveryMethod: 'email'})).deliveryMethod).to.equal('email');
    });

    it('are saved once under one key', async () => {
      const {get, replace} = at(world());
      const body = changeOf(await get(), {deliveryMethod: 'post'});
      const key = newKey();
      const first = await replace(body, key);
      expect(await replace(body, key)).to.deep.equal(first);
      expect((await get()).version).to.equal('2');
    });
  });
}

describe('the billing details of a store', () => {
  it('are given out as copies', () => {
    const {billingDetails} = world();
    billingDetails.get(organizationId).address.city = 'Utrecht';
    expect(billingDetails.get(organizationId).address.city).to.equal('Amsterdam');
  });

  it('have no contact any more when the user has left', async () => {
    const store = world();
    const {version} = await store.api.users.get({organizationId, userId: 'eva-dijkstra'});
    const body = {version, reason: 'Left', leftOrganization: true};
    const userId = 'eva-dijkstra';
    await store.api.users.remove({organizationId, userId, body, idempotencyKey: newKey()});
    expect(store.billingDetails.get(organizationId)).not.to.have.property('contact');
  });
});
