import {msg, str} from '@lit/localize';
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

import {type AddressDraft, ADDRESS_FIELDS} from '../../../ui/address/address-draft.js';
import {linesWithCountry} from '../../../ui/address/address-lines.js';
import {searchIcon} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';
import {countText} from './company-count.js';
import type {CompanyMatch, RegistryLookup} from '../registry-lookup.js';

export {lookupStyles as styles} from './company-lookup.styles.js';

/** The form in which companies are looked up. */
export interface LookupForm {
  readonly host: ReactiveControllerHost;
  readonly draft: () => AddressDraft;
  readonly change: (change: Partial<AddressDraft>) => void;
}

type Result =
  | {state: 'idle' | 'searching' | 'failed'}
  | {state: 'found'; matches: readonly CompanyMatch[]}
  | {state: 'filled'; name: string; filled: Partial<AddressDraft>; before: AddressDraft}
  | {state: 'undone'};

/** Longer lists are for nobody to read: whoever is not among these searches more closely. */
const MOST = 10;

const FILLED = ['street', 'postalCode', 'city', 'region'] as const;

/** Finds companies in the page's own register, and fills one in; a late answer is dropped. */
export class CompanyLookup {
  readonly #form: LookupForm;
  #text = '';
  #result: Result = {state: 'idle'};
  #running: AbortController | undefined;

  constructor(form: LookupForm) {
    this.#form = form;
  }

  /** Gives up what is being looked for. */
  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  /** The field to search in, and what came of it. */
  render(lookup: RegistryLookup, readOnly: boolean): TemplateResult {
    const onSubmit = (event: Event) => {
      event.preventDefault();
      if (!readOnly) void this.#search(lookup);
    };
    return html`
      <form class="lookup" part="lookup" role="search" novalidate @submit=${onSubmit}>
        <div class="entry">
          <label for="lookup">${msg('Find a company', {id: 'company-lookup.label'})}</label>
          <div class="lookup-bar">
            <input
              class="input"
              id="lookup"
              type="search"
              autocomplete="off"
              aria-describedby="lookup-help"
              ?readonly=${readOnly}
              .value=${this.#text}
              @input=${this.#onInput}
            />
            <button class="button" type="submit" aria-disabled=${readOnly ? 'true' : 'false'}>
              ${searchIcon}${msg('Search', {id: 'company-lookup.search'})}
            </button>
          </div>
          <p class="help" id="lookup-help">
            ${msg('By name or registration number; what is found fills the fields below.', {
              id: 'company-lookup.help',
            })}
          </p>
        </div>
        <div class="lookup-told" role="status">${this.#renderTold()}</div>
        ${this.#renderMatches(readOnly)}
      </form>
    `;
  }

  #renderTold(): unknown {
    const result = this.#result;
    switch (result.state) {
      case 'searching':
        return msg('Searching…', {id: 'company-lookup.searching'});
      case 'failed':
        return msg('The register does not answer. You can fill in the address yourself.', {
          id: 'company-lookup.failed',
        });
      case 'found':
        return countText(result.matches.length, MOST);
      case 'undone':
        return msg('The fields are as they were.', {id: 'company-lookup.undone'});
      case 'filled': {
        const name = visible(result.name);
        return html`
          <bdi>${msg(str`Filled in: ${name}.`, {id: 'company-lookup.filled'})}</bdi>
          <button class="plain" type="button" @click=${this.#onUndo}>
            ${msg('Undo', {id: 'company-lookup.undo'})}
          </button>
        `;
      }
      default:
        return nothing;
    }
  }

  #renderMatches(readOnly: boolean): unknown {
    const result = this.#result;
    if (result.state !== 'found' || result.matches.length === 0 || readOnly) return nothing;
    return html`
      <ul class="matches">
        ${result.matches.slice(0, MOST).map(
          (match) => html`<li>
            <button class="match" type="button" @click=${() => this.#onChoose(match)}>
              <bdi class="match-name">${visible(match.organizationName)}</bdi>
              <bdi class="match-place">${visible(describe(match))}</bdi>
            </button>
          </li>`,
        )}
      </ul>
    `;
  }

  async #search(lookup: RegistryLookup): Promise<void> {
    const text = this.#text.trim();
    if (text === '') return;
    this.stop();
    const running = (this.#running = new AbortController());
    this.#tell({state: 'searching'});
    const {countryCode} = this.#form.draft();
    const result = await find(lookup, {text, countryCode, signal: running.signal});
    if (running.signal.aborted) return;
    this.#running = undefined;
    this.#tell(result);
  }

  readonly #onInput = ({currentTarget}: Event): void => {
    this.#text = (currentTarget as HTMLInputElement).value;
  };

  #onChoose(match: CompanyMatch): void {
    const before = this.#form.draft();
    const filled = fieldsOf(match);
    this.#form.change(filled);
    this.#tell({state: 'filled', name: match.organizationName, filled, before});
  }

  /** Puts back what was filled in; what was typed over it since stays. */
  readonly #onUndo = (): void => {
    if (this.#result.state !== 'filled') return;
    const {filled, before} = this.#result;
    const now = this.#form.draft();
    const back = ADDRESS_FIELDS.filter((field) => field in filled && now[field] === filled[field]);
    this.#form.change(Object.fromEntries(back.map((field) => [field, before[field]])));
    this.#tell({state: 'undone'});
  };

  #tell(result: Result): void {
    this.#result = result;
    this.#form.host.requestUpdate();
  }
}

/** A function of the page's own may do anything. */
async function find(
  lookup: RegistryLookup,
  query: Parameters<RegistryLookup>[0],
): Promise<Result> {
  try {
    const answer: unknown = await lookup(query);
    if (!Array.isArray(answer)) return {state: 'failed'};
    return {state: 'found', matches: answer.filter(isMatch)};
  } catch {
    return {state: 'failed'};
  }
}

function isMatch(row: unknown): row is CompanyMatch {
  const {organizationName} = (row ?? {}) as Partial<Record<string, unknown>>;
  return typeof organizationName === 'string' && organizationName.trim() !== '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** What a match fills: its name, and where it gives a place all of that. */
function fieldsOf(match: CompanyMatch): Partial<AddressDraft> {
  const organizationName = match.organizationName.trim();
  const countryCode = textOf(match.countryCode).toUpperCase();
  const place = FILLED.map((field) => [field, textOf(match[field])] as const);
  const given = place.some(([, text]) => text !== '') ? place : [];
  return {
    organizationName,
    ...Object.fromEntries(given),
    ...(/^[A-Z]{2}$/.test(countryCode) && {countryCode}),
  };
}

/** The number and the place in one line, by which companies of one name are told apart. */
function describe(match: CompanyMatch): string {
  const [street, postalCode, city, region] = FILLED.map((field) => textOf(match[field]));
  const countryCode = textOf(match.countryCode).toUpperCase();
  const lines = linesWithCountry({street, postalCode, city, region, countryCode});
  return [textOf(match.registrationNumber), ...lines]
    .filter((part) => part !== '')
    .join(' · ');
}
