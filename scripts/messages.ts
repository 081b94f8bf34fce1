/**
 * Checks the messages and their translations.
 *
 *   npm run messages                         checks, and changes nothing
 *   npm run messages -- --write              extracts, keeps translations, builds the templates
 *   npm run messages -- --missing FILE.json  writes what is not translated yet, for a translator
 *   npm run messages -- --fill FILE.json     takes {"nl": {"id": "text with {0}"}, "nb": {…}} in
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {checkMessages, textOf} from './messages/check.js';
import {fill, type Handin} from './messages/fill.js';
import {
  buildTemplates,
  foldersOf,
  localesOf,
  readSnapshot,
  type Snapshot,
  staleFiles,
  writeXliff,
} from './messages/localizer.js';
import {changedUnits, markForReview} from './messages/xliff.js';

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function judge(root: string, snapshot: Snapshot) {
  const path = join(foldersOf(root).xliff, 'same.json');
  const same = existsSync(path) ? (readJson(path) as Record<string, string[]>) : {};
  return checkMessages({...snapshot, same, locales: localesOf(root)});
}

/** Rewrites the tree: XLIFF in step with the source, the handed-in texts, the templates. */
async function write(root: string, handin: Handin): Promise<void> {
  const before = readSnapshot(root);
  const translations = new Map(
    localesOf(root).map((locale) => {
      const existing = before.translations.get(locale) ?? [];
      return [locale, fill(before.source, existing, handin[locale] ?? {})];
    }),
  );
  await writeXliff(root, {...before, translations});
  for (const [locale, old] of before.xliff) {
    const path = join(foldersOf(root).xliff, `${locale}.xlf`);
    const now = readFileSync(path, 'utf8');
    const marked = markForReview(now, changedUnits(old, now));
    writeFileSync(path, markForReview(marked, Object.keys(handin[locale] ?? {}), false));
  }
  await buildTemplates(root);
}

/** The messages that the check complains about, with their English text, by language. */
function missing(root: string, snapshot: Snapshot): Handin {
  const {findings} = judge(root, snapshot);
  return Object.fromEntries(
    localesOf(root).map((locale) => [
      locale,
      Object.fromEntries(
        snapshot.source
          .filter(({name}) => findings.some((finding) => finding.startsWith(`${locale} ${name} `)))
          .map((message) => [message.name, textOf(message)]),
      ),
    ]),
  );
}

async function check(root: string): Promise<number> {
  const snapshot = readSnapshot(root);
  const {passed, findings} = judge(root, snapshot);
  const stale = await staleFiles(root, snapshot).catch((error: unknown) => [String(error)]);
  const all = [
    ...findings,
    ...stale.map((file) => `${file} is not what a fresh run makes: npm run messages -- --write`),
  ];
  for (const finding of all) {
    console.log(finding);
  }
  console.log(`${String(passed)} passed, ${String(all.length)} failed`);
  return all.length === 0 && passed > 0 ? 0 : 1;
}

const {values} = parseArgs({
  options: {
    root: {type: 'string', default: process.cwd()},
    write: {type: 'boolean', default: false},
    fill: {type: 'string'},
    missing: {type: 'string'},
  },
});

if (values.missing) {
  const list = missing(values.root, readSnapshot(values.root));
  writeFileSync(values.missing, `${JSON.stringify(list, null, 2)}\n`);
} else {
  if (values.write || values.fill) {
    await write(values.root, values.fill ? (readJson(values.fill) as Handin) : {});
  }
  process.exitCode = await check(values.root);
}
