import {html} from 'lit';

import type {FaultName} from '../../mocks/index.js';
import type {BillingAddressForm} from '../../src/elements/billing-address-form/billing-address-form.js';
import type {Meta, Story} from '../story.js';
import {CANCEL, edit, formActs, SAVE, save, saveAndSee, SEARCH} from './acts.js';
import {type Args, billingAddressForm, COMPANIES} from './billing-address-form.js';

/** What comes of what a person does, when it goes well and when it does not. */
export default {
  ...billingAddressForm,
  title: 'billing-address-form/Behaviors',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** The address is saved: where the next invoice goes, and that issued ones stay as they are (Y14). */
export const Saved: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await save(canvasElement);
    await acts.wait('button', /Edit|Bewerk|Rediger/);
  },
};

/** A save is under way: nothing can be sent twice, and the input can be read. */
export const Saving: Story<Args> = {
  parameters: {
    world: {scenario: 'rode-lente', faults: {'billingAddress.replace': 'never'}},
  },
  play: async ({canvasElement}) => {
    const acts = await save(canvasElement);
    await acts.wait('button', /Saving|Bezig|Lagrer/);
  },
};

/** All is well until the form is open. */
const FIRST = ['slow', {delay: 0, times: 1}] satisfies [FaultName, object];
const UNTIL_SAVED = {
  'session.get': FIRST,
  'session.organization': FIRST,
  'billingAddress.get': FIRST,
};

/** The answer was lost: it is being found out whether it was saved, under the same key. */
export const Unsure: Story<Args> = {
  parameters: {
    world: {
      scenario: 'rode-lente',
      faults: {...UNTIL_SAVED, 'billingAddress.replace': ['lost', {times: 1}], '*': 'never'},
    },
  },
  play: async ({canvasElement}) => {
    const acts = await save(canvasElement);
    await acts.scope.findByText(/No answer|geen antwoord|Ikke noe svar/);
  },
};

/** Nothing answers any more: nobody knows whether it was saved, and that is what is said. */
export const Unknown: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {...UNTIL_SAVED, '*': 'offline'}}},
  play: async ({canvasElement}) => saveAndSee(canvasElement),
};

/** The service breaks while saving: it is not saved, and the input is still there. */
export const NotSaved: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'billingAddress.replace': '500'}}},
  play: async ({canvasElement}) => saveAndSee(canvasElement),
};

/** Fields are missing or wrong: listed at the top with a way to each, and said again at the field. */
export const WrongFields: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.fill('organizationName', '');
    await acts.fill('street', '');
    await acts.fill('postalCode', '12345');
    await acts.fill('email', 'invoices@');
    await acts.fill('phone', '12');
    await acts.press(SAVE);
    await acts.wait('group', /cannot|niet|ikke/);
  },
};

/** The server refuses a field by a rule of its own; its words stand at the field. */
export const RefusedField: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'billingAddress.replace': '422'}}},
  play: async ({canvasElement}) => {
    const acts = await save(canvasElement);
    await acts.wait('group', /cannot|niet|ikke/);
  },
};

/** Somebody else saved meanwhile: both versions, field by field, and nothing typed is lost (SM5). */
export const Conflict: Story<Args> = {
  parameters: {world: {scenario: 'saved-meanwhile'}},
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.fill('street', 'Nieuwe Gracht 8');
    await acts.fill('attention', 'Administratie');
    await acts.press(SAVE);
    await acts.wait('heading', /Somebody|Iemand|Noen/);
  },
};

/** The session ends while something is typed: it is kept, and can be saved after signing in. */
export const SessionEndsWhileEditing: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'billingAddress.replace': '401'}}},
  play: async ({canvasElement}) => saveAndSee(canvasElement),
};

/** The role is taken away while something is typed: it can still be read, and who can change it is said. */
export const RoleTakenWhileEditing: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'billingAddress.replace': '403'}}},
  play: async ({canvasElement}) => saveAndSee(canvasElement),
};

/** Cancel asks before anything typed is thrown away. */
export const Discard: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.fill('city', 'Utrecht');
    await acts.press(CANCEL);
    await acts.wait('dialog');
  },
};

/** The page does not want it saved, such as after a question of its own. */
export const TurnedDownByPage: Story<Args> = {
  render: () => html`
    <billing-address-form
      @billing-address-save=${(event: HTMLElementEventMap['billing-address-save']) =>
        event.waitUntil(Promise.resolve(false))}
    ></billing-address-form>
  `,
  play: async ({canvasElement}) => saveAndSee(canvasElement),
};

/** The page has a register to look in: what is chosen fills the fields. */
export const Lookup: Story<Args> = {
  render: () => html`
    <billing-address-form
      .registryLookup=${() => Promise.resolve(COMPANIES)}
    ></billing-address-form>
  `,
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.fill('search', 'Rode Lente');
    await acts.press(SEARCH);
    await acts.wait('button', /Holding/);
  },
};

/** What was found fills the fields, and can be taken back. */
export const LookupFilled: Story<Args> = {
  ...Lookup,
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.fill('search', 'Rode Lente');
    await acts.press(SEARCH);
    await acts.press(/Norge/);
    await acts.wait('button', /Undo|Ongedaan|Angre/);
  },
};

/** The register does not answer; the fields can be filled in by hand. */
export const LookupFails: Story<Args> = {
  render: () => html`
    <billing-address-form
      .registryLookup=${() => Promise.reject(new Error('There is no register.'))}
    ></billing-address-form>
  `,
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.fill('search', 'Rode Lente');
    await acts.press(SEARCH);
    await acts.scope.findByText(/register|registeret/i);
  },
};

/** Another tab shows another organization: nothing is sent before it is said which one this page is to show. */
export const OtherTab: Story<Args> = {
  parameters: {world: {scenario: 'many-orgs'}},
  play: async ({canvasElement}) => {
    const form = canvasElement.querySelector<BillingAddressForm>('billing-address-form');
    const portal = form?.closest('portal-provider')?.portal;
    await portal?.switchOrganization('rode-lente');
    await edit(canvasElement);
    const tab = new BroadcastChannel('balie.portal');
    tab.postMessage({
      type: 'switched',
      user: portal?.session?.user.email,
      organizationId: 'blauwe-fjord',
      name: 'Blauwe Fjord AS',
    });
    await formActs(canvasElement).wait('alert');
    tab.close();
  },
};
