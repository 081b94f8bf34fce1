import type {ReactiveControllerHost} from 'lit';

import {ApiError, type FieldError} from '../../../api/errors.js';
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
import type {FieldProblem} from '../../../ui/address/address-fields.js';
import type {Phones} from '../../../ui/address/phones.js';
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
  /** What was sent last. */
  sent: BillingAddress | undefined;
  /** What goes on around a write: the page is asked, or what somebody else saved is read. */
  step: 'asking' | 'comparing' | undefined;
  /** Whether the page did not want it saved. */
  turnedDown = false;
  /** Whether what is wrong is listed at the top. */
  summarized = false;
  #base: BillingAddress;
  #initial: AddressDraft;
  #draft: AddressDraft;
  /** The fields that were wrong at a Save; from then on they are looked at with every change. */
  readonly #watched = new Set<AddressField>();
  readonly #refused = new Map<AddressField, string>();
  #unplaced: readonly string[] = [];

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

  /** What the refused fields leave unsaid, in the server's words. */
  get unplaced(): readonly string[] {
    return this.#unplaced;
  }

  /** Whether the form asks for a field now. */
  shows(field: AddressField): boolean {
    return isShown(field, {draft: this.#draft, base: this.#base});
  }

  /** Changes fields. What was refused may hold now. */
  change(change: Partial<AddressDraft>): void {
    this.#draft = {...this.#draft, ...change};
    for (const field of Object.keys(change)) this.#refused.delete(field as AddressField);
  }

  /** What would be saved. */
  address(phones: Phones | undefined): BillingAddress {
    return addressOf({draft: this.#draft, base: this.#base, phones});
  }

  /** Looks at everything; says whether it can be saved. */
  check(phones: Phones | undefined): boolean {
    const problems = draftProblems({draft: this.#draft, base: this.#base, phones});
    this.#watched.clear();
    for (const field of problems.keys()) this.#watched.add(field);
    this.#refused.clear();
    this.#unplaced = [];
    this.summarized = problems.size > 0;
    return problems.size === 0;
  }

  /** Takes over what the server refused; says whether that is anything. */
  refuse(fields: readonly FieldError[]): boolean {
    this.#refused.clear();
    const unplaced: string[] = [];
    for (const {pointer, detail} of fields) {
      const field = ADDRESS_FIELDS.find((each) => pointer === `/${each}`);
      if (field && this.shows(field)) this.#refused.set(field, detail);
      else unplaced.push(detail);
    }
    this.#unplaced = unplaced;
    this.summarized = fields.length > 0;
    return this.summarized;
  }

  /** What is wrong now with the fields that were wrong at the last Save. */
  problems(phones: Phones | undefined): Map<AddressField, FieldProblem> {
    const shown = new Map<AddressField, FieldProblem>();
    if (this.#watched.size + this.#refused.size === 0) return shown;
    const problems = draftProblems({draft: this.#draft, base: this.#base, phones});
    for (const field of ADDRESS_FIELDS) {
      const code = this.#watched.has(field) ? problems.get(field) : undefined;
      const detail = this.#refused.get(field);
      if (code) shown.set(field, {code});
      else if (detail !== undefined) shown.set(field, {detail});
    }
    return shown;
  }

  /** Goes on from what somebody else saved, with what was chosen of both. */
  rebase(base: BillingAddress, merged: BillingAddress, phones: Phones | undefined): void {
    this.#base = base;
    this.#initial = draftOf(base, phones);
    this.#draft = draftOf(merged, phones);
    this.conflict = undefined;
    this.write.reset();
  }
}
