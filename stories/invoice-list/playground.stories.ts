import type {Meta, Story} from '../story.js';
import {type Args, invoiceList} from './invoice-list.js';

/** What a bookkeeper sees on an ordinary day, with every attribute to try. */
export default {
  ...invoiceList,
  title: 'invoice-list/Playground',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** Every kind and every status, with controls for all that a page can set. */
export const Playground: Story<Args> = {};
