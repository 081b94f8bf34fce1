import type {FaultName} from '../../mocks/index.js';
import type {Meta, Story} from '../story.js';
import {ACTIVATE, beginAct, type DialogActs} from './acts-dialog.js';
import {type Args, collaborationPanel} from './collaboration-panel.js';

/** Inviting a client, by how it stands with the supplier (B2), when it goes well and when it does not. */
export default {
  ...collaborationPanel,
  title: 'collaboration-panel/Activation',
  parameters: {world: {scenario: 'activation-known'}},
} satisfies Meta<Args>;

const BAKERY = {client: 'bakeriet-nord'};
const BUILDER = {client: 'fjellheim-bygg'};
const POTTER = {client: 'solvik-keramikk'};

/** Fills in all that is agreed with a client that is known. */
async function agree(canvas: HTMLElement): Promise<DialogActs> {
  const acts = await beginAct(canvas, ACTIVATE);
  await acts.choose('variant', 'smart');
  await acts.choose('taskId', 'fjellheim-bygg-bookkeeping');
  await acts.choose('invoiceRecipient', 'customer');
  await acts.choose('agreementPeriod', '12');
  return acts;
}

/** A client that pays already: the task alone, and no fee until its agreement is renewed. */
export const ActiveSubscription: Story<Args> = {
  args: BAKERY,
  parameters: {world: {scenario: 'activation-active-subscription'}},
  play: async ({canvasElement}) => void (await beginAct(canvasElement, ACTIVATE)),
};

/** A client that is known: what it costs whom is said before anything is sent. */
export const Known: Story<Args> = {
  args: BUILDER,
  play: async ({canvasElement}) => void (await agree(canvasElement)),
};

/** A client that is new: who becomes administrator is to be checked. */
export const Unknown: Story<Args> = {
  args: POTTER,
  parameters: {world: {scenario: 'activation-unknown'}},
  play: async ({canvasElement}) => {
    const acts = await beginAct(canvasElement, ACTIVATE);
    await acts.choose('invoiceRecipient', 'office');
    (await acts.wait('group')).scrollIntoView();
  },
};

/** Nothing is sent as long as something is missing. */
export const Missing: Story<Args> = {
  args: BUILDER,
  play: async ({canvasElement}) => {
    const acts = await beginAct(canvasElement, ACTIVATE);
    await acts.submit();
    await acts.wait('group');
  },
};

const FIRST = ['slow', {delay: 0, times: 1}] satisfies [FaultName, object];

/** The answer was lost and nothing answers any more: nobody knows, and Find out makes sure. */
export const UnknownEnd: Story<Args> = {
  args: BUILDER,
  parameters: {
    world: {
      scenario: 'activation-known',
      faults: {
        'session.get': FIRST,
        'session.organization': FIRST,
        'collaborations.service': FIRST,
        'collaborations.client': FIRST,
        'collaborations.activate': 'lost',
        '*': 'offline',
      },
    },
  },
  play: async ({canvasElement}) => {
    const acts = await agree(canvasElement);
    await acts.submit();
    await acts.wait('alert');
  },
};

/** The service does not answer: nobody was invited, and what was filled in is still there. */
export const Failed: Story<Args> = {
  args: BUILDER,
  parameters: {world: {scenario: 'activation-known', faults: {'collaborations.activate': '429'}}},
  play: async ({canvasElement}) => {
    const acts = await agree(canvasElement);
    await acts.submit();
    await acts.wait('alert');
  },
};

/** It is done: what was activated, and what happens next. */
export const Activated: Story<Args> = {
  args: BUILDER,
  play: async ({canvasElement}) => {
    const acts = await agree(canvasElement);
    await acts.submit();
    await acts.see(/have been activated|zijn geactiveerd|er aktivert/);
  },
};
