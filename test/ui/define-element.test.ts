import {expect} from '@open-wc/testing';

import {defineElement} from '../../src/ui/define-element.js';
import {collectWarnings} from '../portal/warnings.js';

/** Defines, and gives what the developer was told. */
function warningsOf(tag: string, ...classes: CustomElementConstructor[]): string[] {
  const {warnings, stop} = collectWarnings();
  for (const each of classes) defineElement(tag, each);
  stop();
  return warnings;
}

describe('defineElement', () => {
  it('registers an element under its tag', () => {
    const element = class extends HTMLElement {};
    expect(warningsOf('test-first', element)).to.be.empty;
    expect(customElements.get('test-first') === element).to.equal(true);
  });

  it('says nothing when the same element comes again', () => {
    const element = class extends HTMLElement {};
    expect(warningsOf('test-same', element, element, element)).to.be.empty;
  });

  it('leaves the name to the first copy, and tells the developer', () => {
    const first = class extends HTMLElement {};
    const second = class extends HTMLElement {};
    expect(warningsOf('test-copy', first, second)).to.deep.equal([
      '[balie] <test-copy> is registered already, by another copy of the library or by the page.',
    ]);
    expect(customElements.get('test-copy') === first).to.equal(true);
  });

  it('leaves the name to the page when that has taken it', () => {
    const own = class extends HTMLElement {};
    customElements.define('test-own', own);
    expect(warningsOf('test-own', class extends HTMLElement {})).to.have.length(1);
    expect(customElements.get('test-own') === own).to.equal(true);
  });

  it('brings to life what is on the page already', () => {
    document.body.insertAdjacentHTML('beforeend', '<test-late></test-late>');
    const late = class extends HTMLElement {};
    defineElement('test-late', late);
    expect(document.querySelector('test-late')).to.be.instanceOf(late);
  });
});
