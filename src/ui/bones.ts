import {html, type TemplateResult} from 'lit';

/** Lines that stand for what is awaited. */
export function boneLines(count: number): TemplateResult[] {
  return Array.from({length: count}, () => html`<p><span class="bone"></span></p>`);
}
