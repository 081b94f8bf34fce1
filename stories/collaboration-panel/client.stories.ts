import type {Meta, Story} from '../story.js';
import {type Args, collaborationPanel} from './collaboration-panel.js';

/** One client of an office, by how it stands with the client. */
export default {
  ...collaborationPanel,
  title: 'collaboration-panel/Client',
  parameters: {world: {scenario: 'collaborations'}},
} satisfies Meta<Args>;

/** A client that has the service already is invited to what it has, and pays. */
export const WithSubscription: Story<Args> = {args: {client: 'bakeriet-nord'}};

/** A client that is known begins with a variant, chosen from a comparison. */
export const Known: Story<Args> = {args: {client: 'fjellheim-bygg'}};

/** Without a task nothing can be activated; it says why, and where a task is made. */
export const WithoutTask: Story<Args> = {args: {client: 'havblikk-eiendom'}};

/** After the end the client can be invited anew. */
export const Ended: Story<Args> = {args: {client: 'tindtoppen-sport'}};

/** A client that is not there any more, as from an old bookmark, has a way back. */
export const Gone: Story<Args> = {args: {client: 'sunket-skip'}};
