/** What an element cannot do without; every browser that the README names has all of it (Y29, R36). */
const NEEDS: readonly (() => boolean)[] = [
  () => 'adoptedStyleSheets' in Document.prototype,
  () => 'showPopover' in HTMLElement.prototype,
  () => 'any' in AbortSignal,
  () => CSS.supports('color', 'light-dark(#000, #fff)'),
];

/** Whether this browser can show the elements. */
export function isSupported(): boolean {
  return NEEDS.every((has) => has());
}

const SENTENCES: Record<string, string> = {
  en: 'This part of the page needs a newer browser.',
  nl: 'Dit deel van de pagina heeft een nieuwere browser nodig.',
  nb: 'Denne delen av siden trenger en nyere nettleser.',
};

/** What stands in the place of an element in a browser that is too old; uses nothing that such a browser lacks. */
export class UnsupportedElement extends HTMLElement {
  connectedCallback(): void {
    const language = document.documentElement.lang.split('-')[0] ?? 'en';
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    const paragraph = document.createElement('p');
    paragraph.textContent = SENTENCES[language] ?? SENTENCES['en'] ?? '';
    root.replaceChildren(paragraph);
  }
}
