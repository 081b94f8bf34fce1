import {svg} from 'lit';

import {icon} from './icons.js';

// What is not drawn with the first rows of a list.
export const closeIcon = icon(svg`<path d="m6 6 8 8m0-8-8 8"/>`);
export const documentIcon = icon(
  svg`<path d="M5.5 2.5h6l3 3v12h-9zM11.5 2.5v3h3M8 10h4m-4 3h4"/>`,
);
export const editIcon = icon(
  svg`<path d="m4 16 .8-3.6L13.6 3.6l2.8 2.8-8.8 8.8zM11.6 5.6l2.8 2.8"/>`,
);
export const deleteIcon = icon(
  svg`<path d="M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v5m3-5v5"/>`,
);
export const addIcon = icon(svg`<path d="M10 4.5v11M4.5 10h11"/>`);
export const usersIcon = icon(
  svg`<circle cx="7.5" cy="7" r="3"/><path d="M2 16.5c.6-3 2.7-4.5 5.5-4.5s4.9 1.5 5.5 4.5M12.5 4.4a3 3 0 0 1 0 5.2M15 12.7c1.6.6 2.6 1.9 3 3.8"/>`,
);
export const changeIcon = icon(svg`<path d="M4 10h11m-4-4 4 4-4 4"/>`);
export const minusIcon = icon(svg`<path d="M4.5 10h11"/>`);
