import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {compareNames, COUNTRY_CODES, countryName} from '../../i18n/countries.js';
import {getLocale} from '../../i18n/locale.js';

/** Where most of those who use these pages do business. */
const NEAREST = ['NL', 'BE', 'DE', 'NO', 'SE', 'FI', 'DK'];

/** The countries that are offered, by code and in order: those that are likely, then the others. */
export interface CountryChoice {
  likely: readonly string[];
  others: readonly string[];
}

function byName(codes: readonly string[]): string[] {
  return codes.toSorted((a, b) => compareNames(countryName(a), countryName(b)));
}

/** Where the language of the page is spoken, when its tag says so. */
function regionOfLanguage(): string {
  return new Intl.Locale(getLocale()).maximize().region ?? '';
}

/** The countries to offer; the first of the likely ones are those that are given, one that ISO does not know too. */
export function countryChoice(given: readonly string[]): CountryChoice {
  const first = [...given, regionOfLanguage()].filter(
    (code, index) => code !== '' && (index < given.length || COUNTRY_CODES.includes(code)),
  );
  const likely = [...new Set([...first, ...byName(NEAREST)])];
  return {likely, others: byName(COUNTRY_CODES.filter((code) => !likely.includes(code)))};
}

/** The options of a `<select>` of countries, named and sorted in the language of the page. */
export function countryOptions({likely, others}: CountryChoice, chosen: string): TemplateResult {
  const option = (code: string) =>
    html`<option value=${code} .selected=${code === chosen}>${countryName(code)}</option>`;
  const isKnown = chosen === '' || likely.includes(chosen) || others.includes(chosen);
  return html`
    ${chosen === ''
      ? html`<option value="" selected>
          ${msg('Choose a country', {id: 'address.choose-country'})}
        </option>`
      : nothing}
    <optgroup label=${msg('Likely', {id: 'address.likely-countries'})}>
      ${isKnown ? nothing : option(chosen)}${likely.map(option)}
    </optgroup>
    <optgroup label=${msg('All others', {id: 'address.other-countries'})}>
      ${others.map(option)}
    </optgroup>
  `;
}
