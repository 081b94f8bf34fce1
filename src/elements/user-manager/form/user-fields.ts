import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {isRequiredOfUser, type UserField} from '../../../api/resources/users/user-rules.js';
import {alertIcon} from '../../../ui/icons.js';
import {fieldLabel, problemText, type UserFieldProblem} from './field-texts.js';
import {functionsFailure, type FunctionsView, jobFunctionSelect} from './job-function-field.js';
import {roleGroup} from './role-field.js';
import type {DataField, TextField, UserDraft} from './user-draft.js';
import type {UserInput} from './user-input.js';

/** The fields of a user, and what becomes of what is typed in them. */
export interface UserFieldsOptions {
  input: UserInput;
  /** What the user is known by, which is not changed here. */
  email: string;
  emailHelp: string;
  functions: FunctionsView;
  /** The role that is saved; empty for somebody new. */
  savedRole: string;
  /** Whether this is the last Admin, who stays one (AMB-6). */
  isRoleLocked: boolean;
  /** What a change would lead to, said before it is saved; each stands in a live region at its field. */
  warnings: Partial<Record<DataField, string>>;
  readOnly: boolean;
  onInput: (change: Partial<UserDraft>) => void;
}

/** The id of a field's control within the root of its element. */
export function fieldId(field: UserField): string {
  return `person-${field}`;
}

/** All that can be filled in of a user of the kind (R25). */
export function userFields(options: UserFieldsOptions): TemplateResult {
  const isOrganization = options.input.kind === 'organization';
  return html`
    <div class="pair">${textEntry('firstName', options)} ${textEntry('lastName', options)}</div>
    ${emailEntry(options)} ${isOrganization ? roleEntry(options) : nothing}
    ${jobFunctionEntry(options)} ${textEntry('businessCardTitle', options)}
    <div class="pair">${textEntry('phone', options)} ${textEntry('mobile', options)}</div>
    ${isOrganization ? contactEntry(options) : nothing}
  `;
}

/** What is wrong with a field, for the place under it. */
export function problemOf(field: UserField, problem: UserFieldProblem | undefined): unknown {
  if (!problem) return nothing;
  return html`
    <p class="problem" id="${fieldId(field)}-problem">
      ${alertIcon}<bdi>${problemText(field, problem)}</bdi>
    </p>
  `;
}

/** The ids of what is said about a field. */
export function describedBy(
  field: UserField,
  said: {help: boolean; problem: boolean},
): string | typeof nothing {
  const ids = [said.help ? 'help' : '', said.problem ? 'problem' : ''].filter((id) => id !== '');
  return ids.length === 0 ? nothing : ids.map((id) => `${fieldId(field)}-${id}`).join(' ');
}

function helpText(field: UserField, {emailHelp, isRoleLocked}: UserFieldsOptions): string {
  switch (field) {
    case 'email':
      return emailHelp;
    case 'role':
      return isRoleLocked
        ? msg('This is the only Admin. Make somebody else Admin first, then this role can change.', {
            id: 'user-manager.last-admin',
          })
        : '';
    case 'jobFunctionCode':
      return msg('What comes closest to what this person does. It decides what they are informed about.', {
        id: 'user-manager.job-function-help',
      });
    case 'phone':
    case 'mobile':
      return msg('As you dial it, or with its country code.', {id: 'address.phone-help'});
    case 'securityPrivacyContact':
      return msg(
        'The supplier turns to this person about a security or privacy incident in its data processing that concerns your organization.',
        {id: 'user-manager.security-contact-help'},
      );
    default:
      return '';
  }
}

function help(field: UserField, options: UserFieldsOptions): unknown {
  const text = helpText(field, options);
  return text === '' ? nothing : html`<p class="help" id="${fieldId(field)}-help">${text}</p>`;
}

function describe(field: DataField, options: UserFieldsOptions): string | typeof nothing {
  const problem = options.input.problems.has(field);
  return describedBy(field, {help: helpText(field, options) !== '', problem});
}

/** There before its text, so that the text is told when it comes. */
function warning(field: DataField, {warnings}: UserFieldsOptions): TemplateResult {
  const text = warnings[field];
  return html`
    <div class="field-warning" role="status">${text === undefined
        ? nothing
        : html`${alertIcon}<span>${text}</span>`}</div>
  `;
}

function optionalMark(field: DataField, {input}: UserFieldsOptions): unknown {
  if (isRequiredOfUser(field, input.kind)) return nothing;
  return html`<span class="optional">${msg('(optional)', {id: 'address.optional'})}</span>`;
}

function textEntry(
  field: Exclude<TextField, 'role' | 'jobFunctionCode'>,
  options: UserFieldsOptions,
): TemplateResult {
  const {input, readOnly, onInput} = options;
  const id = fieldId(field);
  const problem = input.problems.get(field);
  const type = field === 'phone' || field === 'mobile' ? 'tel' : 'text';
  const valueOf = ({currentTarget}: Event) => (currentTarget as HTMLInputElement).value;
  return html`
    <div class="entry" data-field=${field} ?data-wrong=${problem !== undefined}>
      <label for=${id}>${fieldLabel(field)} ${optionalMark(field, options)}</label>
      <input
        class="input"
        id=${id}
        name=${field}
        type=${type}
        autocomplete="off"
        aria-required=${isRequiredOfUser(field, input.kind) ? 'true' : 'false'}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${describe(field, options)}
        ?autofocus=${field === 'firstName'}
        ?readonly=${readOnly}
        .value=${live(input.draft[field])}
        @input=${(event: Event) => onInput({[field]: valueOf(event)})}
      />
      ${help(field, options)} ${problemOf(field, problem)}
    </div>
  `;
}

function emailEntry(options: UserFieldsOptions): TemplateResult {
  const id = fieldId('email');
  return html`
    <div class="entry" data-field="email">
      <label for=${id}>${fieldLabel('email')}</label>
      <input
        class="input"
        id=${id}
        type="email"
        autocomplete="off"
        readonly
        aria-describedby="${id}-help"
        .value=${options.email}
      />
      ${help('email', options)}
    </div>
  `;
}

function roleEntry(options: UserFieldsOptions): TemplateResult {
  const {input, savedRole, isRoleLocked, readOnly, onInput} = options;
  const id = fieldId('role');
  const problem = input.problems.get('role');
  return html`
    <div class="entry" data-field="role" ?data-wrong=${problem !== undefined}>
      <span class="entry-label" id="${id}-label">${fieldLabel('role')}</span>
      ${roleGroup({
        id,
        labelledBy: `${id}-label`,
        describedBy: describe('role', options),
        invalid: problem !== undefined,
        value: input.draft.role,
        saved: savedRole,
        locked: isRoleLocked,
        readOnly,
        onInput: (role) => onInput({role}),
      })}
      ${help('role', options)} ${problemOf('role', problem)} ${warning('role', options)}
    </div>
  `;
}

function jobFunctionEntry(options: UserFieldsOptions): TemplateResult {
  const {input, functions, readOnly, onInput} = options;
  const id = fieldId('jobFunctionCode');
  const gone = input.isFunctionGone ? ({code: 'job-function'} as const) : undefined;
  const problem = input.problems.get('jobFunctionCode') ?? gone;
  return html`
    <div class="entry" data-field="jobFunctionCode" ?data-wrong=${problem !== undefined}>
      <label for=${id}>${fieldLabel('jobFunctionCode')}</label>
      ${jobFunctionSelect({
        id,
        describedBy: describedBy('jobFunctionCode', {help: true, problem: problem !== undefined}),
        invalid: problem !== undefined,
        value: input.draft.jobFunctionCode,
        functions,
        readOnly,
        onInput: (jobFunctionCode) => onInput({jobFunctionCode}),
      })}
      ${help('jobFunctionCode', options)} ${problemOf('jobFunctionCode', problem)}
      ${functionsFailure(functions)}
    </div>
  `;
}

function contactEntry(options: UserFieldsOptions): TemplateResult {
  const {input, readOnly, onInput} = options;
  const id = fieldId('securityPrivacyContact');
  const problem = input.problems.get('securityPrivacyContact');
  const onClick = (event: Event) => {
    if (readOnly) event.preventDefault();
  };
  return html`
    <div class="entry" data-field="securityPrivacyContact" ?data-wrong=${problem !== undefined}>
      <label class="check">
        <input
          id=${id}
          name="securityPrivacyContact"
          type="checkbox"
          aria-disabled=${readOnly ? 'true' : 'false'}
          aria-invalid=${problem ? 'true' : 'false'}
          aria-describedby=${describe('securityPrivacyContact', options)}
          .checked=${live(input.draft.securityPrivacyContact)}
          @click=${onClick}
          @change=${({currentTarget}: Event) =>
            onInput({securityPrivacyContact: (currentTarget as HTMLInputElement).checked})}
        />
        ${fieldLabel('securityPrivacyContact')}
      </label>
      ${help('securityPrivacyContact', options)} ${problemOf('securityPrivacyContact', problem)}
      ${warning('securityPrivacyContact', options)}
    </div>
  `;
}
