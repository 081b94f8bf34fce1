import {css, html, type TemplateResult} from 'lit';

import type {UserKind} from '../../../api/resources/users/schema.js';
import type {UserContext} from '../user-context.js';

export const styles = css``;

export class UserAdding {
  readonly #context: UserContext;

  constructor(context: UserContext) {
    this.#context = context;
  }

  open(kind: UserKind): void {
    void kind;
    this.#context.host.requestUpdate();
  }

  update(): void {}

  disconnected(): void {}

  render(): TemplateResult {
    return html``;
  }
}
