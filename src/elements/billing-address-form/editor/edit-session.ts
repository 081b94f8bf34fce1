import type {ReactiveControllerHost} from 'lit';

import {ApiError} from '../../../api/errors.js';
import type {AddressProblemCode} from '../../../api/resources/billing-address/address-rules.js';
import type {BillingAddressApi} from '../../../api/resources/billing-address/billing-address-api.js';
import {billingAddressEndpoints} from '../../../api/resources/billing-address/endpoints.js';
import type {AddressField, BillingAddress} from '../../../api/resources/billing-address/schema.js';
import {Mutation} from '../../../portal/mutation.js';
import type {Portal} from '../../../portal/portal.js';
import {
  ADDRESS_FIELDS,
  addressOf,
  differingFields,
  draftOf,
  draftProblems,
  isShown,
} from '../../../ui/address/address-draft.js';
import type {Phones} from '../../../ui/address/phones.js';
import {EditSession} from '../../../ui/editing/edit-session.js';
import type {AddressConflict} from './address-conflict.js';
import type {CompanyLookup} from './company-lookup.js';

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

/** One change of one organization's address by one person. */
export class AddressSession extends EditSession<
  BillingAddress,
  BillingAddress,
  AddressField,
  AddressProblemCode
> {
  readonly write: Mutation<BillingAddressApi['replace']>;
  /** The page's own register, where it has one. */
  lookup: CompanyLookup | undefined;
  /** What somebody else saved meanwhile, while it is being compared. */
  conflict: AddressConflict | undefined;

  constructor(
    host: ReactiveControllerHost,
    portal: Portal,
    base: BillingAddress,
    phones: Phones | undefined,
  ) {
    super(portal, base, ADDRESS_FIELDS, draftOf(base, phones));
    const source = {current: portal, missing: false};
    this.write = new Mutation(host, source, billingAddressEndpoints.replace, {find: findSaved});
  }

  override get isCompared(): boolean {
    return this.conflict !== undefined;
  }

  override shows(field: AddressField): boolean {
    return isShown(field, {draft: this.draft, base: this.base});
  }

  override body(phones: Phones | undefined): BillingAddress {
    return addressOf({draft: this.draft, base: this.base, phones});
  }

  override send(body: BillingAddress): Promise<BillingAddress | undefined> {
    return this.write.send({body});
  }

  override merge(phones: Phones | undefined): void {
    if (!this.conflict) return;
    const {theirs, merged} = this.conflict;
    this.conflict = undefined;
    this.rebase(theirs, draftOf(theirs, phones), draftOf(merged, phones));
  }

  protected override draftProblems(
    phones: Phones | undefined,
  ): Map<AddressField, AddressProblemCode> {
    return draftProblems({draft: this.draft, base: this.base, phones});
  }
}
