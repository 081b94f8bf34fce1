import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

import {
  type Message,
  type ProgramMessage,
  sortProgramMessages,
} from '@lit/localize-tools/lib/messages.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {Config, ConfigFile} from '@lit/localize-tools/lib/types/config.js';
import type {Locale} from '@lit/localize-tools/lib/types/locale.js';

/** The messages of the source and of every language, as they stand in the tree. */
export interface Snapshot {
  readonly source: readonly ProgramMessage[];
  /** Sentences of the extractor: one id with two texts, an argument that is no literal, … */
  readonly problems: readonly string[];
  readonly translations: ReadonlyMap<Locale, readonly Message[]>;
  /** The text of `<locale>.xlf`, by locale; empty when the file does not exist. */
  readonly xliff: ReadonlyMap<Locale, string>;
}

/** Gives the writer access to the message list that extraction has already made. */
class Localizer extends RuntimeLitLocalizer {
  async write(source: readonly ProgramMessage[], translations: ReadonlyMap<Locale, Message[]>) {
    await this.formatter.writeOutput([...source], new Map(translations));
  }
}

interface Folders {
  readonly xliff: string;
  readonly generated: string;
}

/** Where the translations and the generated templates live, as absolute paths. */
export function foldersOf(root: string): Folders {
  const file = readConfig(root);
  if (file.interchange.format !== 'xliff' || file.output.mode !== 'runtime') {
    throw new Error('lit-localize.json must ask for xliff and the runtime mode.');
  }
  return {
    xliff: resolve(root, file.interchange.xliffDir),
    generated: resolve(root, file.output.outputDir),
  };
}

// Read here and not by the tool, which adds a `$schema` to the file and so would change the tree.
function readConfig(root: string): ConfigFile {
  return JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8')) as ConfigFile;
}

function localizer(root: string, folders: Folders): Localizer {
  const file = readConfig(root);
  const config = {
    ...file,
    interchange: {...file.interchange, format: 'xliff' as const, xliffDir: folders.xliff},
    output: {
      mode: 'runtime' as const,
      language: 'ts' as const,
      outputDir: folders.generated,
      // The tool resolves this one path against the working directory.
      localeCodesModule: join(folders.generated, 'locale-codes.ts'),
    },
    baseDir: root,
    resolve: (path: string) => resolve(root, path),
  } satisfies Config;
  return new Localizer(config);
}

/** The languages that the project is translated to. */
export function localesOf(root: string): readonly Locale[] {
  return readConfig(root).targetLocales;
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Reads the source and the translations; writes nothing. */
export function readSnapshot(root: string): Snapshot {
  const folders = foldersOf(root);
  const tool = localizer(root, folders);
  const {messages, errors} = tool.extractSourceMessages();
  return {
    source: sortProgramMessages([...messages]),
    problems: errors.map((error) =>
      typeof error.messageText === 'string' ? error.messageText : error.messageText.messageText,
    ),
    translations: tool.readTranslationsSync().translations,
    xliff: new Map(
      localesOf(root).map((locale) => [locale, readIfThere(join(folders.xliff, `${locale}.xlf`))]),
    ),
  };
}

/** Writes the translations into the XLIFF files of a folder, in the order of the source. */
export async function writeXliff(
  root: string,
  snapshot: Snapshot,
  folder = foldersOf(root).xliff,
): Promise<void> {
  const tool = localizer(root, {...foldersOf(root), xliff: folder});
  const translations = new Map([...snapshot.translations].map(([key, list]) => [key, [...list]]));
  await tool.write(snapshot.source, translations);
}

/** Builds the templates from the XLIFF files of a folder; throws on a wrong placeholder. */
export async function buildTemplates(root: string, folders = foldersOf(root)): Promise<void> {
  const warn = console.warn;
  // The tool says on the console what is not translated; the check says it better.
  console.warn = () => undefined;
  try {
    await localizer(root, folders).build();
  } finally {
    console.warn = warn;
  }
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((n) => /\.(xlf|ts)$/.test(n)) : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function differences(committed: string, fresh: string): string[] {
  const [before, after] = [filesOf(committed), filesOf(fresh)];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
}

/** The names of the XLIFF and generated files that a fresh run would write in another way. */
export async function staleFiles(root: string, snapshot: Snapshot): Promise<readonly string[]> {
  const folders = foldersOf(root);
  const copy = mkdtempSync(join(tmpdir(), 'balie-messages-'));
  const fresh = {xliff: join(copy, 'xliff'), generated: join(copy, 'generated')};
  try {
    if (existsSync(folders.xliff)) {
      cpSync(folders.xliff, fresh.xliff, {recursive: true});
    }
    await writeXliff(root, snapshot, fresh.xliff);
    await buildTemplates(root, fresh);
    return [
      ...differences(folders.xliff, fresh.xliff),
      ...differences(folders.generated, fresh.generated),
    ];
  } finally {
    rmSync(copy, {recursive: true, force: true});
  }
}
