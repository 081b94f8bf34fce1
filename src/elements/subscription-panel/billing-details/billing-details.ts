import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {billingDetailsEndpoints} from '../../../api/resources/billing-details/endpoints.js';
import type {BillingDetails} from '../../../api/resources/billing-details/schema.js';
import type {Portal} from '../../../portal/portal.js';
import type {ElementState} from '../../../ui/balie-element.js';
import {connectionNotice} from '../../../ui/connection-notice.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import {forbiddenNotice} from '../../../ui/forbidden-notice.js';
import {LazyPart} from '../../../ui/lazy-part.js';
import type {Section as PanelSection, SectionContext} from '../section.js';
import {sectionBones} from '../section-bones.js';
import {PARTS} from './details-parts.js';
import type {DetailsEditor} from './editor/details-editor.js';
import {readerLine, readingView} from './reading-view.js';

export {detailsStyles as styles} from './billing-details.styles.js';

/** Details that somebody pressed Edit at. */
interface Wanted {
  portal: Portal;
  scope: string | undefined;
  details: BillingDetails;
}

/** How and where the invoices of the subscription are sent (S16–S23). */
export class Section implements PanelSection {
  readonly #context: SectionContext;
  readonly #details;
  readonly #editing;
  /** What the form is run by, once it is loaded. */
  #editor: DetailsEditor | undefined;
  /** What is to be changed as soon as the form is there. */
  #wanted: Wanted | undefined;

  constructor(context: SectionContext) {
    this.#context = context;
    this.#details = context.portal.query(billingDetailsEndpoints.get, () => ({}));
    this.#editing = new LazyPart(context.host, PARTS.editor);
  }

  get state(): ElementState {
    const {state} = this.#details.view;
    return this.#editor?.session && state !== 'forbidden' ? 'ready' : state;
  }

  update(): void {
    const {view} = this.#details;
    const {phones} = this.#context;
    const hasPhone =
      view.state === 'ready' && (view.data.address.phone ?? view.data.supportContact?.phone);
    if (hasPhone && !phones.failed) void phones.request();
    this.#editor?.update();
  }

  disconnected(): void {
    this.#editor?.disconnected();
  }

  leave(): Promise<boolean> {
    return this.#editor?.leave() ?? Promise.resolve(true);
  }

  told(): unknown {
    return this.state === 'ready' && !this.#editor?.session ? this.#editor?.told() : nothing;
  }

  render(): unknown {
    const {view} = this.#details;
    const form = view.state === 'forbidden' ? undefined : this.#editor?.form();
    if (form) return form;
    switch (view.state) {
      case 'loading':
        return sectionBones('billing-details');
      case 'forbidden':
        return forbiddenNotice(
          msg('You cannot view the billing details.', {id: 'subscription-panel.details-forbidden'}),
          view.ask,
        );
      case 'error':
        return failureNotice(view.error, () => this.#details.retry());
      case 'ready':
        return html`
          ${view.error ? failureNotice(view.error, () => this.#details.retry()) : nothing}
          ${this.#renderDetails(view.data)} ${this.#renderUnloaded()}
        `;
      default:
        return nothing;
    }
  }

  dialogs(): unknown {
    return this.#editor?.dialog();
  }

  #renderDetails(details: BillingDetails): TemplateResult {
    const portal = this.#context.portal.current;
    const {allowed, ask = []} = portal?.can('billing-details.write') ?? {};
    const scope = portal?.scope;
    const onEdit = portal && allowed ? () => void this.#edit({portal, scope, details}) : undefined;
    return html`
      ${onEdit ? nothing : readerLine(ask)}
      ${readingView({details, phones: this.#context.phones.current, onEdit})}
    `;
  }

  #renderUnloaded(): TemplateResult | undefined {
    const wanted = this.#wanted;
    const isHere = wanted && wanted.scope === this.#context.portal.current?.scope;
    return this.#editing.failed && isHere
      ? connectionNotice(() => void this.#edit(wanted))
      : undefined;
  }

  /** Loads the form, and begins with the details as they were on show, unless another organization is by then. */
  async #edit(wanted: Wanted): Promise<void> {
    this.#wanted = wanted;
    await Promise.all([this.#editing.request(), this.#context.phones.request()]);
    const Editor = this.#editing.current?.DetailsEditor;
    if (!Editor || this.#wanted !== wanted) return;
    this.#wanted = undefined;
    this.#editor ??= new Editor(this.#context);
    const {current} = this.#context.portal;
    if (current === wanted.portal && current.scope === wanted.scope) {
      this.#editor.change(wanted.details);
    }
    this.#context.host.requestUpdate();
  }
}
