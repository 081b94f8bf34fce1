import {html} from 'lit';

import type {FaultName} from '../../mocks/index.js';
import type {Meta, Story} from '../story.js';
import {add, ask, CANCEL, details, NEXT, SUBMIT} from './acts-form.js';
import {type Args, userManager} from './user-manager.js';

/** Adding a user in two steps, when it goes well and when it does not. */
export default {
  ...userManager,
  title: 'user-manager/Adding',
  parameters: {world: {scenario: 'email-verdicts'}},
} satisfies Meta<Args>;

/** The first step: whose e-mail address it is (R19). */
export const FirstStep: Story<Args> = {
  play: async ({canvasElement}) => {
    await add(canvasElement);
  },
};

/** What is typed is no e-mail address. */
export const NoAddress: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await ask(canvasElement, 'noor@');
    await acts.wait('textbox');
  },
};

/** The address is a user already: the way to them. */
export const AlreadyUser: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await ask(canvasElement, 'ruud.coon@gmail.com');
    await acts.wait('alert');
  },
};

/** The address is of another customer, and nobody says of which (R18). */
export const NotAvailable: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await ask(canvasElement, 'tom.bos@groeneherfst.example');
    await acts.wait('alert');
  },
};

/** The address supports another organization, and can have access to this one all the same (R20, R21). */
export const SupportElsewhere: Story<Args> = {
  args: {kind: 'support'},
  play: async ({canvasElement}) => {
    const acts = await ask(canvasElement, 'ingrid.haugen@blauwefjord.example');
    await acts.wait('alert');
  },
};

/** The address cannot be checked: what was typed stays, and can be tried again. */
export const NotChecked: Story<Args> = {
  parameters: {world: {scenario: 'email-verdicts', faults: {'users.checkEmail': '500'}}},
  play: async ({canvasElement}) => {
    const acts = await ask(canvasElement, 'noor@rodelente.example');
    await acts.wait('alert');
  },
};

/** The second step, blank: nobody knows the address. */
export const SecondStep: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await ask(canvasElement, 'noor@rodelente.example');
    await acts.wait('combobox');
  },
};

/** The second step for a support user: no role, and no contact for security. */
export const SecondStepSupport: Story<Args> = {
  args: {kind: 'support'},
  play: async ({canvasElement}) => {
    const acts = await ask(canvasElement, 'noor@rodelente.example');
    await acts.wait('combobox');
  },
};

/** A known contact person: what is known is filled in, and that is said (R17). */
export const KnownContact: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await ask(canvasElement, 'karin.smit@rodelente.example');
    await acts.wait('combobox');
  },
};

/** Fields are missing or wrong: listed at the top with a way to each, and said again at the field. */
export const WrongFields: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await ask(canvasElement, 'noor@rodelente.example');
    await acts.fill('phone', '12');
    await acts.press(SUBMIT);
    await acts.wait('group', /cannot|niet|ikke/);
  },
};

/** No license is free: what one more costs is said, and the button orders it (S12). */
export const LicenseOffered: Story<Args> = {
  parameters: {world: {scenario: 'no-free-license'}},
  play: async ({canvasElement}) => {
    const acts = await details(canvasElement);
    await acts.wait('button', /Order|Licentie|Bestill|Lisens/i);
  },
};

/** It cannot be looked up whether a license is free. */
export const LicenseUnknown: Story<Args> = {
  parameters: {world: {scenario: 'no-free-license', faults: {'users.licenses': '500'}}},
  play: async ({canvasElement}) => {
    const acts = await details(canvasElement);
    await acts.wait('alert');
  },
};

/** The list of job functions cannot be read; everything else can be filled in. */
export const NoFunctions: Story<Args> = {
  parameters: {world: {scenario: 'email-verdicts', faults: {'users.jobFunctions': '500'}}},
  play: async ({canvasElement}) => {
    const acts = await ask(canvasElement, 'noor@rodelente.example');
    await acts.wait('alert');
  },
};

/** An addition is under way: nothing can be sent twice, and the input can be read. */
export const Adding: Story<Args> = {
  parameters: {world: {scenario: 'email-verdicts', faults: {'users.add': 'never'}}},
  play: async ({canvasElement}) => {
    const acts = await details(canvasElement);
    await acts.tick('role', 'viewer');
    await acts.press(SUBMIT);
    await acts.wait('button', /Adding|Toevoegen|Bezig|Legger/);
  },
};

/** The service breaks: the user is not added, and the input is still there. */
export const NotAdded: Story<Args> = {
  parameters: {world: {scenario: 'email-verdicts', faults: {'users.add': '500'}}},
  play: async ({canvasElement}) => {
    const acts = await details(canvasElement);
    await acts.tick('role', 'viewer');
    await acts.press(SUBMIT);
    await acts.wait('alert');
  },
};

const FIRST = ['slow', {delay: 0, times: 1}] satisfies [FaultName, object];

/** Nothing answers any more: nobody knows whether it was done, and that is what is said. */
export const Unknown: Story<Args> = {
  parameters: {
    world: {
      scenario: 'email-verdicts',
      faults: {
        'session.get': FIRST,
        'session.organization': FIRST,
        'users.list': FIRST,
        'users.jobFunctions': FIRST,
        'users.licenses': FIRST,
        'users.checkEmail': FIRST,
        '*': 'offline',
      },
    },
  },
  play: async ({canvasElement}) => {
    const acts = await details(canvasElement);
    await acts.tick('role', 'viewer');
    await acts.press(SUBMIT);
    await acts.wait('alert');
  },
};

/** The address turns out not to be available after all: back to the first step, with nothing lost. */
export const RefusedAddress: Story<Args> = {
  parameters: {world: {scenario: 'email-verdicts', faults: {'users.add': '422'}}},
  play: async ({canvasElement}) => {
    const acts = await details(canvasElement);
    await acts.tick('role', 'viewer');
    await acts.press(SUBMIT);
    await acts.wait('button', NEXT);
  },
};

/** The session ends while somebody is added: what was filled in is kept. */
export const SessionEnds: Story<Args> = {
  parameters: {world: {scenario: 'email-verdicts', faults: {'users.add': '401'}}},
  play: async ({canvasElement}) => {
    const acts = await details(canvasElement);
    await acts.tick('role', 'viewer');
    await acts.press(SUBMIT);
    await acts.wait('alert');
  },
};

/** Invited: told once, above the list. */
export const Added: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await details(canvasElement);
    await acts.tick('role', 'viewer');
    await acts.press(SUBMIT);
    await acts.wait('rowheader', /van den Berg/);
  },
};

/** What was typed is not thrown away without a question. */
export const Discard: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await details(canvasElement);
    await acts.press(CANCEL);
    await acts.wait('button', /Keep|Verder|Doorgaan|Fortsett/);
  },
};

/** The page does not want it done, such as after a question of its own. */
export const TurnedDownByPage: Story<Args> = {
  render: () => html`
    <user-manager
      @user-add=${(event: HTMLElementEventMap['user-add']) =>
        event.waitUntil(Promise.resolve(false))}
    ></user-manager>
  `,
  play: async ({canvasElement}) => {
    const acts = await details(canvasElement);
    await acts.tick('role', 'viewer');
    await acts.press(SUBMIT);
    await acts.wait('alert');
  },
};

/** The first step on a small phone: it takes the screen. */
export const PhoneFirstStep: Story<Args> = {
  parameters: {world: {scenario: 'email-verdicts', width: 320}},
  play: async ({canvasElement}) => {
    await ask(canvasElement, 'ruud.coon@gmail.com');
  },
};

/** The second step on a small phone, with what a license costs. */
export const PhoneSecondStep: Story<Args> = {
  parameters: {world: {scenario: 'no-free-license', width: 320}},
  play: async ({canvasElement}) => {
    const acts = await details(canvasElement);
    await acts.wait('button', /Order|Licentie|Bestill|Lisens/i);
  },
};
