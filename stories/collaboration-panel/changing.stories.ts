import type {Meta, Story} from '../story.js';
import {
  beginAct,
  CHANGE_TASK,
  CHANGE_TERMS,
  changeTermsMeanwhile,
  END,
  WITHDRAW,
} from './acts-dialog.js';
import {type Args, collaborationPanel} from './collaboration-panel.js';

/** Changing what is agreed, and ending it, by the office or by the client. */
export default {
  ...collaborationPanel,
  title: 'collaboration-panel/Changing',
  args: {...collaborationPanel.args, client: 'bergset-gartneri'},
  parameters: {world: {scenario: 'collaborations'}},
} satisfies Meta<Args>;

/** The task alone, which all employees may change; also where names are longer than anybody planned for. */
export const Task: Story<Args> = {
  args: {client: 'long'},
  parameters: {world: {scenario: 'extreme-collaborations'}},
  play: async ({canvasElement}) => void (await beginAct(canvasElement, CHANGE_TASK)),
};

/** A smaller variant: which modules it has not is said when it is chosen. */
export const Downgrade: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await beginAct(canvasElement, CHANGE_TERMS);
    await acts.choose('variant', 'start');
    await acts.choose('agreementPeriod', '3');
  },
};

/** The client changes who pays and the period, and not the variant. */
export const TermsByClient: Story<Args> = {
  args: {client: '', perspective: 'client'},
  parameters: {world: {scenario: 'collaboration-active'}},
  play: async ({canvasElement}) => void (await beginAct(canvasElement, CHANGE_TERMS)),
};

/** Something else was agreed meanwhile: what is so now is shown before anything is sent. */
export const Overtaken: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await beginAct(canvasElement, CHANGE_TERMS);
    await acts.choose('variant', 'pro');
    await changeTermsMeanwhile(canvasElement, 'bergset-gartneri');
    await acts.submit();
    await acts.wait('alert');
  },
};

/** Before it ends: what is to be done first, and what becomes of the service. */
export const Ending: Story<Args> = {
  play: async ({canvasElement}) => {
    const acts = await beginAct(canvasElement, END);
    await acts.choose('mode', 'continue');
  },
};

/** Nobody is the main contact: it cannot end, and what to do first is said. */
export const NoMainContact: Story<Args> = {
  args: {client: 'myrvang-transport'},
  play: async ({canvasElement}) => void (await beginAct(canvasElement, END)),
};

/** An invitation is taken back after a question. */
export const Withdrawing: Story<Args> = {
  args: {client: 'lillevik-elektro'},
  play: async ({canvasElement}) => void (await beginAct(canvasElement, WITHDRAW)),
};
