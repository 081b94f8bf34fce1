import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

import {inProject} from '../../scripts/lib/paths.js';
import {pseudoMessages} from '../../stories/pseudo-messages.js';

const unit = (id: string, source: string) =>
  `<trans-unit id="${id}">\n  <source>${source}</source>\n  <target>x</target>\n</trans-unit>`;

describe('the pseudo-language', () => {
  test('marks a text and makes it longer', () => {
    assert.deepEqual(pseudoMessages(unit('a', 'Invoices')), {a: '⟦Invoices~~~~⟧'});
  });

  test('lets a long text wrap', () => {
    const {a} = pseudoMessages(unit('a', 'x'.repeat(30)));

    assert.equal(a, `⟦${'x'.repeat(30)}~~~~~~~~ ~~~~⟧`);
  });

  test('keeps the places of the parts', () => {
    const {a} = pseudoMessages(unit('a', '<x id="1" equiv-text="b"/> of <x id="0" equiv-text="a"/>'));

    assert.deepEqual(a, {strTag: true, strings: ['⟦', ' of ', '~~⟧'], values: [1, 0]});
  });

  test('reads what XML escapes', () => {
    assert.deepEqual(pseudoMessages(unit('a', 'R&amp;D &lt;x&gt;')), {a: '⟦R&D <x>~~~⟧'});
  });

  test('has every text of the elements', () => {
    const file = readFileSync(inProject('xliff', 'nl.xlf'), 'utf8');
    const ids = [...file.matchAll(/<trans-unit id="([^"]+)"/g)].map(([, id]) => id);

    assert.deepEqual(Object.keys(pseudoMessages(file)), ids);
    assert.ok(ids.length > 200);
  });
});
