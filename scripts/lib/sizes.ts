import {brotliCompressSync, constants} from 'node:zlib';

import {build, type Rolldown} from 'vite';

import {root} from './paths.js';

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

/** The size of each page, given the modules that it imports; each page is built by itself, as a host's Vite would. */
export async function measurePages(
  pages: Readonly<Record<string, readonly string[]>>,
): Promise<PageSize[]> {
  const sizes: PageSize[] = [];
  for (const [name, imports] of Object.entries(pages)) {
    sizes.push({name, ...measure(await buildPage(imports))});
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

type Chunk = Rolldown.OutputChunk;

const PAGE = '\0page';

async function buildPage(imports: readonly string[]): Promise<Chunk[]> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === PAGE ? PAGE : null),
        load: (id) => (id === PAGE ? imports.map(useOf).join('\n') : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: {page: PAGE},
        output: {comments: false},
      },
    },
  });
  const {output} = built as Rolldown.RolldownOutput;
  return output.filter((file) => file.type === 'chunk');
}

/** A define module is imported for what it does; of any other, everything is used. */
function useOf(specifier: string, index: number): string {
  const entry = `entry${String(index)}`;
  return specifier.endsWith('/define')
    ? `import '${specifier}';`
    : `import * as ${entry} from '${specifier}';\nglobalThis.${entry} = ${entry};`;
}

function measure(chunks: readonly Chunk[]): Omit<PageSize, 'name'> {
  const first = staticClosure(chunks);
  const later = chunks.filter((chunk) => !first.has(chunk));
  const bytes = (some: Iterable<Chunk>) => [...some].map(({code}) => Buffer.from(code));
  return {
    minified: total(bytes(first).map(({length}) => length)),
    brotli: total(bytes(first).map(compressed)),
    laterBrotli: total(bytes(later).map(compressed)),
  };
}

function staticClosure(chunks: readonly Chunk[]): Set<Chunk> {
  const found = new Set(chunks.filter(({isEntry}) => isEntry));
  for (const {imports} of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
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
