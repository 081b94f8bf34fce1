import {html} from 'lit';

import {inside} from '../inside.js';
import type {Meta, Story} from '../story.js';
import {downloadTwo, selectTwo} from './acts.js';
import {type Args, invoiceList} from './invoice-list.js';

/** What comes of what a person does, when it goes well and when it does not. */
export default {
  ...invoiceList,
  title: 'invoice-list/Behaviors',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** A link from elsewhere opens a document that is on another page of the list. */
export const OpenedElsewhere: Story<Args> = {args: {opened: 'rode-lente-2025-0101'}};

/** Some documents are selected: what can be done with them stands below. */
export const Selected: Story<Args> = {
  play: async ({canvasElement}) => {
    await selectTwo(canvasElement);
  },
};

/** A download is on its way: how far it is, and a way to stop it. */
export const Downloading: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.file': 'never'}}},
  play: async ({canvasElement}) => downloadTwo(canvasElement, 'progressbar'),
};

/** One file could not be had: the zip has the other, and what is missing is said, here and in the zip. */
export const PartlyDownloaded: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.file': ['404', {times: 1}]}}},
  play: async ({canvasElement}) => downloadTwo(canvasElement, 'list'),
};

/** Not one file could be had, so nothing was saved; it can be tried again. */
export const NothingDownloaded: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.file': '404'}}},
  play: async ({canvasElement}) => downloadTwo(canvasElement, 'list'),
};

async function downloadFirst(canvas: HTMLElement): Promise<void> {
  const [first] = await inside(canvas).findAllByRole('button', {name: /^.?PDF (of|van|av|til) /});
  first?.click();
  await inside(canvas).findByRole('alert');
}

/** A login page came in place of a PDF: it is not saved as one, and the reader is told. */
export const LoginPageForFile: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.file': 'html-file'}}},
  play: async ({canvasElement}) => downloadFirst(canvasElement),
};

/** A program under the name of a PDF is not saved either. */
export const ProgramForFile: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.file': 'wrong-type-file'}}},
  play: async ({canvasElement}) => downloadFirst(canvasElement),
};

/** A link from elsewhere names a page of the list that holds no more: the first one is shown, and it is said. */
export const CursorGone: Story<Args> = {
  render: () => html`<invoice-list cursor="of-last-week"></invoice-list>`,
};

/** Opens a document, as the first call that finds out that the session has ended. */
async function findOut(canvas: HTMLElement): Promise<void> {
  (await inside(canvas).findByRole('button', {name: '2026-1101'})).click();
  await inside(canvas).findByRole('alert');
}

/** The session ends in the middle of things: all stays where it is, and it is said once what to do. */
export const SessionEndedWhileWorking: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.get': '401'}}},
  play: async ({canvasElement}) => findOut(canvasElement),
};

/** The user has signed in again: what was asked for comes by itself. */
export const SessionResumed: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.get': ['401', {times: 1}]}}},
  play: async ({canvasElement}) => {
    await findOut(canvasElement);
    await canvasElement.querySelector('portal-provider')?.current?.resume();
    await inside(canvasElement).findByRole('group', {name: /2026-1101/});
  },
};

/** A download outlasts the session: it keeps what it has, and goes on by itself once the user has signed in again. */
export const DownloadSignedOut: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.file': ['401', {times: 1}]}}},
  play: async ({canvasElement}) => downloadTwo(canvasElement, 'alert'),
};
