import type {Meta, Story} from '../story.js';
import {type Args, sampleElement} from './sample-element.js';

/** What a reader sees on an ordinary day, with every attribute to try. */
export default {...sampleElement, title: 'sample-element/Playground'} satisfies Meta<Args>;

/** With controls for all that a page can set. */
export const Playground: Story<Args> = {};
