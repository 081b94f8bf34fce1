import assert from 'node:assert/strict';
import {suite, test} from 'node:test';

import {judgeEntry, type Observation} from '../../scripts/lib/entry-check.js';
import {packageEntries} from '../../scripts/lib/package-entries.js';

const sound: Observation = {registered: [], exported: ['Card'], errors: [], messages: []};

suite('the entries of a package', () => {
  const entries = packageEntries(
    {
      name: 'shop',
      exports: {
        '.': {default: './dist/index.js'},
        './define': {default: './dist/define.js'},
        './elements/*': {default: './dist/elements/*/*.js'},
        './elements/*/define': {default: './dist/elements/*/*.define.js'},
        './package.json': './package.json',
      },
    },
    ['big-card', 'card'],
  );

  test('are its modules, with patterns written out for each element', () => {
    assert.deepEqual(
      entries.map(({specifier}) => specifier),
      [
        'shop',
        'shop/define',
        'shop/elements/big-card',
        'shop/elements/card',
        'shop/elements/big-card/define',
        'shop/elements/card/define',
      ],
    );
  });

  test('promise the tag that they are named after, and all tags where all are defined', () => {
    assert.deepEqual(
      entries.map(({tags}) => tags),
      [[], ['big-card', 'card', 'portal-provider'], [], [], ['big-card'], ['card']],
    );
  });
});

suite('the verdict on an entry', () => {
  const cardClass = {specifier: 'shop/elements/card', tags: []};
  const cardDefine = {specifier: 'shop/elements/card/define', tags: ['shop-card']};

  test('finds nothing in a class that only exports and a define module that only registers', () => {
    assert.deepEqual(judgeEntry(cardClass, sound, 'production'), []);
    const defined = {...sound, exported: [], registered: ['shop-card']};
    assert.deepEqual(judgeEntry(cardDefine, defined, 'production'), []);
  });

  test('finds a class that registers a tag', () => {
    const seen = {...sound, registered: ['shop-card']};
    assert.deepEqual(judgeEntry(cardClass, seen, 'production'), ['registers <shop-card>']);
  });

  test('finds a define module that a bundler emptied', () => {
    const seen = {...sound, exported: []};
    assert.deepEqual(judgeEntry(cardDefine, seen, 'production'), ['does not register <shop-card>']);
  });

  test('finds a module that exports nothing', () => {
    const seen = {...sound, exported: []};
    assert.deepEqual(judgeEntry(cardClass, seen, 'production'), ['exports nothing']);
  });

  test('finds an error, such as syntax that no browser runs', () => {
    const seen = {...sound, errors: ['SyntaxError: Invalid or unexpected token']};
    assert.deepEqual(judgeEntry(cardClass, seen, 'development'), [
      'fails: SyntaxError: Invalid or unexpected token',
    ]);
  });

  test('allows a message on the console in development alone', () => {
    const seen = {...sound, messages: ['Lit is in dev mode.']};
    assert.deepEqual(judgeEntry(cardClass, seen, 'development'), []);
    assert.equal(judgeEntry(cardClass, seen, 'production').length, 1);
  });
});
