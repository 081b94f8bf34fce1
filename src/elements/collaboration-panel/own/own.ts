import {msg, str} from '@lit/localize';
import {css, html, nothing, type TemplateResult} from 'lit';

import type {Collaboration} from '../../../api/resources/collaborations/schema.js';
import {InvalidRow} from '../../../portal/check-answer.js';
import type {ElementState} from '../../../ui/balie-element.js';
import {blank} from '../../../ui/blank.js';
import {boneLines} from '../../../ui/bones.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import {notice} from '../../../ui/notice.js';
import {visible} from '../../../ui/visible.js';
import {Acting} from '../acting/acting.js';
import {actStyles} from '../acting/form/act.styles.js';
import {cardStyles} from '../card/card.styles.js';
import {collaborationCard} from '../card/collaboration-card.js';
import {doneLine} from '../card/done-line.js';
import type {PanelContext, PanelSection} from '../panel-section.js';

export const styles = css`
  ${cardStyles}
  ${actStyles}
`;

/** What a client has together with its accounting office (B14, B23). */
export class Section implements PanelSection {
  readonly #context: PanelContext;
  readonly #acting: Acting;

  constructor(context: PanelContext) {
    this.#context = context;
    this.#acting = new Acting(context);
  }

  get state(): ElementState {
    const {view} = this.#context.own;
    return view.state === 'ready' && view.data.items.length === 0 ? 'empty' : view.state;
  }

  update(): void {
    this.#acting.update();
  }

  disconnected(): void {
    this.#acting.disconnected();
  }

  leave(): Promise<boolean> {
    return this.#acting.leave();
  }

  dialogs(): unknown {
    return this.#acting.dialogs();
  }

  render(): unknown {
    const {own} = this.#context;
    const {view} = own;
    if (view.state !== 'ready') return bones();
    return html`
      ${view.error ? failureNotice(view.error, () => own.retry()) : nothing}
      ${doneLine(this.#acting)}
      ${view.data.items.length === 0 ? blank(noneText()) : nothing}
      ${view.data.items.map((row) =>
        row instanceof InvalidRow ? unreadable(row) : this.#renderCard(row),
      )}
    `;
  }

  #renderCard(collaboration: Collaboration): TemplateResult {
    return collaborationCard({
      collaboration,
      of: {party: 'client', clientId: collaboration.client.id, collaboration},
      acting: this.#acting,
      portal: this.#context.portal.current,
      headingLevel: this.#context.headingLevel(),
    });
  }
}

/** What stands for the card that is awaited. */
function bones(): TemplateResult {
  return html`<div class="card bones" aria-busy="true">${boneLines(6)}</div>`;
}

function noneText(): string {
  return msg(
    'You have no collaboration yet. An invitation from your accounting office shows here.',
    {id: 'collaboration-panel.none-own'},
  );
}

/** A collaboration whose data cannot be read keeps its place; with the name of the office if that much came. */
function unreadable(row: InvalidRow): TemplateResult {
  const service = row.text('service');
  const text =
    service === undefined
      ? msg('The data of this collaboration cannot be read.', {id: 'collaboration-panel.invalid'})
      : msg(str`The data of the collaboration in ${visible(service)} cannot be read.`, {
          id: 'collaboration-panel.invalid-service',
        });
  return notice('danger', html`<bdi>${text}</bdi>`, false);
}
