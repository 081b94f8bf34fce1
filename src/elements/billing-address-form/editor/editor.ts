import {msg} from '@lit/localize';
import type {ReactiveControllerHost, TemplateResult} from 'lit';

import type {AddressField, BillingAddress} from '../../../api/resources/billing-address/schema.js';
import type {PortalController} from '../../../portal/portal-controller.js';
import {fieldId} from '../../../ui/address/address-fields.js';
import type {Phones} from '../../../ui/address/phones.js';
import {connectionNotice} from '../../../ui/connection-notice.js';
import {Editor} from '../../../ui/editing/editor.js';
import {editorView, isReadOnly} from '../../../ui/editing/editor-view.js';
import {outcomeNotice} from '../../../ui/editing/save-notices.js';
import {LazyPart, type Part} from '../../../ui/lazy-part.js';
import {PARTS} from '../billing-address-parts.js';
import type {RegistryLookup} from '../registry-lookup.js';
import {ADDRESS_WORDS} from './address-words.js';
import {AddressSession} from './edit-session.js';
import {addressFieldsView} from './editor-view.js';
import {addressSaving, type ConflictPart} from './saving.js';

export {editorStyles as styles} from '../../../ui/editing/editor.styles.js';

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

/** Changing the address. */
export class AddressEditor extends Editor<AddressSession> {
  readonly #context: EditorContext;
  readonly #conflict: ConflictPart;
  readonly #saving: ReturnType<typeof addressSaving>;
  readonly #lookup: LazyPart<Awaited<ReturnType<typeof PARTS.lookup>>>;

  constructor(context: EditorContext) {
    super({
      host: context.host,
      portal: context.portal,
      label: () => msg('Billing address', {id: 'billing-address-form.heading'}),
      opener: '.edit',
    });
    this.#context = context;
    this.#conflict = new LazyPart(context.host, PARTS.conflict);
    this.#saving = addressSaving(
      {
        host: context.host,
        phones: context.phones,
        isTorn: () => this.#isTorn(),
        isOpen: (session) => this.isOpen(session),
        end: (session, outcome) => this.end(session, outcome),
      },
      this.#conflict,
    );
    this.#lookup = new LazyPart(context.host, PARTS.lookup);
  }

  /** Begins to change an address. */
  change(address: BillingAddress): void {
    const portal = this.#context.portal.current;
    if (portal?.scope === undefined || this.session) return;
    const {host, phones} = this.#context;
    this.begin(new AddressSession(host, portal, address, phones.current));
    void phones.request();
    this.#focusField('attention');
  }

  override update(): void {
    super.update();
    if (this.session && this.#context.lookup() && !this.#lookup.failed) {
      void this.#lookup.request();
    }
  }

  /** How the last change ended; for a live region. */
  told(): TemplateResult | undefined {
    return this.outcome && outcomeNotice(this.outcome, ADDRESS_WORDS);
  }

  /** The form; nothing unless something is being changed. */
  form(): TemplateResult | undefined {
    const {session} = this;
    if (!session) return undefined;
    const canWrite = session.portal.can('billing.write').allowed;
    return editorView({
      session,
      canWrite,
      label: msg('Change the billing address', {id: 'billing-address-form.form'}),
      words: ADDRESS_WORDS,
      above: session.conflict ? undefined : this.#renderLookup(session, canWrite),
      content: this.#renderConflict(session) ?? this.#renderFields(session, canWrite),
      note: msg('The next invoice goes to this address. Issued invoices stay as they are.', {
        id: 'billing-address-form.next-invoice',
      }),
      onSave: () => void this.#saving.save(session),
      onMerge: () => this.#onMerge(session),
      onCancel: () => void this.cancel(session),
    });
  }

  protected override stop({lookup}: AddressSession): void {
    lookup?.stop();
  }

  #renderFields(session: AddressSession, canWrite: boolean): TemplateResult {
    const {headingLevel, phones} = this.#context;
    return addressFieldsView({
      session,
      canWrite,
      phones: phones.current,
      headingLevel: headingLevel(),
      onInput: (field, text) => this.#change(session, {[field]: text}),
      onFocus: (field) => this.#focusField(field),
    });
  }

  #renderLookup(session: AddressSession, canWrite: boolean): unknown {
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

  #renderConflict({conflict}: AddressSession): TemplateResult | undefined {
    const {phones, headingLevel, host} = this.#context;
    return (
      conflict &&
      this.#conflict.current?.addressConflictView({
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

  #change(session: AddressSession, change: Parameters<AddressSession['change']>[0]): void {
    session.change(change);
    this.#context.host.requestUpdate();
  }

  #onMerge(session: AddressSession): void {
    if (session.isBusy) return;
    session.merge(this.#context.phones.current);
    this.#focusField('attention');
  }

  /** Says so, too, by going to the question. */
  #isTorn(): boolean {
    const isTorn = this.#context.isTornBetweenTabs();
    if (isTorn) this.focus('.elsewhere');
    return isTorn;
  }

  #focusField(field: AddressField): void {
    this.focus(`#${fieldId(field)}`);
  }
}
