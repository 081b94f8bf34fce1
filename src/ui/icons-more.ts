import {svg} from 'lit';

import {icon} from './icons.js';

// What is not drawn with the first rows of a list.
export const closeIcon = icon(svg`<path d="m6 6 8 8m0-8-8 8"/>`);
export const documentIcon = icon(
  svg`<path d="M5.5 2.5h6l3 3v12h-9zM11.5 2.5v3h3M8 10h4m-4 3h4"/>`,
);
