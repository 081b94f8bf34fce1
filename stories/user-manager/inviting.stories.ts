import {html} from 'lit';

import type {Meta, Story} from '../story.js';
import {
  ADD,
  addAndSee,
  beginInviting,
  CANCEL,
  checkList,
  complete,
  EVERY_VERDICT,
  TWO,
} from './acts-inviting.js';
import {type Args, userManager} from './user-manager.js';

/** Adding several users from a pasted list, when it goes well and when it does not. */
export default {
  ...userManager,
  title: 'user-manager/Inviting',
  parameters: {world: {scenario: 'email-verdicts'}},
} satisfies Meta<Args>;

/** The list is empty; how to fill it is said. */
export const Empty: Story<Args> = {
  play: async ({canvasElement}) => void (await beginInviting(canvasElement)),
};

/** A list has been pasted. */
export const Pasted: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await beginInviting(canvasElement);
    await acts.paste(EVERY_VERDICT);
  },
};

/** What is no e-mail address is told line by line. */
export const WrongLines: Story<Args> = {
  play: async ({canvasElement}) =>
    void (await checkList(canvasElement, `${TWO}\nEva Dijkstra\nbo.smits@`)),
};

/** The addresses are being checked, which can be stopped. */
export const Checking: Story<Args> = {
  parameters: {world: {scenario: 'email-verdicts', faults: {'users.checkEmail': 'never'}}},
  play: async ({canvasElement}) => void (await checkList(canvasElement, EVERY_VERDICT)),
};

/** Everything that can be known of an address, and what is to be filled in. */
export const EveryVerdict: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await checkList(canvasElement, EVERY_VERDICT);
    await acts.wait('group', /karin/);
  },
};

/** Support users: of one organization only, and without a role. */
export const SupportVerdicts: Story<Args> = {
  args: {kind: 'support'},
  play: async ({canvasElement}) => {
    const acts = await checkList(canvasElement, EVERY_VERDICT);
    await acts.wait('group', /karin/);
  },
};

/** Addresses that could not be checked can be checked again. */
export const Unchecked: Story<Args> = {
  parameters: {
    world: {
      scenario: 'email-verdicts',
      faults: {'users.checkEmail': ['403', {times: 1}]},
    },
  },
  play: async ({canvasElement}) => {
    const acts = await checkList(canvasElement, TWO);
    await acts.wait('button', /Check those|Controleer deze|Kontroller disse/);
  },
};

/** What is missing is said at each field. */
export const Incomplete: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await checkList(canvasElement, 'eva.dijkstra@rodelente.example');
    await acts.press(ADD);
  },
};

/** One choice for all, and another one for somebody. */
export const Completed: Story<Args> = {
  play: async ({canvasElement}) => void (await complete(canvasElement, EVERY_VERDICT)),
};

/** They are being added, one after the other. */
export const Adding: Story<Args> = {
  parameters: {world: {scenario: 'email-verdicts', faults: {'users.add': 'never'}}},
  play: async ({canvasElement}) => {
    const acts = await complete(canvasElement);
    await acts.press(ADD);
  },
};

/** One was refused: the server says why, and the others are added. */
export const OneRefused: Story<Args> = {
  parameters: {
    world: {scenario: 'email-verdicts', faults: {'users.add': ['422', {times: 1}]}},
  },
  play: async ({canvasElement}) => {
    const acts = await complete(canvasElement);
    await acts.press(ADD);
    await acts.wait('list', /Added|Toegevoegd|Lagt til/);
  },
};

/** Licenses have run out: said once, with what can be done. */
export const NoLicense: Story<Args> = {
  parameters: {world: {scenario: 'free-license'}},
  play: async ({canvasElement}) => addAndSee(canvasElement),
};

/** The connection was lost: those who were not added are still there. */
export const Offline: Story<Args> = {
  parameters: {world: {scenario: 'email-verdicts', faults: {'users.add': 'offline'}}},
  play: async ({canvasElement}) => addAndSee(canvasElement),
};

/** The list of job functions cannot be read; it can be tried again. */
export const NoJobFunctions: Story<Args> = {
  parameters: {world: {scenario: 'email-verdicts', faults: {'users.jobFunctions': '500'}}},
  play: async ({canvasElement}) => {
    const acts = await checkList(canvasElement, TWO);
    await acts.wait('alert');
  },
};

/** The page does not want it, such as after a question of its own. */
export const TurnedDownByPage: Story<Args> = {
  render: () => html`
    <user-manager
      @users-add=${(event: HTMLElementEventMap['users-add']) =>
        event.waitUntil(Promise.resolve(false))}
    ></user-manager>
  `,
  play: async ({canvasElement}) => addAndSee(canvasElement),
};

/** A list is not thrown away without a question. */
export const Discard: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await beginInviting(canvasElement);
    await acts.paste(TWO);
    await acts.press(CANCEL);
    await acts.wait('dialog', /Discard|weggooien|Forkaste/);
  },
};

/** All were added. */
export const Added: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await complete(canvasElement);
    await acts.press(ADD);
    await acts.wait('rowheader', /Dijkstra/);
  },
};

/** A phone: one field below the other. */
export const Phone: Story<Args> = {
  parameters: {world: {scenario: 'email-verdicts', width: 320}},
  play: async ({canvasElement}) => {
    const acts = await checkList(canvasElement, EVERY_VERDICT);
    await acts.wait('group', /karin/);
  },
};
