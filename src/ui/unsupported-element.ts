const NORWEGIAN = 'Denne delen av siden trenger en nyere nettleser.';

const SENTENCES: Record<string, string> = {
  en: 'This part of the page needs a newer browser.',
  nl: 'Dit deel van de pagina heeft een nieuwere browser nodig.',
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  no: NORWEGIAN,
};

/** What stands in the place of an element in a browser that is too old; uses nothing that such a browser lacks. */
export class UnsupportedElement extends HTMLElement {
  connectedCallback(): void {
    const language = document.documentElement.lang.toLowerCase().split('-')[0] ?? 'en';
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    const paragraph = document.createElement('p');
    paragraph.textContent = SENTENCES[language] ?? SENTENCES['en'] ?? '';
    root.replaceChildren(paragraph);
  }
}
