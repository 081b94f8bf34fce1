import {msg} from '@lit/localize';
import type {ReactiveControllerHost, TemplateResult} from 'lit';

import type {AddressField, BillingAddress} from '../../../api/resources/billing-address/schema.js';
import {ByScope} from '../../../portal/by-scope.js';
import type {Portal} from '../../../portal/portal.js';
import type {PortalController} from '../../../portal/portal-controller.js';
import {unsavedOf} from '../../../portal/unsaved.js';
import {fieldId} from '../../../ui/address/address-fields.js';
import type {Phones} from '../../../ui/address/phones.js';
import {ConfirmDialog} from '../../../ui/confirm-dialog.js';
import {connectionNotice} from '../../../ui/connection-notice.js';
import {LazyPart, type Part} from '../../../ui/lazy-part.js';
import {takeFocus} from '../../../ui/take-focus.js';
import {PARTS} from '../billing-address-parts.js';
import type {RegistryLookup} from '../registry-lookup.js';
import {EditSession} from './edit-session.js';
import {editorView, isReadOnly} from './editor-view.js';
import {outcomeNotice} from './save-notices.js';
import {AddressSaving, mergeInto, type Outcome} from './saving.js';

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

/** Changing the address: one session for each person in each organization, of which only the one in view is drawn. */
export class AddressEditor {
  readonly #context: EditorContext;
  readonly #dialog: ConfirmDialog;
  readonly #saving: AddressSaving;
  readonly #lookup: LazyPart<Awaited<ReturnType<typeof PARTS.lookup>>>;
  readonly #known = new ByScope<EditSession | Outcome>();
  #portal: Portal | undefined;
  #scope: string | undefined;

  constructor(context: EditorContext) {
    this.#context = context;
    this.#dialog = new ConfirmDialog(context.host);
    this.#saving = new AddressSaving({
      host: context.host,
      phones: context.phones,
      isTorn: () => this.#isTorn(),
      isOpen: (session) => this.#isOpen(session),
      end: (session, outcome) => this.#end(session, outcome),
    });
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
      onSave: () => void this.#saving.save(session),
      onMerge: () => this.#onMerge(session),
      onCancel: () => void this.#onCancel(session),
    });
  }

  /** The question whether input may be thrown away; drawn once in the root. */
  dialog(): TemplateResult {
    return this.#dialog.render();
  }

  #inView(): EditSession | Outcome | undefined {
    return this.#known.get(this.#context.portal.current);
  }

  #keep(portal: Portal, scope: string, what: EditSession | Outcome | undefined): void {
    this.#known.set(portal, scope, what);
    this.#context.host.requestUpdate();
  }

  /** Whether it has been neither saved nor thrown away. */
  #isOpen(session: EditSession): boolean {
    return this.#known.get(session.portal, session.scope) === session;
  }

  /** Somebody else, or another organization, came into view. */
  #leaveBehind(): void {
    this.#dialog.withdraw();
    if (!this.#portal || this.#scope === undefined) return;
    const left = this.#known.get(this.#portal, this.#scope);
    if (typeof left === 'string') this.#known.set(this.#portal, this.#scope, undefined);
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
      this.#saving.conflict.current?.addressConflictView({
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

  #onMerge(session: EditSession): void {
    if (session.isBusy) return;
    mergeInto(session, this.#context.phones.current);
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

  #focus(selector: string): void {
    takeFocus(this.#context.host, selector);
  }
}
