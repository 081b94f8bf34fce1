import {expect} from '@open-wc/testing';

import {createPortal} from '../../src/portal/portal.js';
import {unsavedOf} from '../../src/portal/unsaved.js';
import {Backend} from './backend.js';

/** Whether the browser would ask before it leaves the page. */
function asksToStay(): boolean {
  return !dispatchEvent(new Event('beforeunload', {cancelable: true}));
}

function portal() {
  return createPortal({api: new Backend()});
}

describe('unsaved input', () => {
  it('is known to the portal of its element, and to no other', () => {
    const [here, there] = [portal(), portal()];
    const element = {};
    const input = {label: 'Billing address', discard: () => undefined};

    unsavedOf(here).set(element, input);

    expect(unsavedOf(here).inputs).to.deep.equal([input]);
    expect(unsavedOf(there).inputs).to.deep.equal([]);
    unsavedOf(here).set(element, undefined);
  });

  it('keeps the page from being left unasked, for as long as there is any', () => {
    const [here, there] = [unsavedOf(portal()), unsavedOf(portal())];
    const [one, other] = [{}, {}];
    const input = {label: 'Billing address', discard: () => undefined};
    here.set(one, input);
    there.set(other, input);

    here.set(one, undefined);
    expect(asksToStay()).to.equal(true);

    there.set(other, undefined);
    expect(asksToStay()).to.equal(false);
  });

  it('is thrown away by each element that holds some', () => {
    const unsaved = unsavedOf(portal());
    const elements = ['one', 'two'].map((label) => ({label}));
    for (const element of elements) {
      const discard = () => unsaved.set(element, undefined);
      unsaved.set(element, {label: element.label, discard});
    }

    unsaved.discard();

    expect(unsaved.inputs).to.deep.equal([]);
  });
});
