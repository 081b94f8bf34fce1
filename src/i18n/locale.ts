import {configureLocalization, type LocaleModule} from '@lit/localize';

import {warnDeveloper} from '../developer.js';

/** Texts by message id. A text with parts is made with `str` from `balie`. */
export type Messages = LocaleModule['templates'];

/** The texts as they stand in the source, which are English; a code of our own, so that English can be overridden too. */
const SOURCE = 'x-source';

const BUILT_IN: Record<string, () => Promise<LocaleModule>> = {
  en: () => Promise.resolve({templates: {}}),
  nl: () => import('./generated/nl.js'),
  nb: () => import('./generated/nb.js'),
};

/** Languages that are read well by those whose own is missing here. */
const RELATED: Record<string, string> = {no: 'nb', nn: 'nb'};

const added = new Map<string, Messages>();
const listeners = new Set<() => void>();

const fetched = new Map<string, LocaleModule>();

let loads = 0;
let runtime: ReturnType<typeof configureLocalization> | undefined;
let explicit: string | undefined;
let tag = 'en';
let loading: Promise<void> | undefined;
let observer: MutationObserver | undefined;

/**
 * Overrides texts of a language by message id, or brings a language of the host's own. Call it before the first element is
 * drawn or `setLocale` is called; afterwards a `TypeError` is thrown for a language that was not known by then.
 */
export function addMessages(locale: string, messages: Messages): void {
  if (runtime && !isKnown(locale)) {
    throw new TypeError(`addMessages('${locale}') has to be called before the first element is drawn.`);
  }
  added.set(locale, {...added.get(locale), ...messages});
}

/**
 * Sets the language of every element of the page: a BCP 47 tag such as `nl`, `nb` or `en-NL`, whose region decides how dates
 * and amounts are written. Without it the page's `<html lang>` decides. Resolves once the texts are there; for a language that
 * nobody brought it warns the developer and leaves the language as it is.
 */
export async function setLocale(locale: string): Promise<void> {
  const match = matchOf(locale);
  if (match === undefined) {
    const known = [...knownLanguages()].join(', ');
    warnDeveloper(`setLocale('${locale}'): no such language; there are ${known}.`);
    return;
  }
  explicit = locale;
  await apply(locale, match);
}

/** The tag in force, with the region if one was given. */
export function getLocale(): string {
  return tag;
}

/** The languages that an element can be shown in, those of the host included, as BCP 47 tags (Y24, V24). */
export function languages(): readonly string[] {
  return [...knownLanguages()];
}

/** The one of `languages()` whose texts serve a tag; `undefined` when none does. */
export function languageOf(locale: string): string | undefined {
  return matchOf(locale);
}

/** Which way the language in force is written. */
export function getDirection(): 'ltr' | 'rtl' {
  return /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/.test(tag) ? 'rtl' : 'ltr';
}

/** Resolves when the texts of the page's language are there; `undefined` when they are there already. */
export function localeReady(): Promise<void> | undefined {
  if (!runtime) void followPage();
  return loading;
}

/** Calls back whenever the language has changed; returns how to stop that. */
export function onLocaleChange(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

function followPage(): Promise<void> {
  start();
  observer ??= new MutationObserver(() => void followPage());
  observer.observe(document.documentElement, {attributeFilter: ['lang']});
  const page = explicit ?? document.documentElement.lang;
  const match = matchOf(page);
  return match === undefined ? apply('en', 'en') : apply(page, match);
}

function start(): NonNullable<typeof runtime> {
  runtime ??= configureLocalization({
    sourceLocale: SOURCE,
    targetLocales: [...knownLanguages()],
    // What `load` has fetched: the runtime would keep a failure for ever.
    loadLocale: (locale) => Promise.resolve(fetched.get(locale) ?? {templates: {}}),
  });
  return runtime;
}

/** The texts of a language; rejects where they cannot be fetched. A browser may remember that until the page is loaded anew. */
async function fetchTexts(locale: string): Promise<LocaleModule> {
  const builtIn = await BUILT_IN[locale]?.();
  return {templates: {...builtIn?.templates, ...added.get(locale)}};
}

async function apply(wanted: string, match: string): Promise<void> {
  const target = match === 'en' && !added.has('en') ? SOURCE : match;
  const change = load(target, wanted).finally(() => {
    if (loading === change) loading = undefined;
  });
  loading = change;
  await change;
}

/** Without its texts, when they cannot be fetched, a language leaves the one before in force. Of two loads the later one wins. */
async function load(target: string, wanted: string): Promise<void> {
  const turn = ++loads;
  try {
    if (target !== SOURCE) fetched.set(target, await fetchTexts(target));
  } catch (error) {
    warnDeveloper(`The texts of "${target}" could not be loaded.`, error);
    return;
  }
  if (turn !== loads) return;
  await start().setLocale(target);
  if (tag === wanted) return;
  tag = wanted;
  for (const tell of listeners) tell();
}

function knownLanguages(): Set<string> {
  return new Set([...Object.keys(BUILT_IN), ...added.keys()]);
}

function isKnown(locale: string): boolean {
  return knownLanguages().has(locale);
}

/** The language whose texts serve a tag: itself, else its language without the region, else a related one. */
function matchOf(locale: string): string | undefined {
  if (isKnown(locale)) return locale;
  try {
    const {language} = new Intl.Locale(locale);
    return isKnown(language) ? language : RELATED[language];
  } catch {
    return undefined;
  }
}
