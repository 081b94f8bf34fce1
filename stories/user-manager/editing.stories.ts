import type {FaultName} from '../../mocks/index.js';
import type {Meta, Story} from '../story.js';
import {CANCEL, edit, SUBMIT} from './acts-form.js';
import {type Args, userManager} from './user-manager.js';

/** Changing a user, when it goes well and when it does not. */
export default {
  ...userManager,
  title: 'user-manager/Editing',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

const RUUD = 0;
const ANNE = 1;

/** All that can be changed of a user, and an e-mail address that stays. */
export const Edit: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement, ANNE);
    await acts.wait('combobox');
  },
};

/** A support user has no role, and the list no longer has this one's function (V7). */
export const FunctionGone: Story<Args> = {
  args: {kind: 'support', sort: '-lastName'},
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement, 1);
    await acts.wait('combobox');
  },
};

/** The last Admin stays one, and is told why (AMB-6). */
export const LastAdmin: Story<Args> = {
  parameters: {world: {scenario: 'last-admin'}},
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement, RUUD);
    await acts.wait('radio', /Viewer/);
  },
};

/** Fields are missing or wrong: listed at the top with a way to each, and said again at the field. */
export const WrongFields: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement, ANNE);
    await acts.fill('firstName', '');
    await acts.fill('mobile', '12');
    await acts.press(SUBMIT);
    await acts.wait('group', /cannot|niet|ikke/);
  },
};

/** Somebody else saved meanwhile: both versions, field by field, and nothing typed is lost. */
export const Conflict: Story<Args> = {
  parameters: {world: {scenario: 'saved-meanwhile'}},
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement, ANNE);
    await acts.fill('phone', '020 999 99 99');
    await acts.fill('lastName', 'Amersfoort');
    await acts.press(SUBMIT);
    await acts.wait('heading', /Somebody|Iemand|Noen/);
  },
};

/** The user was deleted meanwhile: the input can still be read. */
export const Gone: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'users.replace': '404'}}},
  play: async ({canvasElement}) => saveAndSee(canvasElement),
};

/** The service breaks: the user is not saved, and the input is still there. */
export const NotSaved: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'users.replace': '500'}}},
  play: async ({canvasElement}) => saveAndSee(canvasElement),
};

const FIRST = ['slow', {delay: 0, times: 1}] satisfies [FaultName, object];

/** Nothing answers any more: nobody knows whether it was saved, and that is what is said. */
export const Unknown: Story<Args> = {
  parameters: {
    world: {
      scenario: 'rode-lente',
      faults: {
        'session.get': FIRST,
        'session.organization': FIRST,
        'users.list': FIRST,
        'users.jobFunctions': FIRST,
        '*': 'offline',
      },
    },
  },
  play: async ({canvasElement}) => saveAndSee(canvasElement),
};

/** The role was taken away meanwhile: the input can still be read, and who can change users is said. */
export const RoleTaken: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'users.replace': '403'}}},
  play: async ({canvasElement}) => saveAndSee(canvasElement),
};

/** Saved: told once, above the list. */
export const Saved: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement, ANNE);
    await acts.fill('mobile', '0612345678');
    await acts.press(SUBMIT);
    await acts.wait('rowheader', /van Amersfoort/);
  },
};

/** What was typed is not thrown away without a question. */
export const Discard: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement, ANNE);
    await acts.fill('mobile', '0612345678');
    await acts.press(CANCEL);
    await acts.wait('button', /Keep|Verder|Doorgaan|Fortsett/);
  },
};

/** The form on a small phone: it takes the screen. */
export const Phone: Story<Args> = {
  parameters: {world: {scenario: 'last-admin', width: 320}},
  play: async ({canvasElement}) => {
    const acts = await edit(canvasElement, RUUD);
    await acts.wait('combobox');
  },
};

/** Two versions on a small phone: one below the other. */
export const PhoneConflict: Story<Args> = {
  parameters: {world: {scenario: 'saved-meanwhile', width: 320}},
  play: Conflict.play as NonNullable<Story<Args>['play']>,
};

async function saveAndSee(canvas: HTMLElement): Promise<void> {
  const acts = await edit(canvas, ANNE);
  await acts.wait('combobox');
  await acts.fill('mobile', '0612345678');
  await acts.press(SUBMIT);
  await acts.wait('alert');
}
