import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';

import type {BillingDetails} from '../../../../api/resources/billing-details/schema.js';
import {usersEndpoints} from '../../../../api/resources/users/endpoints.js';
import {Editor} from '../../../../ui/editing/editor.js';
import {editorView} from '../../../../ui/editing/editor-view.js';
import {outcomeNotice} from '../../../../ui/editing/save-notices.js';
import {LazyPart} from '../../../../ui/lazy-part.js';
import type {SectionContext} from '../../section.js';
import {PARTS} from '../details-parts.js';
import {detailsFields} from './details-fields.js';
import {type ConflictPart, detailsSaving} from './details-saving.js';
import {DetailsSession} from './details-session.js';
import {DETAILS_WORDS} from './details-words.js';
import {fieldId} from './field-entry.js';
import {People} from './people.js';

export {detailsEditorStyles as styles} from './details-editor.styles.js';

/** Changing the billing details. */
export class DetailsEditor extends Editor<DetailsSession> {
  readonly #context: SectionContext;
  readonly #conflict: ConflictPart;
  readonly #saving: ReturnType<typeof detailsSaving>;
  #people: People | undefined;

  constructor(context: SectionContext) {
    super({
      host: context.host,
      portal: context.portal,
      label: () => msg('Billing details', {id: 'subscription-panel.billing-details'}),
      opener: '.edit-details',
    });
    this.#context = context;
    this.#conflict = new LazyPart(context.host, PARTS.conflict);
    this.#saving = detailsSaving(
      {
        host: context.host,
        phones: context.phones,
        isTorn: context.isTorn,
        isOpen: (session) => this.isOpen(session),
        end: (session, outcome) => this.end(session, outcome),
      },
      this.#conflict,
      (question) => this.dialogs.ask(question),
    );
  }

  /** Begins to change billing details. */
  change(details: BillingDetails): void {
    const portal = this.#context.portal.current;
    if (portal?.scope === undefined || this.session) return;
    const {host, phones} = this.#context;
    const canChoose = portal.supports(usersEndpoints.list) && portal.can('user.read').allowed;
    if (canChoose) {
      this.#people ??= new People(this.#context.portal, () => this.session);
    }
    this.begin(new DetailsSession({host, portal, details, phones: phones.current, canChoose}));
    this.focus(`#${fieldId('deliveryMethod')}`);
  }

  /** How the last change ended; for a live region. */
  told(): TemplateResult | undefined {
    return this.outcome && outcomeNotice(this.outcome, DETAILS_WORDS);
  }

  /** The form; nothing unless something is being changed. */
  form(): TemplateResult | undefined {
    const {session} = this;
    if (!session) return undefined;
    const canWrite = session.portal.can('billing-details.write').allowed;
    return editorView({
      session,
      canWrite,
      label: msg('Change the billing details', {id: 'subscription-panel.details-form'}),
      words: DETAILS_WORDS,
      above: undefined,
      content: this.#renderConflict(session) ?? this.#renderFields(session, canWrite),
      note: msg('This holds from the next invoice on. Issued invoices stay as they are.', {
        id: 'subscription-panel.details-next-invoice',
      }),
      onSave: () => void this.#saving.save(session),
      onMerge: () => this.#onMerge(session),
      onCancel: () => void this.cancel(session),
    });
  }

  #renderFields(session: DetailsSession, canWrite: boolean): TemplateResult {
    const {headingLevel, phones, host} = this.#context;
    return detailsFields({
      session,
      canWrite,
      phones: phones.current,
      people: session.canChoose ? this.#people?.view(session) : undefined,
      headingLevel: headingLevel(),
      onInput: (change) => {
        session.change(change);
        host.requestUpdate();
      },
      onFocus: (field) => this.focus(`#${fieldId(field)}`),
    });
  }

  #renderConflict({conflict}: DetailsSession): TemplateResult | undefined {
    const {headingLevel, host} = this.#context;
    return (
      conflict &&
      this.#conflict.current?.detailsConflictView({
        conflict,
        headingLevel: headingLevel(),
        onChoose: (part, side) => {
          conflict.choose(part, side);
          host.requestUpdate();
        },
      })
    );
  }

  #onMerge(session: DetailsSession): void {
    if (session.isBusy) return;
    session.merge(this.#context.phones.current);
    this.focus(`#${fieldId('deliveryMethod')}`);
  }
}
