import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {AddressField, BillingAddress} from '../../../api/resources/billing-address/schema.js';
import {countryName} from '../../../i18n/countries.js';
import {differingFields} from '../../../ui/address/address-draft.js';
import {fieldLabel} from '../../../ui/address/address-texts.js';
import type {Phones} from '../../../ui/address/phones.js';
import {visible} from '../../../ui/visible.js';

export {conflictStyles as styles} from './conflict.styles.js';

type Side = 'mine' | 'theirs';

/** Two versions of one address, and which of them is to stand, field by field (SM5). */
export class Conflict {
  readonly mine: BillingAddress;
  readonly theirs: BillingAddress;
  /** The fields in which they differ. */
  readonly fields: readonly AddressField[];
  readonly #chosen: Map<AddressField, Side>;

  /** To begin with, what the user changed stands as the user has it, and all else as it is saved. */
  constructor(base: BillingAddress, mine: BillingAddress, theirs: BillingAddress) {
    this.mine = mine;
    this.theirs = theirs;
    this.fields = differingFields(mine, theirs);
    const changed = differingFields(base, mine);
    this.#chosen = new Map(
      this.fields.map((field) => [field, changed.includes(field) ? 'mine' : 'theirs']),
    );
  }

  /** Which one stands. */
  chosen(field: AddressField): Side {
    return this.#chosen.get(field) ?? 'theirs';
  }

  choose(field: AddressField, side: Side): void {
    this.#chosen.set(field, side);
  }

  /** What comes of it, under the version of what is saved. */
  get merged(): BillingAddress {
    const mine = this.fields.filter((field) => this.chosen(field) === 'mine');
    const merged: BillingAddress = {...this.theirs};
    for (const field of mine) Object.assign(merged, {[field]: this.mine[field] ?? ''});
    return merged;
  }
}

interface ConflictOptions {
  conflict: Conflict;
  phones: Phones | undefined;
  headingLevel: number;
  onChoose: (field: AddressField, side: Side) => void;
}

/** Both versions side by side, each field in which they differ with a choice. */
export function conflictView(options: ConflictOptions): TemplateResult {
  const {conflict, headingLevel} = options;
  return html`
    <div class="conflict" part="conflict">
      <div class="conflict-title" role="heading" aria-level=${headingLevel} tabindex="-1">
        ${msg('Somebody else saved the billing address while you were changing it', {
          id: 'billing-address-form.conflict-title',
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

function choice(field: AddressField, options: ConflictOptions): TemplateResult {
  const {mine, theirs} = options.conflict;
  return html`
    <fieldset>
      <legend>${fieldLabel(field, mine.countryCode)}</legend>
      <div class="sides">
        ${side(field, 'mine', mine, options)} ${side(field, 'theirs', theirs, options)}
      </div>
    </fieldset>
  `;
}

function side(
  field: AddressField,
  name: Side,
  address: BillingAddress,
  {conflict, phones, onChoose}: ConflictOptions,
): TemplateResult {
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
        <bdi>${valueText(field, address, phones)}</bdi>
      </span>
    </label>
  `;
}

function valueText(field: AddressField, address: BillingAddress, phones: Phones | undefined) {
  const value = (address[field] ?? '').trim();
  if (value === '') return msg('(nothing)', {id: 'billing-address-form.nothing'});
  if (field === 'countryCode') return countryName(value);
  return visible(field === 'phone' ? (phones?.formatPhone(value) ?? value) : value);
}
