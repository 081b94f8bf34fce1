import {html, svg, type TemplateResult} from 'lit';

/** A drawing on a square of 20, in the color of the text. */
export function icon(path: TemplateResult): TemplateResult {
  return html`<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">${path}</svg>`;
}

export const downloadIcon = icon(svg`<path d="M10 3v9m-4-3.5 4 4 4-4M4 16.5h12"/>`);
export const moreIcon = icon(
  svg`<path d="M5 10h.01M10 10h.01M15 10h.01" stroke-width="2.5"/>`,
);
export const searchIcon = icon(svg`<circle cx="9" cy="9" r="5"/><path d="m13 13 3.5 3.5"/>`);
export const chevronDownIcon = icon(svg`<path d="m6 8 4 4 4-4"/>`);
export const ascendingIcon = icon(svg`<path d="M10 15V5m-4 4 4-4 4 4"/>`);
export const descendingIcon = icon(svg`<path d="M10 5v10m-4-4 4 4 4-4"/>`);
export const alertIcon = icon(svg`<path d="M10 3.5 17 16H3zM10 8.5v3.5m0 2h.01"/>`);
export const infoIcon = icon(svg`<circle cx="10" cy="10" r="7"/><path d="M10 9v4.5M10 6.5h.01"/>`);
export const ringIcon = icon(svg`<circle cx="10" cy="10" r="4.5"/>`);
export const halfIcon = icon(
  svg`<circle cx="10" cy="10" r="4.5"/><path d="M10 5.5a4.5 4.5 0 0 1 0 9z" fill="currentColor"/>`,
);
export const checkIcon = icon(svg`<path d="m5 10.5 3.5 3.5L15 7"/>`);
export const clockIcon = icon(svg`<circle cx="10" cy="10" r="6"/><path d="M10 7v3l2 1.5"/>`);
export const strikeIcon = icon(svg`<circle cx="10" cy="10" r="4.5"/><path d="m7 13 6-6"/>`);
export const linkIcon = icon(
  svg`<path d="M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2L10 5.8M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l1.1-1.1"/>`,
);
