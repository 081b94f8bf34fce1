import {expect} from '@open-wc/testing';

import {defineElement} from '../../src/ui/define-element.js';
import {isSupported} from '../../src/ui/supported.js';

const NEEDS: [name: string, owner: object, key: string][] = [
  ['adoptable style sheets', Document.prototype, 'adoptedStyleSheets'],
  ['popovers', HTMLElement.prototype, 'showPopover'],
  ['joined abort signals', AbortSignal, 'any'],
];

/** Does something in a browser that lacks a feature, and gives that back afterwards. */
async function without<T>(owner: object, key: string, act: () => T): Promise<Awaited<T>> {
  const feature = Object.getOwnPropertyDescriptor(owner, key);
  if (!feature) throw new Error(`There is no ${key} to do without.`);
  Reflect.deleteProperty(owner, key);
  try {
    return await act();
  } finally {
    Object.defineProperty(owner, key, feature);
  }
}

let tags = 0;

/** What stands in the place of a new element in an old browser. */
async function sentenceIn(lang: string): Promise<string> {
  document.documentElement.lang = lang;
  const tag = `old-browser-${++tags}`;
  const element = document.createElement(tag);
  document.body.append(element);
  await without(HTMLElement.prototype, 'showPopover', () => {
    defineElement(tag, class extends HTMLElement {});
    return customElements.whenDefined(tag);
  });
  return element.shadowRoot?.textContent ?? '';
}

const ENGLISH = 'This part of the page needs a newer browser.';
const NORWEGIAN = 'Denne delen av siden trenger en nyere nettleser.';

describe('a browser that is too old', () => {
  it('is not this one', () => {
    expect(isSupported()).to.equal(true);
  });

  for (const [name, owner, key] of NEEDS) {
    it(`is one without ${name}`, async () => {
      expect(await without(owner, key, isSupported)).to.equal(false);
    });
  }

  it('is one that knows no light-dark()', () => {
    const {supports} = CSS;
    CSS.supports = (...condition: string[]) => !condition.join().includes('light-dark');
    try {
      expect(isSupported()).to.equal(false);
    } finally {
      CSS.supports = supports;
    }
  });

  for (const [lang, sentence] of [
    ['', ENGLISH],
    ['en-NL', ENGLISH],
    ['fr', ENGLISH],
    ['nl', 'Dit deel van de pagina heeft een nieuwere browser nodig.'],
    ['nl-BE', 'Dit deel van de pagina heeft een nieuwere browser nodig.'],
    ['NL', 'Dit deel van de pagina heeft een nieuwere browser nodig.'],
    ['nb', NORWEGIAN],
    ['nb-NO', NORWEGIAN],
    ['no', NORWEGIAN],
    ['nn', NORWEGIAN],
  ] as const) {
    it(`says so in a plain sentence on a page in "${lang}"`, async () => {
      expect(await sentenceIn(lang)).to.equal(sentence);
    });
  }

  it('says so once when an element is moved', async () => {
    const sentence = await sentenceIn('en');
    const element = document.querySelector(`old-browser-${tags}`) as HTMLElement;
    document.body.prepend(element);
    expect(element.shadowRoot?.textContent).to.equal(sentence);
  });

  it('is told once, by the first copy, where two copies define an element', async () => {
    const tag = 'old-browser-twice';
    await without(HTMLElement.prototype, 'showPopover', async () => {
      defineElement(tag, class extends HTMLElement {});
      defineElement(tag, class extends HTMLElement {});
      await customElements.whenDefined(tag);
    });
    expect(document.createElement(tag)).to.be.instanceOf(HTMLElement);
  });
});
