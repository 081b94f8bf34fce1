import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {before, describe, test} from 'node:test';

import {
  type ElementsManifest,
  looksFindings,
  type ManifestElement,
} from '../../scripts/lib/elements-manifest.js';
import {inProject} from '../../scripts/lib/paths.js';
import {endpointsOf} from '../../scripts/manifest/endpoints.mjs';

interface Told extends ManifestElement {
  readonly keyboard?: readonly {readonly keys: string; readonly description: string}[];
  readonly endpoints?: readonly string[];
  readonly events?: readonly {
    readonly name: string;
    readonly cancelable: boolean;
    readonly payload: readonly {readonly name: string; readonly type: {readonly text: string}}[];
  }[];
}

/** The source of a module and of all that it imports, now or later. */
function sourceFrom(file: string, seen = new Set<string>()): string {
  if (seen.has(file) || !existsSync(file)) return '';
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  const imports = [...source.matchAll(/(?:from|import) ?\(?'(\.[^']+)\.js'/g)];
  const files = imports.map(([, path = '']) => join(dirname(file), `${path}.ts`));
  return [source, ...files.map((each) => sourceFrom(each, seen))].join('\n');
}

describe('the list of elements', () => {
  let elements: readonly Told[];
  const find = (tag: string) => {
    const found = elements.find(({tagName}) => tagName === tag);
    assert.ok(found);
    return found;
  };

  before(() => {
    // As the build wrote it.
    const text = readFileSync(inProject('custom-elements.json'), 'utf8');
    const {modules} = JSON.parse(text) as ElementsManifest;
    elements = modules.flatMap(({declarations = []}) => declarations as readonly Told[]);
  });

  test('tells what an event carries, and whether it can be canceled', () => {
    const event = find('invoice-list').events?.find(({name}) => name === 'invoice-download');

    assert.deepEqual(event?.payload.map(({name, type}) => `${name}: ${type.text}`), [
      'invoice: Invoice',
      'file: InvoiceFile',
    ]);
    assert.equal(event?.cancelable, true);
  });

  test('tells the calls that an element makes', () => {
    assert.deepEqual(find('invoice-list').endpoints, [
      'invoices.file',
      'invoices.get',
      'invoices.list',
      'invoices.openBalance',
    ]);
  });

  test('tells the keys and the custom properties of every element that is drawn', () => {
    const drawn = elements.filter(({tagName}) => tagName && tagName !== 'portal-provider');

    assert.ok(drawn.length > 0);
    for (const {name, keyboard = [], cssProperties = []} of drawn) {
      assert.ok(keyboard.length > 0, `${name} has no @keyboard`);
      assert.ok(cssProperties.length > 0, `${name} has no custom properties`);
    }
  });

  test('tells the looks of every element as they are', () => {
    for (const element of elements.filter(({cssParts}) => cssParts)) {
      const tag = element.tagName ?? '';
      const source = sourceFrom(inProject('src', 'elements', tag, `${tag}.ts`));
      assert.deepEqual(looksFindings(element, source), []);
    }
  });
});

describe('the check of the looks', () => {
  const element = {name: 'Card', cssParts: [{name: 'root'}], cssProperties: [{name: '--balie-a'}]};

  test('finds a part and a property that are not listed', () => {
    const source = 'part="root" part="more" var(--balie-a) var(--balie-b, 1px)';

    assert.deepEqual(looksFindings(element, source), [
      'Card does not list the part more',
      'Card does not list the property --balie-b',
    ]);
  });

  test('finds a part and a property that are nowhere', () => {
    assert.deepEqual(looksFindings(element, ''), [
      'Card lists the part root, which is nowhere',
      'Card lists the property --balie-a, which is nowhere',
    ]);
  });
});

describe('the calls of a source', () => {
  test('are the uses of the endpoints that it imports', () => {
    const source = `import {a, bEndpoints} from '../../api/resources/users/endpoints.js';
      portal.call(bEndpoints.list, {}); other.get; a.remove`;

    assert.deepEqual(endpointsOf(source), ['users.remove', 'users.list']);
  });

  test('are named as the contract names them, whatever their folder is called', () => {
    const source = `import {addressEndpoints} from '../../api/resources/billing-address/endpoints.js';
      new Mutation(this, portal, addressEndpoints.replace, {find});`;

    assert.deepEqual(endpointsOf(source), ['billingAddress.replace']);
  });
});
