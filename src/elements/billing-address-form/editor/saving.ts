import type {ReactiveControllerHost} from 'lit';

import {billingAddressEndpoints} from '../../../api/resources/billing-address/endpoints.js';
import type {BillingAddress} from '../../../api/resources/billing-address/schema.js';
import {differingFields} from '../../../ui/address/address-draft.js';
import type {Phones} from '../../../ui/address/phones.js';
import {askPage} from '../../../ui/consent.js';
import {LazyPart, type Part} from '../../../ui/lazy-part.js';
import {takeFocus} from '../../../ui/take-focus.js';
import {BillingAddressSavedEvent, BillingAddressSaveEvent} from '../billing-address-form.events.js';
import {PARTS} from '../billing-address-parts.js';
import {type EditSession, readAddress} from './edit-session.js';

/** How the last change in a scope ended. */
export type Outcome = 'saved' | 'unchanged';

export interface SavingContext {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly phones: LazyPart<Phones & Part>;
  /** Whether it is asked which organization this page is to show; goes to the question. */
  readonly isTorn: () => boolean;
  /** Whether a session has been neither saved nor thrown away. */
  readonly isOpen: (session: EditSession) => boolean;
  /** A session is over, since it was saved. */
  readonly end: (session: EditSession, outcome: Outcome) => void;
}

/** Goes on from what somebody else saved, with what was chosen of both. */
export function mergeInto(session: EditSession, phones: Phones | undefined): void {
  const {conflict} = session;
  if (conflict) session.rebase(conflict.theirs, conflict.merged, phones);
}

/** Everything between the press on Save and the answer. */
export class AddressSaving {
  /** The two versions, when somebody else turns out to have saved meanwhile. */
  readonly conflict: LazyPart<Awaited<ReturnType<typeof PARTS.conflict>>>;
  readonly #context: SavingContext;

  constructor(context: SavingContext) {
    this.#context = context;
    this.conflict = new LazyPart(context.host, PARTS.conflict);
  }

  /** Saves what is filled in, or finds out what became of the save before. */
  async save(session: EditSession): Promise<void> {
    const canWrite = session.portal.can('billing.write').allowed;
    if (session.isBusy || !canWrite || this.#context.isTorn()) return;
    if (session.write.state.state === 'unknown' && session.sent) {
      await this.#send(session, session.sent);
      return;
    }
    if (session.conflict) mergeInto(session, this.#context.phones.current);
    session.step = 'asking';
    this.#context.host.requestUpdate();
    const address = await this.#prepare(session);
    session.step = undefined;
    this.#context.host.requestUpdate();
    if (address) await this.#send(session, address);
  }

  /** What is to be sent; `undefined` when something or somebody is against it. */
  async #prepare(session: EditSession): Promise<BillingAddress | undefined> {
    const {host, phones} = this.#context;
    session.turnedDown = false;
    session.write.reset();
    await phones.request();
    if (!session.check(phones.current)) {
      takeFocus(this.#context.host, '.problems');
      return undefined;
    }
    const address = session.address(phones.current);
    if (differingFields(address, session.base).length === 0) {
      this.#context.end(session, 'unchanged');
      return undefined;
    }
    const event = new BillingAddressSaveEvent(address, session.base);
    const isAgreed = await askPage(host, event);
    // A page that cancels the event goes on in its own way.
    session.turnedDown = !isAgreed && !event.defaultPrevented;
    // Meanwhile it may have been thrown away, or lost sight of.
    if (!isAgreed || !session.isInView || !this.#context.isOpen(session)) return undefined;
    return this.#context.isTorn() ? undefined : address;
  }

  async #send(session: EditSession, address: BillingAddress): Promise<void> {
    session.sent = address;
    const answer = await session.write.send({body: address});
    if (answer) {
      this.#done(session, answer);
      return;
    }
    const {state} = session.write;
    if (state.state !== 'failed') return;
    if (state.error.kind === 'precondition-failed') await this.#compare(session, address);
    const isRefused = state.error.kind === 'invalid' && session.refuse(state.error.fields);
    if (isRefused && session.isInView) takeFocus(this.#context.host, '.problems');
  }

  /** Somebody else saved since: unless it was this very save, both are shown. */
  async #compare(session: EditSession, mine: BillingAddress): Promise<void> {
    session.step = 'comparing';
    this.#context.host.requestUpdate();
    try {
      const theirs = await readAddress(session.portal, session.organizationId);
      if (differingFields(theirs, mine).length === 0) {
        this.#done(session, theirs);
        return;
      }
      await this.conflict.request();
      const part = this.conflict.current;
      if (!part) return;
      this.#put(session, theirs);
      session.conflict = new part.AddressConflict(session.base, mine, theirs);
      session.write.reset();
      if (session.isInView) takeFocus(this.#context.host, '.conflict-title');
    } catch {
      // That it could not be read is said; the next Save tries again.
    } finally {
      session.step = undefined;
      this.#context.host.requestUpdate();
    }
  }

  #done(session: EditSession, answer: BillingAddress): void {
    this.#put(session, answer);
    this.#context.end(session, 'saved');
    const {host} = this.#context;
    host.dispatchEvent(new BillingAddressSavedEvent(answer, session.base, session.organizationId));
  }

  /** Shows an answer in every element, as long as it is theirs. */
  #put({portal, scope, isInView}: EditSession, address: BillingAddress): void {
    const {resource, operation} = billingAddressEndpoints.get;
    if (isInView) portal.state.put([scope, resource, operation, {}], address);
  }
}
