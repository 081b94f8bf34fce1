import {html} from 'lit';

import type {FaultName} from '../../mocks/index.js';
import type {Meta, Story} from '../story.js';
import {
  beginRemoving,
  CANCEL,
  changeUser,
  DELETE,
  removeAndSee,
  removeUser,
} from './acts-removing.js';
import {type Args, userManager} from './user-manager.js';

/** Deleting a user, when it goes well and when it does not. */
export default {
  ...userManager,
  title: 'user-manager/Removing',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

const ANNE = 'Anne van Amersfoort';
const RUUD = 'Ruud Coon';

/** A user of the organization: who it is, why, and what it does. */
export const OfOrganization: Story<Args> = {
  play: async ({canvasElement}) => void (await beginRemoving(canvasElement, ANNE)),
};

/** A support user loses the requests; there is no license to ask about. */
export const OfSupport: Story<Args> = {
  args: {kind: 'support'},
  play: async ({canvasElement}) => void (await beginRemoving(canvasElement, 'Bram de Wit')),
};

/** The one Admin left stays; what to do first is said. */
export const LastAdmin: Story<Args> = {
  parameters: {world: {scenario: 'last-admin'}},
  play: async ({canvasElement}) => void (await beginRemoving(canvasElement, RUUD)),
};

/** An Admin who deletes themselves is told what that means. */
export const Oneself: Story<Args> = {
  parameters: {world: {scenario: '10k-users'}},
  args: {search: 'Coon'},
  play: async ({canvasElement}) => void (await beginRemoving(canvasElement, RUUD)),
};

/** The only contact for security and privacy. */
export const OnlyContact: Story<Args> = {
  play: async ({canvasElement}) => {
    await changeUser(canvasElement, 'ruud-coon', {securityPrivacyContact: false});
    await canvasElement.querySelector('portal-provider')?.portal?.refresh();
    await beginRemoving(canvasElement, ANNE);
  },
};

/** Licenses are counted: what becomes of the one that is no longer taken. */
export const License: Story<Args> = {
  parameters: {world: {scenario: 'free-license'}},
  play: async ({canvasElement}) => {
    const acts = await beginRemoving(canvasElement, ANNE);
    await acts.wait('group', /License|Licentie|Lisens/);
  },
};

/** Whether licenses are counted cannot be told: nothing is asked, and nothing is sent for it. */
export const LicenseUnknown: Story<Args> = {
  parameters: {world: {scenario: 'free-license', faults: {'users.licenses': '403'}}},
  play: async ({canvasElement}) => {
    const acts = await beginRemoving(canvasElement, ANNE);
    await acts.see(/cannot be told|niet worden vastgesteld|kan ikke fastslås/);
  },
};

/** Nothing is sent without a reason. */
export const NoReason: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await beginRemoving(canvasElement, ANNE);
    await acts.press(DELETE);
  },
};

/** Near its end the room for the reason is counted. */
export const LongReason: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await beginRemoving(canvasElement, ANNE);
    await acts.give('Anne heeft sinds 1 mei een andere functie. '.repeat(12));
  },
};

/** What was given is not thrown away without a question. */
export const Discard: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await beginRemoving(canvasElement, ANNE);
    await acts.give('Heeft een andere functie.');
    await acts.press(CANCEL);
    await acts.wait('dialog', /Discard|weggooien|Forkaste/);
  },
};

/** It is under way: nothing can be sent twice. */
export const Deleting: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'users.remove': 'never'}}},
  play: async ({canvasElement}) => void (await removeUser(canvasElement, ANNE)),
};

/** The service does not answer: nobody was deleted, and the reason is still there. */
export const Failed: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'users.remove': '503'}}},
  play: async ({canvasElement}) => removeAndSee(canvasElement, ANNE),
};

const FIRST = ['slow', {delay: 0, times: 1}] satisfies [FaultName, object];

/** The answer was lost and nothing answers any more: nobody knows, and that is what is said. */
export const UnknownOutcome: Story<Args> = {
  parameters: {
    world: {
      scenario: 'rode-lente',
      faults: {
        'session.get': FIRST,
        'session.organization': FIRST,
        'users.list': FIRST,
        'users.remove': 'lost',
        '*': 'offline',
      },
    },
  },
  play: async ({canvasElement}) => removeAndSee(canvasElement, ANNE),
};

/** Somebody else changed the user meanwhile. */
export const ChangedMeanwhile: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await beginRemoving(canvasElement, ANNE);
    await changeUser(canvasElement, 'anne-van-amersfoort', {role: 'admin'});
    await acts.give('Heeft sinds 1 mei een andere functie.');
    await acts.press(DELETE);
    await acts.wait('alert');
  },
};

/** Somebody else deleted the user meanwhile. */
export const GoneMeanwhile: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'users.remove': '404'}}},
  play: async ({canvasElement}) => removeAndSee(canvasElement, ANNE),
};

/** By now this is the last Admin, which the server knows. */
export const LastAdminByNow: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'users.remove': '409'}}},
  play: async ({canvasElement}) => removeAndSee(canvasElement, ANNE),
};

/** The role was taken away meanwhile. */
export const RoleTaken: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'users.remove': '403'}}},
  play: async ({canvasElement}) => removeAndSee(canvasElement, ANNE),
};

/** The session has ended: what was filled in is kept. */
export const SessionEnded: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'users.remove': '401'}}},
  play: async ({canvasElement}) => {
    const acts = await removeUser(canvasElement, ANNE);
    await acts.see(/what you filled in|wat u hebt ingevuld|det du har fylt ut/);
  },
};

/** The page does not want it, such as after a question of its own. */
export const TurnedDownByPage: Story<Args> = {
  render: () => html`
    <user-manager
      @user-remove=${(event: HTMLElementEventMap['user-remove']) =>
        event.waitUntil(Promise.resolve(false))}
    ></user-manager>
  `,
  play: async ({canvasElement}) => removeAndSee(canvasElement, ANNE),
};

/** It is done. */
export const Deleted: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await removeUser(canvasElement, ANNE);
    await acts.see(/was deleted|is verwijderd|ble slettet/);
  },
};

/** A phone: the dialog takes the screen. */
export const Phone: Story<Args> = {
  parameters: {world: {scenario: 'free-license', width: 320}},
  play: async ({canvasElement}) => {
    const acts = await beginRemoving(canvasElement, ANNE);
    await acts.wait('group', /License|Licentie|Lisens/);
  },
};
