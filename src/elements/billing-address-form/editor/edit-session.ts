import type {ReactiveControllerHost} from 'lit';

import {ApiError, type FieldError} from '../../../api/errors.js';
import type {AddressProblemCode} from '../../../api/resources/billing-address/address-rules.js';
import type {BillingAddressApi} from '../../../api/resources/billing-address/billing-address-api.js';
import {billingAddressEndpoints} from '../../../api/resources/billing-address/endpoints.js';
import type {AddressField, BillingAddress} from '../../../api/resources/billing-address/schema.js';
import {Mutation} from '../../../portal/mutation.js';
import type {Portal} from '../../../portal/portal.js';
import {
  ADDRESS_FIELDS,
  type AddressDraft,
  addressOf,
  differingFields,
  draftOf,
  draftProblems,
  isShown,
} from '../../../ui/address/address-draft.js';
import type {Phones} from '../../../ui/address/phones.js';
import {type FieldProblem, FieldProblems} from '../../../ui/problems/field-problems.js';
import type {CompanyLookup} from './company-lookup.js';
import type {AddressConflict} from './address-conflict.js';

/** Reads the address that is saved now, past what is kept of it. */
export function readAddress(portal: Portal, organizationId: string): Promise<BillingAddress> {
  return portal.call(billingAddressEndpoints.get, {organizationId});
}

/** Tells after lost answers whether an address was saved; throws when that cannot be told. */
async function findSaved(
  portal: Portal,
  {organizationId, body}: {organizationId: string; body: BillingAddress},
): Promise<BillingAddress | undefined> {
  const now = await readAddress(portal, organizationId);
  if (differingFields(now, body).length === 0) return now;
  if (now.version === body.version) return undefined;
  throw new ApiError('conflict', 'Somebody else saved, perhaps on top of this.');
}

/** One change of one organization's address by one person, from the press on Edit until it is saved or thrown away. */
export class EditSession {
  readonly portal: Portal;
  /** Whose input it is: it is shown to nobody else. */
  readonly scope: string;
  readonly organizationId: string;
  readonly write: Mutation<BillingAddressApi['replace']>;
  /** The page's own register, where it has one. */
  lookup: CompanyLookup | undefined;
  /** What somebody else saved meanwhile, while it is being compared. */
  conflict: AddressConflict | undefined;
  /** What is wrong with the input. */
  readonly wrong = new FieldProblems<AddressField, AddressProblemCode>(ADDRESS_FIELDS);
  /** What was sent last. */
  sent: BillingAddress | undefined;
  /** What goes on around a write: the page is asked, or what somebody else saved is read. */
  step: 'asking' | 'comparing' | undefined;
  /** Whether the page did not want it saved. */
  turnedDown = false;
  #base: BillingAddress;
  #initial: AddressDraft;
  #draft: AddressDraft;

  constructor(
    host: ReactiveControllerHost,
    portal: Portal,
    base: BillingAddress,
    phones: Phones | undefined,
  ) {
    this.portal = portal;
    this.scope = portal.scope ?? '';
    this.organizationId = portal.organization?.id ?? '';
    const source = {current: portal, missing: false};
    this.write = new Mutation(host, source, billingAddressEndpoints.replace, {find: findSaved});
    this.#base = base;
    this.#initial = this.#draft = draftOf(base, phones);
  }

  /** What the input is a change of. */
  get base(): BillingAddress {
    return this.#base;
  }

  get draft(): AddressDraft {
    return this.#draft;
  }

  /** Whether anything was typed that is not saved. */
  get isDirty(): boolean {
    return (
      this.conflict !== undefined ||
      ADDRESS_FIELDS.some((field) => this.#draft[field] !== this.#initial[field])
    );
  }

  /** Whether a save is under way, so that nothing may be changed. */
  get isBusy(): boolean {
    return this.step !== undefined || this.write.state.state === 'saving';
  }

  /** Whether its own person has its own organization in view. */
  get isInView(): boolean {
    return this.portal.scope === this.scope;
  }

  /** Whether the form asks for a field now. */
  shows(field: AddressField): boolean {
    return isShown(field, {draft: this.#draft, base: this.#base});
  }

  /** Changes fields. What was refused may hold now. */
  change(change: Partial<AddressDraft>): void {
    this.#draft = {...this.#draft, ...change};
    this.wrong.changed(Object.keys(change));
  }

  /** What would be saved. */
  address(phones: Phones | undefined): BillingAddress {
    return addressOf({draft: this.#draft, base: this.#base, phones});
  }

  /** Looks at everything; says whether it can be saved. */
  check(phones: Phones | undefined): boolean {
    return this.wrong.look(this.#problems(phones));
  }

  /** Takes over what the server refused; says whether that is anything. */
  refuse(fields: readonly FieldError[]): boolean {
    return this.wrong.refuse(fields, (field) => this.shows(field));
  }

  /** What is wrong now with the fields that were wrong at the last Save. */
  problems(phones: Phones | undefined): Map<AddressField, FieldProblem<AddressProblemCode>> {
    return this.wrong.shown(() => this.#problems(phones));
  }

  /** Goes on from what somebody else saved, with what was chosen of both. */
  rebase(base: BillingAddress, merged: BillingAddress, phones: Phones | undefined): void {
    this.#base = base;
    this.#initial = draftOf(base, phones);
    this.#draft = draftOf(merged, phones);
    this.conflict = undefined;
    this.write.reset();
  }

  #problems(phones: Phones | undefined): Map<AddressField, AddressProblemCode> {
    return draftProblems({draft: this.#draft, base: this.#base, phones});
  }
}
