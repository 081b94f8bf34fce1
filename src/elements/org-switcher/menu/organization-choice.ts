import {msg, str} from '@lit/localize';
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';

import type {OrganizationSummary} from '../../../api/resources/session/schema.js';
import {formatNumber, pluralOf} from '../../../i18n/format.js';
import {searchIcon} from '../../../ui/icons.js';
import {middleName} from '../../../ui/middle-name.js';
import {choiceList} from './choice-list.js';
import {findOrganizations, type Found} from './find-organizations.js';

/** So many are found at a glance. */
const WITHOUT_SEARCH = 7;
/** How long typing has to pause before it is told how many match, in milliseconds. */
const PAUSE = 500;

interface OrganizationChoiceOptions {
  organizations: readonly OrganizationSummary[];
  currentId: string | undefined;
  /** The one that was chosen and is awaited. */
  awaitedId: string | undefined;
  onChoose: (organization: OrganizationSummary) => void;
}

/** The organizations that the user may choose, with a search when they are many (Y26, R35). */
export class OrganizationChoice {
  readonly #host: ReactiveControllerHost;
  readonly #field = createRef<HTMLInputElement>();
  #search = '';
  /** What was searched for when typing last paused. */
  #told = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Begins anew, with everything in view. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#search = '';
    this.#told = '';
  }

  render({organizations, currentId, awaitedId, onChoose}: OrganizationChoiceOptions) {
    const hasSearch = organizations.length > WITHOUT_SEARCH;
    const found = findOrganizations(organizations, this.#search, currentId);
    const choose = (id: string) => {
      const organization = found.drawn.find((each) => each.id === id);
      if (organization) onChoose(organization);
    };
    const toField = () => this.#field.value?.focus();
    const list = choiceList({
      labelledBy: 'organizations',
      choices: found.drawn.map(({id, name}) => ({
        id,
        content: middleName(name),
        isCurrent: id === currentId,
        isBusy: id === awaitedId,
      })),
      onChoose: choose,
      ...(hasSearch && {onType: toField, onLeave: toField}),
    });
    return html`
      ${hasSearch ? this.#renderField(found, choose) : nothing} ${list}
      ${hasSearch ? this.#renderRest(found) : nothing}
    `;
  }

  #renderField({drawn}: Found, choose: (id: string) => void): TemplateResult {
    const text = msg('Search organization', {id: 'org-switcher.search'});
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
      event.preventDefault();
      const [only] = drawn;
      if (event.key === 'Enter' && only && drawn.length === 1) choose(only.id);
      else firstRow(event)?.focus();
    };
    return html`
      <label class="field">
        ${searchIcon}
        <span class="hidden-text">${text}</span>
        <input
          type="search"
          placeholder=${text}
          autocomplete="off"
          spellcheck="false"
          .value=${this.#search}
          ${ref(this.#field)}
          @input=${this.#onInput}
          @keydown=${onKey}
        />
      </label>
    `;
  }

  /** What is not drawn, for the eye; how many match, once typing pauses, for the ear. */
  #renderRest({drawn, count}: Found): TemplateResult {
    const isTold = this.#told !== '' && this.#told === this.#search;
    const more = formatNumber(count - drawn.length);
    return html`
      ${count > drawn.length
        ? html`
            <p class="small">
              ${msg(str`${more} more; type to narrow down.`, {id: 'org-switcher.more'})}
            </p>
          `
        : nothing}
      ${count === 0
        ? html`
            <p class="small">
              ${msg('No organization matches.', {id: 'org-switcher.no-match'})}
            </p>
          `
        : nothing}
      <p class="hidden-text" role="status">${isTold ? countText(count) : nothing}</p>
    `;
  }

  readonly #onInput = ({target}: Event): void => {
    this.#search = (target as HTMLInputElement).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#told = this.#search;
      this.#host.requestUpdate();
    }, PAUSE);
    this.#host.requestUpdate();
  };
}

function firstRow({currentTarget}: Event): HTMLElement | null | undefined {
  const section = (currentTarget as HTMLElement).closest('section');
  return section?.querySelector<HTMLElement>('.choice');
}

function countText(count: number): string {
  const shown = formatNumber(count);
  return pluralOf(count) === 'one'
    ? msg(str`${shown} organization matches.`, {id: 'org-switcher.match-one'})
    : msg(str`${shown} organizations match.`, {id: 'org-switcher.match-other'});
}
