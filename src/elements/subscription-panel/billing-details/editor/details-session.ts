import type {ReactiveControllerHost} from 'lit';

import {ApiError, type FieldError} from '../../../../api/errors.js';
import type {BillingDetailsApi} from '../../../../api/resources/billing-details/billing-details-api.js';
import type {BillingDetailsProblemCode} from '../../../../api/resources/billing-details/billing-details-rules.js';
import {eInvoiceSchemesIn} from '../../../../api/resources/billing-details/e-invoice-schemes.js';
import {billingDetailsEndpoints} from '../../../../api/resources/billing-details/endpoints.js';
import type {
  BillingContact,
  BillingDetails,
  BillingDetailsChange,
} from '../../../../api/resources/billing-details/schema.js';
import {Mutation} from '../../../../portal/mutation.js';
import type {Portal} from '../../../../portal/portal.js';
import {isShown} from '../../../../ui/address/address-draft.js';
import type {Phones} from '../../../../ui/address/phones.js';
import {EditSession} from '../../../../ui/editing/edit-session.js';
import type {DetailsConflict} from './details-conflict.js';
import {
  addressDraft,
  addressIn,
  changeOf,
  DETAILS_FIELDS,
  type DetailsDraft,
  type DetailsField,
  differingParts,
  draftOf,
  draftProblems,
  NOBODY,
  TYPED,
} from './details-draft.js';
import {addressFieldOf} from './field-texts.js';

/** Reads the billing details that are saved now, past what is kept of them. */
export function readDetails(portal: Portal, organizationId: string): Promise<BillingDetails> {
  return portal.call(billingDetailsEndpoints.get, {organizationId});
}

/** Tells after lost answers whether details were saved; throws when that cannot be told. */
async function findSaved(
  portal: Portal,
  {organizationId, body}: {organizationId: string; body: BillingDetailsChange},
): Promise<BillingDetails | undefined> {
  const now = await readDetails(portal, organizationId);
  if (differingParts(now, body).length === 0) return now;
  if (now.version === body.version) return undefined;
  throw new ApiError('conflict', 'Somebody else saved, perhaps on top of this.');
}

/** What a session begins with. */
interface Begun {
  host: ReactiveControllerHost;
  portal: Portal;
  details: BillingDetails;
  phones: Phones | undefined;
  canChoose: boolean;
}

/** Where nobody can be chosen, nobody is an address that is not typed yet. */
function begin(draft: DetailsDraft, canChoose: boolean): DetailsDraft {
  return canChoose || draft.contact !== NOBODY ? draft : {...draft, contact: TYPED};
}

/** One change of the billing details of one organization by one person. */
export class DetailsSession extends EditSession<
  BillingDetails,
  BillingDetailsChange,
  DetailsField,
  BillingDetailsProblemCode
> {
  readonly write: Mutation<BillingDetailsApi['replace']>;
  /** What somebody else saved meanwhile, while it is being compared. */
  conflict: DetailsConflict | undefined;
  /** The users who were there to choose from, by their ids; the contact that is saved among them. */
  readonly people = new Map<string, BillingContact>();
  /** Whether a user can be chosen for a contact; else an address is typed. */
  readonly canChoose: boolean;
  /** What is searched for among the users. */
  search = '';
  /** The ids of those found last; undefined before. */
  found: readonly string[] | undefined;
  /** Whether there were ever more users than are offered at once. */
  hasMore = false;
  readonly #host: ReactiveControllerHost;

  constructor({host, portal, details, phones, canChoose}: Begun) {
    super(portal, details, DETAILS_FIELDS, begin(draftOf(details, phones), canChoose));
    const source = {current: portal, missing: false};
    this.write = new Mutation(host, source, billingDetailsEndpoints.replace, {find: findSaved});
    this.canChoose = canChoose;
    this.#host = host;
    this.#know(details);
  }

  override get isCompared(): boolean {
    return this.conflict !== undefined;
  }

  /** Whether where electronic invoices go is asked: while that is the way, and where something is wrong with it (V11). */
  get hasElectronic(): boolean {
    if (this.draft.deliveryMethod === 'e-invoice') return true;
    const problems = this.problems(undefined);
    return [...problems.keys()].some((field) => field.startsWith('eInvoicing/'));
  }

  override shows(field: DetailsField): boolean {
    const address = addressFieldOf(field);
    const of = {draft: addressDraft(this.draft), base: addressIn(this.base)};
    if (address) return isShown(address, of);
    if (field.startsWith('eInvoicing/')) return this.draft.deliveryMethod === 'e-invoice';
    return field !== 'contact/email' || this.draft.contact === TYPED;
  }

  /** With the first choice of e-invoices the kind of address is proposed that is usual in the country. */
  override change(change: Partial<DetailsDraft>): void {
    super.change(change);
    const {draft} = this;
    if (change.deliveryMethod !== 'e-invoice' || draft['eInvoicing/schemeId'] !== '') return;
    const [usual] = eInvoiceSchemesIn(draft['address/countryCode']).usual;
    if (usual?.countryCode) super.change({'eInvoicing/schemeId': usual.id});
  }

  /** Searches among the users. */
  lookFor(search: string): void {
    this.search = search;
    this.#host.requestUpdate();
  }

  override body(phones: Phones | undefined): BillingDetailsChange {
    return changeOf({draft: this.draft, base: this.base, phones});
  }

  override send(body: BillingDetailsChange): Promise<BillingDetails | undefined> {
    return this.write.send({body});
  }

  /** A user whom the server does not take is told at the field in which one is chosen. */
  override refuse(fields: readonly FieldError[]): boolean {
    return super.refuse(
      fields.map(({pointer, detail}) => ({pointer: pointer.replace(/\/userId$/, ''), detail})),
    );
  }

  override merge(phones: Phones | undefined): void {
    if (!this.conflict) return;
    const {saved, draft} = this.conflict;
    this.conflict = undefined;
    this.#know(saved);
    const initial = draftOf(saved, phones);
    this.rebase(saved, begin(initial, this.canChoose), begin(draft, this.canChoose));
  }

  protected override draftProblems(
    phones: Phones | undefined,
  ): Map<DetailsField, BillingDetailsProblemCode> {
    return draftProblems({draft: this.draft, base: this.base, phones});
  }

  #know({contact}: BillingDetails): void {
    if (contact?.userId !== undefined) this.people.set(contact.userId, contact);
  }
}
