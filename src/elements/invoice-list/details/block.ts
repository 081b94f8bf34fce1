import {html, type TemplateResult} from 'lit';

/** A part of the details under a heading of its own. */
export function block(
  title: string,
  level: number,
  content: TemplateResult,
  name = '',
): TemplateResult {
  return html`
    <section class="block ${name}">
      <div class="block-title" role="heading" aria-level=${level}>${title}</div>
      ${content}
    </section>
  `;
}

/** A fact by its name; nothing for one that is not known. */
export function fact(name: string, value: unknown): TemplateResult | undefined {
  if (value === undefined || value === '') return undefined;
  return html`<div class="fact"><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`;
}
