import {inside} from '../inside.js';
import type {Meta, PlayContext, Story} from '../story.js';
import {type Args, userManager} from './user-manager.js';

/** The users that match, taken along as a table. */
export default {
  ...userManager,
  title: 'user-manager/Export',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

const EXPORT = {name: /^⟦?(Export|Exporteren|Eksporter)/};

/** Opens the choices, and waits until they are there. */
async function openChoices(canvas: HTMLElement): Promise<HTMLElement> {
  const list = inside(canvas);
  (await list.findByRole('button', EXPORT)).click();
  return list.findByRole('button', {name: /CSV/});
}

/** As what, and how many that are. */
export const Choices: Story<Args> = {
  play: async ({canvasElement}) => {
    await openChoices(canvasElement);
  },
};

/** Exports, and waits until that is over. */
async function exportAll({canvasElement}: PlayContext): Promise<void> {
  // Nobody sits before a story to say where a file goes, so the browser is not to ask.
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  (await openChoices(canvasElement)).click();
  await inside(canvasElement).findByRole('button', {name: /^⟦?(Close|Sluiten|Lukk)/});
  // Further up the notice lies over the rows; at the end it has its own place.
  await document.fonts.ready;
  await new Promise(requestAnimationFrame);
  scrollTo(0, document.documentElement.scrollHeight);
}

/** All of them are saved: the notice says how many, and stays until it is closed. */
export const Exported: Story<Args> = {play: exportAll};

/** The service breaks on the way: nothing is saved, and all of it can be tried again. */
export const Failed: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'users.jobFunctions': '500'}}},
  play: exportAll,
};
