import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {JobFunction, User} from '../../../api/resources/users/schema.js';
import type {Phones} from '../../../ui/address/phones.js';
import {roleText} from '../../../ui/role-text.js';
import {visible} from '../../../ui/visible.js';
import {fieldLabel} from '../form/field-texts.js';
import {type DataField, differingFields, type UserData} from '../form/user-draft.js';
import {contactText} from '../list/user-texts.js';

type Side = 'mine' | 'theirs';

/** Two versions of one user, and which of them is to stand, field by field. */
export class UserConflict {
  readonly mine: UserData;
  readonly theirs: User;
  /** The fields in which they differ. */
  readonly fields: readonly DataField[];
  readonly #chosen: Map<DataField, Side>;

  /** To begin with, what the person changed stands as they have it, and all else as it is saved. */
  constructor(base: User, mine: UserData, theirs: User) {
    this.mine = mine;
    this.theirs = theirs;
    this.fields = differingFields(mine, theirs);
    const changed = differingFields(base, mine);
    this.#chosen = new Map(
      this.fields.map((field) => [field, changed.includes(field) ? 'mine' : 'theirs']),
    );
  }

  /** Which one stands. */
  chosen(field: DataField): Side {
    return this.#chosen.get(field) ?? 'theirs';
  }

  choose(field: DataField, side: Side): void {
    this.#chosen.set(field, side);
  }

  /** What comes of it. */
  get merged(): UserData {
    const mine = this.fields.filter((field) => this.chosen(field) === 'mine');
    const merged: UserData = {...this.theirs};
    for (const field of mine) Object.assign(merged, {[field]: this.mine[field] ?? ''});
    return merged;
  }
}

interface ConflictOptions {
  conflict: UserConflict;
  phones: Phones | undefined;
  jobFunctions: readonly JobFunction[] | undefined;
  headingLevel: number;
  onChoose: (field: DataField, side: Side) => void;
}

/** Both versions side by side, each field in which they differ with a choice. */
export function conflictView(options: ConflictOptions): TemplateResult {
  const {conflict, headingLevel} = options;
  return html`
    <div class="conflict" part="conflict">
      <div class="conflict-title" role="heading" aria-level=${headingLevel} tabindex="-1">
        ${msg('Somebody else saved this user while you were changing it', {
          id: 'user-manager.conflict-title',
        })}
      </div>
      <p>
        ${msg('Choose what is to be saved where the two differ. Nothing of yours is lost until then.', {
          id: 'billing-address-form.conflict-text',
        })}
      </p>
      ${conflict.fields.map((field) => choice(field, options))}
    </div>
  `;
}

function choice(field: DataField, options: ConflictOptions): TemplateResult {
  return html`
    <fieldset>
      <legend>${fieldLabel(field)}</legend>
      <div class="sides">${side(field, 'mine', options)} ${side(field, 'theirs', options)}</div>
    </fieldset>
  `;
}

function side(field: DataField, name: Side, options: ConflictOptions): TemplateResult {
  const {conflict, onChoose} = options;
  const label =
    name === 'mine'
      ? msg('Yours', {id: 'billing-address-form.mine'})
      : msg('Saved meanwhile', {id: 'billing-address-form.theirs'});
  return html`
    <label class="side">
      <input
        type="radio"
        name="conflict-${field}"
        .value=${name}
        .checked=${conflict.chosen(field) === name}
        @change=${() => onChoose(field, name)}
      />
      <span class="side-text">
        <span class="side-name">${label}</span>
        <bdi>${valueText(field, conflict[name], options)}</bdi>
      </span>
    </label>
  `;
}

function valueText(
  field: DataField,
  data: UserData,
  {phones, jobFunctions}: ConflictOptions,
): string {
  if (field === 'securityPrivacyContact') return contactText(data.securityPrivacyContact);
  const value = (data[field] ?? '').trim();
  if (value === '') return msg('(nothing)', {id: 'billing-address-form.nothing'});
  if (field === 'role') return roleText(value);
  if (field === 'jobFunctionCode') {
    return visible(jobFunctions?.find(({code}) => code === value)?.label ?? value);
  }
  const isPhone = field === 'phone' || field === 'mobile';
  return visible(isPhone ? (phones?.formatPhone(value) ?? value) : value);
}
