import {css, html, type TemplateResult} from 'lit';

import type {User} from '../../../api/resources/users/schema.js';
import type {UserContext} from '../user-context.js';

export const styles = css``;

export class UserRemoving {
  readonly #context: UserContext;

  constructor(context: UserContext) {
    this.#context = context;
  }

  open(user: User): void {
    void user;
    this.#context.host.requestUpdate();
  }

  update(): void {}

  disconnected(): void {}

  render(): TemplateResult {
    return html``;
  }
}
