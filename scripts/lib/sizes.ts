import {brotliCompressSync, constants} from 'node:zlib';

import {bundlePages, type Bundle} from './bundle.js';

/** What a page loads, in bytes: before it runs, and later, when an import() asks for it. */
export interface PageSize {
  readonly name: string;
  readonly minified: number;
  readonly brotli: number;
  readonly laterBrotli: number;
}

/** Some modules that pages load together, and the most that they may weigh; a KB is 1024 bytes. */
export interface Combination {
  readonly imports: readonly string[];
  readonly limitBrotliKB: number;
}

/** The size of each page, given the modules that it imports; each page is bundled by itself. */
export async function measurePages(
  pages: Readonly<Record<string, readonly string[]>>,
): Promise<PageSize[]> {
  const sizes: PageSize[] = [];
  for (const [name, imports] of Object.entries(pages)) {
    const bundle = await bundlePages(
      {[name]: imports},
      {minify: true, target: 'es2022', legalComments: 'none'},
    );
    sizes.push({name, ...measure(bundle, bundle.starts.get(name) ?? '')});
  }
  return sizes;
}

/** One sentence for each combination that is over its limit or was not measured. */
export function overLimit(
  sizes: readonly PageSize[],
  combinations: Readonly<Record<string, Combination>>,
): string[] {
  return Object.entries(combinations).flatMap(([name, {limitBrotliKB}]) => {
    const size = sizes.find((each) => each.name === name);
    if (!size) return [`${name} was not measured`];
    if (size.brotli <= limitBrotliKB * 1024) return [];
    return [
      `${name} loads ${kilobytes(size.brotli)} KB, over its limit of ${String(limitBrotliKB)} KB`,
    ];
  });
}

/** The sizes as a table of text; KB of 1024 bytes. */
export function sizeTable(sizes: readonly PageSize[]): string {
  const rows = [
    ['page', 'minified KB', 'brotli KB', 'later KB'],
    ...sizes.map(({name, minified, brotli, laterBrotli}) => [
      name,
      kilobytes(minified),
      kilobytes(brotli),
      laterBrotli > 0 ? kilobytes(laterBrotli) : '',
    ]),
  ];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return rows
    .map(
      ([name = '', ...cells]) =>
        name.padEnd(width) + cells.map((cell) => cell.padStart(13)).join(''),
    )
    .join('\n');
}

function measure(bundle: Bundle, start: string): Omit<PageSize, 'name'> {
  const first = staticClosure(bundle, start);
  const later = [...bundle.files.keys()].filter((path) => !first.has(path));
  const texts = (paths: Iterable<string>) =>
    [...paths].map((path) => bundle.files.get(path)?.contents ?? new Uint8Array());
  return {
    minified: total(texts(first).map(({length}) => length)),
    brotli: total(texts(first).map(compressed)),
    laterBrotli: total(texts(later).map(compressed)),
  };
}

function staticClosure({outputs}: Bundle, start: string): Set<string> {
  const found = new Set([start]);
  for (const path of found) {
    for (const {path: next, kind} of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') found.add(next);
    }
  }
  return found;
}

function compressed(bytes: Uint8Array): number {
  const quality = {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY};
  return brotliCompressSync(bytes, {params: quality}).length;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
