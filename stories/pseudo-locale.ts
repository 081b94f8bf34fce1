import {addMessages} from '../src/i18n/locale.js';
import xliff from '../xliff/nl.xlf?raw';
import {pseudoMessages} from './pseudo-messages.js';

/** A language that nobody speaks: every text of the elements is marked, and longer than in English. */
export const PSEUDO_LOCALE = 'en-XA';

/** Adds the pseudo-language; to be called before the first element is drawn. */
export function addPseudoLocale(): void {
  addMessages(PSEUDO_LOCALE, pseudoMessages(xliff));
}
