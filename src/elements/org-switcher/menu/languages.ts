import {getLocale, languageOf, languages} from '../../../i18n/locale.js';

/** The full tags, with their regions, that languages were shown in on this page. */
const tags = new Map<string, string>();

/** The one of the languages that is in force. */
export function currentLanguage(): string | undefined {
  return languageOf(getLocale());
}

/** A language in its own words, such as "Nederlands"; by its tag where the browser does not know it. */
export function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], {type: 'language'}).of(language) ?? language;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** The languages to choose from (Y24). */
export function offeredLanguages(): readonly string[] {
  return languages();
}

/** The tag to put into force for a language: with the region that it had before, or that the page itself names. */
export function tagOf(language: string): string {
  const current = currentLanguage();
  if (current !== undefined) tags.set(current, getLocale());
  const page = document.documentElement.lang;
  const ofPage = languageOf(page) === language ? page : undefined;
  return tags.get(language) ?? ofPage ?? language;
}
