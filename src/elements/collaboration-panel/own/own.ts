import {css, html, nothing, type TemplateResult} from 'lit';

import type {Collaboration} from '../../../api/resources/collaborations/schema.js';
import {validRows} from '../../../portal/check-answer.js';
import type {ElementState} from '../../../ui/balie-element.js';
import {Acting} from '../acting/acting.js';
import {actStyles} from '../acting/form/act.styles.js';
import {doneText} from '../acting/form/act-words.js';
import {collaborationCard} from '../card/collaboration-card.js';
import type {PanelContext, PanelSection} from '../panel-section.js';

export const styles = css`
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

  render(): TemplateResult {
    const {view} = this.#context.own;
    const {done} = this.#acting;
    const rows = view.state === 'ready' ? validRows<Collaboration>(view.data) : [];
    return html`
      <div class="told" role="status">${done ? doneText(done.act, done.now) : nothing}</div>
      ${rows.map((collaboration) =>
        collaborationCard({
          collaboration,
          of: {party: 'client', clientId: collaboration.client.id, collaboration},
          acting: this.#acting,
          headingLevel: this.#context.headingLevel(),
        }),
      )}
    `;
  }
}
