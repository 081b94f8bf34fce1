import type {Meta, Story} from '../story.js';
import {type Args, invoiceList} from './invoice-list.js';

/** Who is signed in decides what is shown, and whom to ask is said where something is not. */
export default {
  ...invoiceList,
  title: 'invoice-list/Roles',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** An Admin sees and downloads everything (Y8, Y20). */
export const Admin: Story<Args> = {};

/** A Viewer sees and downloads all that an Admin does here (Y8, Y19). */
export const Viewer: Story<Args> = {parameters: {world: {scenario: 'viewer'}}};

/** Who may not see invoices is told so, and whom to ask. */
export const NoAccess: Story<Args> = {parameters: {world: {scenario: 'no-access'}}};

/** The server refuses what the permissions had promised; what it says counts. */
export const RefusedByServer: Story<Args> = {
  parameters: {world: {scenario: 'rode-lente', faults: {'invoices.list': '403'}}},
};

/** Who may read but not download has no buttons that would fail. */
export const WithoutDownloads: Story<Args> = {
  args: {opened: 'rode-lente-2026-1101'},
  parameters: {
    world: {scenario: 'rode-lente', permissions: ['invoice.read', 'balance.read']},
  },
};

/** Who may not see the balance sees the list without it. */
export const WithoutBalance: Story<Args> = {
  parameters: {
    world: {scenario: 'rode-lente', permissions: ['invoice.read', 'invoice.download']},
  },
};
