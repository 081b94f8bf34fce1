import {css, html, type TemplateResult} from 'lit';

import type {CollaborationsApi} from '../../../api/resources/collaborations/collaborations-api.js';
import {collaborationsEndpoints} from '../../../api/resources/collaborations/endpoints.js';
import type {ClientSummary} from '../../../api/resources/collaborations/schema.js';
import {validRows} from '../../../portal/check-answer.js';
import type {Query} from '../../../portal/query.js';
import type {ElementState} from '../../../ui/balie-element.js';
import {ViewPlace} from '../../../ui/list/view-place.js';
import {visible} from '../../../ui/visible.js';
import type {PanelContext, PanelSection} from '../panel-section.js';

export const styles = css``;

/** The clients of the office with the state of each collaboration (B8, B-E2). */
export class Section implements PanelSection {
  readonly #context: PanelContext;
  readonly #list: Query<CollaborationsApi['clients']>;
  readonly #place: ViewPlace;

  constructor(context: PanelContext) {
    this.#context = context;
    this.#list = context.portal.query(collaborationsEndpoints.clients, () => {
      const {perspective, client} = context.view();
      return perspective === 'office' && client === '' ? this.#place.query : undefined;
    });
    this.#place = new ViewPlace(context, 'collaboration-clients', () => this.#list.view);
  }

  get state(): ElementState {
    return this.#list.view.state;
  }

  render(): TemplateResult {
    const {view} = this.#list;
    const rows = view.state === 'ready' ? validRows<ClientSummary>(view.data) : [];
    return html`<ul>
      ${rows.map(
        ({id, name}) => html`<li>
          <button type="button" @click=${() => this.#context.change({client: id})}>
            <bdi>${visible(name)}</bdi>
          </button>
        </li>`,
      )}
    </ul>`;
  }
}
