import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {UniqueNames} from '../../src/files/zip.js';

const CASES: [what: string, names: string[], taken: string[]][] = [
  ['leave different names alone', ['a.pdf', 'b.pdf'], ['a.pdf', 'b.pdf']],
  ['number the same name', ['a.pdf', 'a.pdf', 'a.pdf'], ['a.pdf', 'a (2).pdf', 'a (3).pdf']],
  ['tell case apart as little as a disk does', ['a.pdf', 'A.PDF'], ['a.pdf', 'A (2).PDF']],
  ['know a letter in two forms', ['\u00E9.xml', 'e\u0301.xml'], ['\u00E9.xml', 'e\u0301 (2).xml']],
  ['know the letters that case joins', ['ß.pdf', 'SS.pdf'], ['ß.pdf', 'SS (2).pdf']],
  ['know both small sigmas', ['ΟΔΟΣ.pdf', 'οδος.pdf'], ['ΟΔΟΣ.pdf', 'οδος (2).pdf']],
  ['tell endings apart', ['a.pdf', 'a.xml'], ['a.pdf', 'a.xml']],
  ['number names without an ending', ['a', 'a'], ['a', 'a (2)']],
  [
    'step aside for a name that is really called so',
    ['a (2).pdf', 'a.pdf', 'a.pdf'],
    ['a (2).pdf', 'a.pdf', 'a (3).pdf'],
  ],
  [
    'step aside for a name of their own making',
    ['a.pdf', 'a.pdf', 'a (2).pdf'],
    ['a.pdf', 'a (2).pdf', 'a (2) (2).pdf'],
  ],
];

describe('the names in a zip', () => {
  for (const [what, names, taken] of CASES) {
    it(what, () => {
      const unique = new UniqueNames();
      expect(names.map((name) => unique.take(name))).to.deep.equal(taken);
    });
  }

  it('are never the same on any system, and keep their endings', () => {
    const name = fc
      .tuple(
        fc.constantFrom('a', 'A', 'é', 'e\u0301', 'É', 'a (2)', 'A (2)', 'a (2) (2)', 'ß', 'ss'),
        fc.constantFrom('.pdf', '.PDF', '.xml', ''),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(name, {maxLength: 30}), (names) => {
        const unique = new UniqueNames();
        const taken = names.map((each) => unique.take(each));
        expect(new Set(taken.map((each) => each.normalize('NFC').toLowerCase())).size).to.equal(
          names.length,
        );
        expect(new Set(taken.map((each) => each.normalize('NFD').toUpperCase())).size).to.equal(
          names.length,
        );
        expect(taken.map(endingOf)).to.deep.equal(names.map(endingOf));
      }),
      {numRuns: 3000, seed: 20261121},
    );
  });

  it('are found at once for thousands of the same', () => {
    const unique = new UniqueNames();
    const taken = Array.from({length: 20_000}, () => unique.take('a.pdf'));

    expect(new Set(taken).size).to.equal(taken.length);
    expect(taken.at(-1)).to.equal('a (20000).pdf');
  });
});

function endingOf(name: string): string {
  return /\.[a-z]+$/i.exec(name)?.[0] ?? '';
}
