import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {ApiError} from '../../../../api/errors.js';
import type {BillingContact} from '../../../../api/resources/billing-details/schema.js';
import {isReadOnly} from '../../../../ui/editing/editor-view.js';
import {failureNotice} from '../../../../ui/failure-notice.js';
import {searchField} from '../../../../ui/list/search-field.js';
import {contactText} from '../details-texts.js';
import {NOBODY, TYPED, userIn, userValue} from './details-draft.js';
import {describedBy, entry, fieldId, type FieldsView, valueOf} from './field-entry.js';

/** The users to choose from, as far as they may be seen here and are there. */
export interface PeopleView {
  /** The ids of those found, in their order; undefined while they are awaited for the first time. */
  found: readonly string[] | undefined;
  /** Whether there are more than these, so that one searches. */
  hasMore: boolean;
  error: ApiError | undefined;
  retry: () => void;
  onSearch: (search: string) => void;
}

interface ContactView extends FieldsView {
  /** Absent where no user can be chosen. */
  people: PeopleView | undefined;
}

/** Whom invoices go to, or whom to turn to about them: a user, or an e-mail address (S20, S21). */
export function contactFields(view: ContactView): TemplateResult {
  const {session, people} = view;
  const {contact, deliveryMethod} = session.draft;
  const isChosen = people !== undefined || session.people.size > 0;
  const optional = deliveryMethod !== 'email';
  return html`
    ${isChosen
      ? html`${people ? searchPeople(people, view) : nothing}
        ${entry({field: 'contact', view, optional, control: contactSelect(view)})}`
      : nothing}
    ${people?.error
      ? failureNotice(
          people.error,
          people.retry,
          msg('The users could not be read.', {id: 'subscription-panel.users-unread'}),
        )
      : nothing}
    ${contact === TYPED ? emailEntry(view, optional) : nothing}
  `;
}

/** Only where there are too many to look through. */
function searchPeople({hasMore, onSearch}: PeopleView, {session}: FieldsView) {
  if (!hasMore && session.search === '') return nothing;
  const label = msg('Search among the users', {id: 'subscription-panel.search-users'});
  // Enter would save.
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault();
  };
  return html`<div class="people-search" @keydown=${onKey}>
    ${searchField(label, session.search, onSearch)}
    <span class="help" role="status">${foundText(session.search, session.found)}</span>
  </div>`;
}

function foundText(search: string, found: readonly string[] | undefined) {
  if (search === '' || !found) return nothing;
  const count = String(found.length);
  return found.length === 0
    ? msg('Nobody was found.', {id: 'subscription-panel.nobody-found'})
    : msg(str`Found: ${count}`, {id: 'subscription-panel.users-found'});
}

function contactSelect(view: ContactView): TemplateResult {
  const {session, people, problems, onInput} = view;
  const {draft} = session;
  const isRequired = draft.deliveryMethod === 'email';
  // Whoever was not found now can stay chosen, and whoever is saved can be chosen again.
  const kept = [userIn(draft.contact), session.base.contact?.userId].filter((id) => id !== undefined);
  const ids = [...new Set([...kept, ...(people?.found ?? [])])];
  const option = (value: string, text: string) =>
    html`<option value=${value} .selected=${draft.contact === value}>${text}</option>`;
  const nobody = isRequired
    ? msg('Choose a contact person', {id: 'subscription-panel.choose-contact'})
    : msg('Nobody', {id: 'subscription-panel.no-contact'});
  return html`
    <select
      class="select input"
      id=${fieldId('contact')}
      name="contact"
      autocomplete="off"
      aria-required=${isRequired ? 'true' : 'false'}
      aria-invalid=${problems.has('contact') ? 'true' : 'false'}
      aria-describedby=${describedBy('contact', view, false)}
      ?disabled=${isReadOnly(view)}
      @change=${(event: Event) => onInput({contact: valueOf(event)})}
    >
      ${option(NOBODY, nobody)}
      ${ids.map((id) => option(userValue(id), nameOf(id, session.people.get(id))))}
      ${option(TYPED, msg('Another e-mail address', {id: 'subscription-panel.typed-contact'}))}
    </select>
  `;
}

function nameOf(id: string, person: BillingContact | undefined): string {
  return contactText(person) || id;
}

function emailEntry(view: FieldsView, optional: boolean): TemplateResult {
  const {session, problems, onInput} = view;
  const field = 'contact/email';
  const control = html`
    <input
      class="input"
      id=${fieldId(field)}
      name="contactEmail"
      type="email"
      inputmode="email"
      autocomplete="off"
      aria-required=${optional ? 'false' : 'true'}
      aria-invalid=${problems.has(field) ? 'true' : 'false'}
      aria-describedby=${describedBy(field, view, false)}
      ?readonly=${isReadOnly(view)}
      .value=${live(session.draft[field])}
      @input=${(event: Event) => onInput({[field]: valueOf(event)})}
    />
  `;
  return entry({field, view, optional, control});
}
