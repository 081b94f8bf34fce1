import {warnDeveloper} from '../developer.js';
import {installContextRoot} from '../portal/context-root.js';
import {isSupported} from './supported.js';

/**
 * Registers an element under its tag. The first copy of the library on a page keeps the name; a browser that is too old gets
 * a plain sentence in the element's place.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  installContextRoot();
  const known = customElements.get(tag);
  if (known === element) return;
  if (known) {
    warnDeveloper(`<${tag}> is registered already, by another copy of the library or by the page.`);
  } else if (isSupported()) {
    customElements.define(tag, element);
  } else {
    void defineUnsupported(tag);
  }
}

async function defineUnsupported(tag: string): Promise<void> {
  const {UnsupportedElement} = await import('./unsupported-element.js');
  // Another copy of the library may have been at it meanwhile.
  if (!customElements.get(tag)) customElements.define(tag, class extends UnsupportedElement {});
}
