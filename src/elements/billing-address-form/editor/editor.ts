import {msg} from '@lit/localize';
import type {ReactiveControllerHost, TemplateResult} from 'lit';

import {billingAddressEndpoints} from '../../../api/resources/billing-address/endpoints.js';
import type {AddressField, BillingAddress} from '../../../api/resources/billing-address/schema.js';
import type {Portal} from '../../../portal/portal.js';
import type {PortalController} from '../../../portal/portal-controller.js';
import {unsavedOf} from '../../../portal/unsaved.js';
import {differingFields} from '../../../ui/address/address-draft.js';
import {fieldId} from '../../../ui/address/address-fields.js';
import type {Phones} from '../../../ui/address/phones.js';
import {ConfirmDialog} from '../../../ui/confirm-dialog.js';
import {connectionNotice} from '../../../ui/connection-notice.js';
import {askPage} from '../../../ui/consent.js';
import {LazyPart, type Part} from '../../../ui/lazy-part.js';
import {BillingAddressSavedEvent, BillingAddressSaveEvent} from '../billing-address-form.events.js';
import {PARTS} from '../billing-address-parts.js';
import type {RegistryLookup} from '../registry-lookup.js';
import {EditSession, readAddress} from './edit-session.js';
import {editorView, isReadOnly} from './editor-view.js';
import {outcomeNotice} from './save-notices.js';

export {editorStyles as styles} from './editor.styles.js';

/** The element around the form. */
export interface EditorContext {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly portal: PortalController;
  readonly phones: LazyPart<Phones & Part>;
  /** The level of the headings inside the form. */
  readonly headingLevel: () => number;
  readonly lookup: () => RegistryLookup | undefined;
  /** Whether it is asked which organization this page is to show; nothing is sent until then. */
  readonly isTornBetweenTabs: () => boolean;
}

/** How the last change in a scope ended. */
type Outcome = 'saved' | 'unchanged';

/** Changing the address: one session for each person in each organization, of which only the one in view is drawn. */
export class AddressEditor {
  readonly #context: EditorContext;
  readonly #dialog: ConfirmDialog;
  readonly #conflict: LazyPart<Awaited<ReturnType<typeof PARTS.conflict>>>;
  readonly #lookup: LazyPart<Awaited<ReturnType<typeof PARTS.lookup>>>;
  readonly #known = new WeakMap<Portal, Map<string, EditSession | Outcome>>();
  #portal: Portal | undefined;
  #scope: string | undefined;

  constructor(context: EditorContext) {
    this.#context = context;
    this.#dialog = new ConfirmDialog(context.host);
    this.#conflict = new LazyPart(context.host, PARTS.conflict);
    this.#lookup = new LazyPart(context.host, PARTS.lookup);
  }

  /** The change under way by whoever is signed in, in the organization in view. */
  get session(): EditSession | undefined {
    const known = this.#inView();
    return typeof known === 'object' ? known : undefined;
  }

  /** Begins to change an address. */
  begin(address: BillingAddress): void {
    const portal = this.#context.portal.current;
    if (portal?.scope === undefined || this.session) return;
    const {host, phones} = this.#context;
    this.#keep(portal, portal.scope, new EditSession(host, portal, address, phones.current));
    void phones.request();
    this.#focusField('attention');
  }

  /** Whether the user gives up what is typed; asked only when there is something. */
  async leave(): Promise<boolean> {
    const {session} = this;
    if (!session) return true;
    if (session.isDirty && !(await this.#askToDiscard())) return false;
    this.#discard(session);
    return true;
  }

  /** Looks at who is in view now; called before the element draws. */
  update(): void {
    const {host, portal} = this.#context;
    const {current} = portal;
    if (current !== this.#portal || current?.scope !== this.#scope) this.#leaveBehind();
    this.#portal = current;
    this.#scope = current?.scope;
    const {session} = this;
    if (session && this.#context.lookup() && !this.#lookup.failed) void this.#lookup.request();
    if (current) this.#register(current, host.isConnected ? session : undefined);
  }

  /** Nobody is asked about input that is no longer on the page; it is there again when the element is. */
  disconnected(): void {
    if (this.#portal) this.#register(this.#portal, undefined);
  }

  /** How the last change ended; for a live region. */
  outcome(): TemplateResult | undefined {
    const known = this.#inView();
    return typeof known === 'string' ? outcomeNotice(known) : undefined;
  }

  /** The form; nothing unless something is being changed. */
  form(): TemplateResult | undefined {
    const {session} = this;
    if (!session) return undefined;
    const canWrite = session.portal.can('billing.write').allowed;
    const {headingLevel, phones} = this.#context;
    return editorView({
      session,
      canWrite,
      phones: phones.current,
      headingLevel: headingLevel(),
      lookup: this.#renderLookup(session, canWrite),
      conflict: this.#renderConflict(session),
      onInput: (field, text) => this.#change(session, {[field]: text}),
      onFocus: (field) => this.#focusField(field),
      onSave: () => void this.#save(session),
      onMerge: () => this.#onMerge(session),
      onCancel: () => void this.#onCancel(session),
    });
  }

  /** The question whether input may be thrown away; drawn once in the root. */
  dialog(): TemplateResult {
    return this.#dialog.render();
  }

  #inView(): EditSession | Outcome | undefined {
    const portal = this.#context.portal.current;
    return portal?.scope === undefined ? undefined : this.#known.get(portal)?.get(portal.scope);
  }

  #keep(portal: Portal, scope: string, what: EditSession | Outcome | undefined): void {
    const known = this.#known.get(portal) ?? new Map<string, EditSession | Outcome>();
    this.#known.set(portal, known);
    if (what) known.set(scope, what);
    else known.delete(scope);
    this.#context.host.requestUpdate();
  }

  /** Whether it has been neither saved nor thrown away. */
  #isOpen(session: EditSession): boolean {
    return this.#known.get(session.portal)?.get(session.scope) === session;
  }

  /** Somebody else, or another organization, came into view. */
  #leaveBehind(): void {
    this.#dialog.withdraw();
    const known = this.#portal && this.#known.get(this.#portal);
    if (!known || !this.#portal || this.#scope === undefined) return;
    const left = known.get(this.#scope);
    if (typeof left === 'string') known.delete(this.#scope);
    else left?.lookup?.stop();
    unsavedOf(this.#portal).set(this.#context.host, undefined);
  }

  #register(portal: Portal, session: EditSession | undefined): void {
    const input = session?.isDirty && {
      label: msg('Billing address', {id: 'billing-address-form.heading'}),
      discard: () => this.#discard(session),
    };
    unsavedOf(portal).set(this.#context.host, input || undefined);
  }

  #renderLookup(session: EditSession, canWrite: boolean): unknown {
    const lookup = this.#context.lookup();
    if (!lookup) return undefined;
    if (this.#lookup.failed) return connectionNotice(() => void this.#lookup.request());
    const part = this.#lookup.current;
    if (!part) return undefined;
    session.lookup ??= new part.CompanyLookup({
      host: this.#context.host,
      draft: () => session.draft,
      change: (change) => this.#change(session, change),
    });
    return session.lookup.render(lookup, isReadOnly({session, canWrite}));
  }

  #renderConflict({conflict}: EditSession): unknown {
    const {phones, headingLevel, host} = this.#context;
    return (
      conflict &&
      this.#conflict.current?.conflictView({
        conflict,
        phones: phones.current,
        headingLevel: headingLevel(),
        onChoose: (field, side) => {
          conflict.choose(field, side);
          host.requestUpdate();
        },
      })
    );
  }

  #change(session: EditSession, change: Parameters<EditSession['change']>[0]): void {
    session.change(change);
    this.#context.host.requestUpdate();
  }

  async #save(session: EditSession): Promise<void> {
    const canWrite = session.portal.can('billing.write').allowed;
    if (session.isBusy || !canWrite || this.#isTorn()) return;
    if (session.write.state.state === 'unknown' && session.sent) {
      await this.#send(session, session.sent);
      return;
    }
    if (session.conflict) this.#merge(session);
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
      this.#focus('.problems');
      return undefined;
    }
    const address = session.address(phones.current);
    if (differingFields(address, session.base).length === 0) {
      this.#end(session, 'unchanged');
      return undefined;
    }
    const event = new BillingAddressSaveEvent(address, session.base);
    const isAgreed = await askPage(host, event);
    // A page that cancels the event goes on in its own way.
    session.turnedDown = !isAgreed && !event.defaultPrevented;
    // Meanwhile it may have been thrown away, or lost sight of.
    if (!isAgreed || !session.isInView || !this.#isOpen(session)) return undefined;
    return this.#isTorn() ? undefined : address;
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
    if (isRefused && session.isInView) this.#focus('.problems');
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
      await this.#conflict.request();
      const part = this.#conflict.current;
      if (!part) return;
      this.#put(session, theirs);
      session.conflict = new part.Conflict(session.base, mine, theirs);
      session.write.reset();
      if (session.isInView) this.#focus('.conflict-title');
    } catch {
      // That it could not be read is said; the next Save tries again.
    } finally {
      session.step = undefined;
      this.#context.host.requestUpdate();
    }
  }

  #done(session: EditSession, answer: BillingAddress): void {
    this.#put(session, answer);
    this.#end(session, 'saved');
    const {host} = this.#context;
    host.dispatchEvent(new BillingAddressSavedEvent(answer, session.base, session.organizationId));
  }

  /** Shows an answer in every element, as long as it is theirs. */
  #put({portal, scope, isInView}: EditSession, address: BillingAddress): void {
    const {resource, operation} = billingAddressEndpoints.get;
    if (isInView) portal.state.put([scope, resource, operation, {}], address);
  }

  #end(session: EditSession, outcome: Outcome | undefined): void {
    session.lookup?.stop();
    if (!this.#isOpen(session)) return;
    this.#keep(session.portal, session.scope, outcome);
    if (session.isInView) this.#focus('.edit');
  }

  #discard(session: EditSession): void {
    unsavedOf(session.portal).set(this.#context.host, undefined);
    this.#end(session, undefined);
  }

  #merge(session: EditSession): void {
    const {conflict} = session;
    if (conflict) session.rebase(conflict.theirs, conflict.merged, this.#context.phones.current);
  }

  #onMerge(session: EditSession): void {
    if (session.isBusy) return;
    this.#merge(session);
    this.#focusField('attention');
  }

  async #onCancel(session: EditSession): Promise<void> {
    if (session.isBusy && session.step !== 'asking') return;
    if (session.isDirty && !(await this.#askToDiscard())) return;
    this.#discard(session);
  }

  #askToDiscard(): Promise<boolean> {
    return this.#dialog.ask(() => ({
      title: msg('Discard your changes?', {id: 'billing-address-form.discard-title'}),
      text: msg('What you filled in is not saved, and will be gone.', {
        id: 'billing-address-form.discard-text',
      }),
      confirm: msg('Discard changes', {id: 'billing-address-form.discard'}),
      cancel: msg('Keep editing', {id: 'billing-address-form.keep'}),
    }));
  }

  /** Says so, too, by going to the question. */
  #isTorn(): boolean {
    const isTorn = this.#context.isTornBetweenTabs();
    if (isTorn) this.#focus('.elsewhere');
    return isTorn;
  }

  #focusField(field: AddressField): void {
    this.#focus(`#${fieldId(field)}`);
  }

  /** Takes the focus along once that is drawn; from nobody who has gone elsewhere on the page. */
  #focus(selector: string): void {
    const {host} = this.#context;
    const {activeElement, body} = document;
    if (!host.matches(':focus-within') && activeElement && activeElement !== body) return;
    host.requestUpdate();
    const find = () => host.shadowRoot?.querySelector<HTMLElement>(selector);
    void host.updateComplete.then(() => find()?.focus());
  }
}
