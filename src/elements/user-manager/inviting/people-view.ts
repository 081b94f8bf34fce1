import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {ApiError} from '../../../api/errors.js';
import type {JobFunction} from '../../../api/resources/users/schema.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import {checkIcon} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';
import {fullName} from '../list/user-texts.js';
import type {Candidate, ForAll, PersonField} from './candidate.js';
import {addableText, duplicatesText, verdictLabel} from './invite-texts.js';
import type {Invitation} from './invitation.js';
import {forAllFields, personFields} from './person-fields.js';

export interface PeopleOptions {
  invitation: Invitation;
  canWrite: boolean;
  /** The supplier's list, once it is there. */
  jobFunctions: readonly JobFunction[] | undefined;
  functionsError: ApiError | undefined;
  onForAll: (change: Partial<ForAll>) => void;
  onPerson: (candidate: Candidate, field: PersonField, text: string) => void;
  onLeaveOut: (candidate: Candidate) => void;
  onCheckAgain: () => void;
  onRetryFunctions: () => void;
}

/** What is known of each address, and what is to be filled in for those who can be added. */
export function peopleView(options: PeopleOptions): TemplateResult {
  const {invitation, functionsError, onRetryFunctions} = options;
  const {duplicates, ready, added, ran} = invitation;
  return html`
    ${ran ? nothing : html`<p>${addableText(ready.length)} ${duplicates > 0 ? duplicatesText(duplicates) : nothing}</p>`}
    ${added.length > 0 ? addedList(invitation) : nothing} ${others(options)}
    ${functionsError && ready.length > 0
      ? failureNotice(functionsError, onRetryFunctions)
      : nothing}
    ${ready.length > 0 ? people(options) : nothing}
  `;
}

function addedList({candidates}: Invitation): TemplateResult {
  return html`
    <ul class="results" aria-label=${msg('Added', {id: 'user-manager.invite-added'})}>
      ${candidates.map(({added}) =>
        added
          ? html`<li>
              <span class="label-status" data-tone="success">${checkIcon}
                <span>${msg('Added', {id: 'user-manager.invite-added'})}</span></span>
              <bdi>${fullName(added)}</bdi> <bdi class="mail">${visible(added.email)}</bdi>
            </li>`
          : nothing,
      )}
    </ul>
  `;
}

/** Those who cannot be added, each with why. */
function others({invitation, canWrite, onCheckAgain}: PeopleOptions): unknown {
  const rest = invitation.candidates.filter(({isReady, added}) => !isReady && !added);
  const hasFailed = rest.some(({check}) => check.state !== 'checked');
  if (rest.length === 0) return nothing;
  return html`
    <ul
      class="results"
      aria-label=${msg('Not to be added', {id: 'user-manager.invite-not-addable'})}
    >
      ${rest.map(({email, check}) => {
        const {tone, icon, text} = verdictLabel(check);
        return html`<li>
          <span class="label-status" data-tone=${tone}>${icon}<span>${text}</span></span>
          <bdi class="mail">${visible(email)}</bdi>
        </li>`;
      })}
    </ul>
    ${hasFailed && canWrite && !invitation.isBusy
      ? html`<div>
          <button class="button" type="button" @click=${onCheckAgain}>
            ${msg('Check those again', {id: 'user-manager.invite-check-again'})}
          </button>
        </div>`
      : nothing}
  `;
}

function people(options: PeopleOptions): TemplateResult {
  const {invitation, canWrite, onForAll, onPerson, onLeaveOut} = options;
  const {forAll, kind, candidates, ready} = invitation;
  const common = {
    forAll,
    hasRoles: kind === 'organization',
    readOnly: invitation.isBusy || !canWrite,
    jobFunctions: options.jobFunctions ?? [],
  };
  return html`
    <div class="people">
      ${forAllFields({...common, onForAll})}
      ${repeat(
        ready,
        ({email}) => email,
        (candidate) =>
          personFields({
            ...common,
            candidate,
            number: candidates.indexOf(candidate),
            onInput: (field, text) => onPerson(candidate, field, text),
            onLeaveOut: () => onLeaveOut(candidate),
          }),
      )}
    </div>
  `;
}
