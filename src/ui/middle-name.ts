import {html, type TemplateResult} from 'lit';

import {visible} from './visible.js';

/** A name that is longer than this may not fit, and is cut in its middle where it does not. */
const LONG = 16;
/** The end of a name, where those of a group of companies differ. */
const END = /(?:\P{M}\p{M}*){7}$/u;

/**
 * A name on one line. Where there is no room for all of it, its start and its end stay readable; assistive technology reads the
 * whole name, and pointing at it shows it. Needs `middleNames` from the theme.
 */
export function middleName(name: string): TemplateResult {
  const text = visible(name);
  const end = text.length > LONG ? END.exec(text)?.[0] : undefined;
  if (end === undefined) return html`<bdi class="name">${text}</bdi>`;
  const start = text.slice(0, -end.length);
  return html`
    <bdi class="name" title=${text}
      ><span class="name-start" aria-hidden="true">${start}</span
      ><span class="name-end" aria-hidden="true">${end}</span
      ><span class="hidden-text">${text}</span></bdi
    >
  `;
}
