import type {FaultName, FaultOptions} from '../../mocks/index.js';
import type {Meta, Story} from '../story.js';
import {CANCEL, edit, SAVE, turnOn} from './acts-billing-details.js';
import {type Args, subscriptionPanel} from './subscription-panel.js';

/** How and where invoices are sent; alone, so that its heading is the element's. */
export default {
  ...subscriptionPanel,
  title: 'subscription-panel/Billing details',
  args: {...subscriptionPanel.args, sections: 'billing-details'},
  parameters: {world: {scenario: 'subscription'}},
} satisfies Meta<Args>;

/** Answers once, and then as everything else does. */
const FIRST = ['slow', {delay: 0, times: 1}] as const satisfies [FaultName, FaultOptions];

/** By e-mail to a user; what is changed elsewhere says where. */
export const ByEmail: Story<Args> = {};

/** Electronically, by an operator that is known by name. */
export const Electronic: Story<Args> = {parameters: {world: {scenario: 'e-invoicing'}}};

/** Begun and not finished: it says so, and that it is not in use. */
export const Incomplete: Story<Args> = {
  parameters: {world: {scenario: 'e-invoicing-incomplete'}},
};

/** Who may not change them sees all of it, and whom to ask. */
export const Viewer: Story<Args> = {
  parameters: {world: {scenario: 'subscription', persona: 'viewer', permissions: ['subscription.read']}},
};

/** The form as it opens: one way of three, the contact from the users, the address that is always there. */
export const Editing: Story<Args> = {
  play: async ({canvasElement}) => void (await edit(canvasElement)),
};

/** Electronic invoices through an operator that is not known: that is a warning, and no more. */
export const UnknownOperator: Story<Args> = {
  play: async ({canvasElement}) => void (await turnOn(canvasElement, 'NDEAFIHH')),
};

/** Nothing is saved while something is missing or wrong; each is named, with what to do about it. */
export const Problems: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.send('e-invoice');
    await acts.choose('schemeId', '0088');
    await acts.fill('eInvoiceAddress', '8712345000005');
    await acts.choose('contact', 'typed');
    await acts.fill('contactEmail', 'inkoop at rodelente');
    await acts.fill('postalCode', '12');
    await acts.press(SAVE);
    await acts.wait('group', /cannot be saved|niet worden opgeslagen|ikke lagres/);
  },
};

/** Before legal invoices go elsewhere it is said where, and asked once more. */
export const Rerouting: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await turnOn(canvasElement);
    await acts.press(SAVE);
    await acts.wait('dialog');
  },
};

/** A colleague saved meanwhile: both versions, and a choice for each part in which they differ. */
export const Conflict: Story<Args> = {
  parameters: {world: {scenario: 'billing-details-saved-meanwhile'}},
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.choose('contact', 'user:karin-ligthart');
    await acts.fill('street', 'Brede Gracht 3');
    await acts.press(SAVE);
    await acts.wait('heading', /^⟦?(Somebody else|Iemand anders|Noen andre)/);
  },
};

/** No answer came, and nothing can be read: nobody knows whether it was saved, and that is what is said. */
export const Unknown: Story<Args> = {
  parameters: {
    world: {
      scenario: 'subscription',
      faults: {
        'session.get': FIRST,
        'session.organization': FIRST,
        'subscription.get': FIRST,
        'billingDetails.get': FIRST,
        'users.list': FIRST,
        '*': 'offline',
      },
    },
  },
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.fill('city', 'Utrecht');
    await acts.press(SAVE);
    await acts.wait('alert');
  },
};

/** A page whose adapter has no users: who is the contact stays, or an address is typed. */
export const WithoutUsers: Story<Args> = {
  parameters: {world: {scenario: 'subscription', lacks: ['users.list']}},
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.choose('contact', 'typed');
    await acts.fill('contactEmail', 'inkoop@rodelente.example');
  },
};

/** What was typed is not thrown away by a slip: it is asked first. In a column of 320 pixels. */
export const Discard: Story<Args> = {
  parameters: {world: {scenario: 'subscription', width: 320}},
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement);
    await acts.fill('city', 'Utrecht');
    await acts.press(CANCEL);
    await acts.wait('dialog');
  },
};
