import {html, type TemplateResult} from 'lit';

import type {User, UserKind} from '../../api/resources/users/schema.js';
import {connectionNotice} from '../../ui/connection-notice.js';
import {LazyExport} from '../../ui/export/lazy-export.js';
import {LazyPart} from '../../ui/lazy-part.js';
import type {UserAdding} from './adding/adding.js';
import type {UserEditing} from './editing/editing.js';
import type {UserInviting} from './inviting/inviting.js';
import type {UserRemoving} from './removing/removing.js';
import type {UserContext} from './user-context.js';
import {PARTS} from './user-parts.js';

/** What is done to users, each in a dialog of its own that is loaded with the first press. */
export class UserActions {
  readonly exports: LazyExport<UserContext>;
  readonly #context: UserContext;
  readonly #adding: LazyPart<typeof import('./adding/adding.js')>;
  readonly #editing: LazyPart<typeof import('./editing/editing.js')>;
  readonly #removing: LazyPart<typeof import('./removing/removing.js')>;
  readonly #inviting: LazyPart<typeof import('./inviting/inviting.js')>;
  #add: UserAdding | undefined;
  #edit: UserEditing | undefined;
  #remove: UserRemoving | undefined;
  #invite: UserInviting | undefined;
  /** What was pressed last, while its part could not be loaded. */
  #again: (() => void) | undefined;

  constructor(context: UserContext) {
    this.#context = context;
    this.exports = new LazyExport(context, PARTS.exporting);
    this.#adding = new LazyPart(context.host, PARTS.adding);
    this.#editing = new LazyPart(context.host, PARTS.editing);
    this.#removing = new LazyPart(context.host, PARTS.removing);
    this.#inviting = new LazyPart(context.host, PARTS.inviting);
  }

  /** Asks for somebody new (R19). */
  add(kind: UserKind): void {
    void this.#load(this.#adding, () => this.add(kind), ({UserAdding: Adding}) => {
      this.#add ??= new Adding(this.#context);
      this.#add.open(kind);
    });
  }

  edit(user: User): void {
    void this.#load(this.#editing, () => this.edit(user), ({UserEditing: Editing}) => {
      this.#edit ??= new Editing(this.#context);
      this.#edit.open(user);
    });
  }

  remove(user: User): void {
    void this.#load(this.#removing, () => this.remove(user), ({UserRemoving: Removing}) => {
      this.#remove ??= new Removing(this.#context);
      this.#remove.open(user);
    });
  }

  /** Asks for several who are new, by a list of e-mail addresses. */
  invite(kind: UserKind): void {
    void this.#load(this.#inviting, () => this.invite(kind), ({UserInviting: Inviting}) => {
      this.#invite ??= new Inviting(this.#context);
      this.#invite.open(kind);
    });
  }

  /** Looks again at whose organization is in view; called before each drawing. */
  update(): void {
    for (const part of [...this.#parts, this.exports]) part.update();
  }

  /** The element goes. */
  disconnected(): void {
    for (const part of [...this.#parts, this.exports]) part.disconnected();
  }

  /** The dialogs, closed unless something is done; drawn once in the root. */
  render(): TemplateResult {
    const again = this.#again;
    return html`
      ${again && connectionNotice(again)} ${this.#add?.render()} ${this.#edit?.render()}
      ${this.#remove?.render()} ${this.#invite?.render()}
    `;
  }

  get #parts(): readonly (UserAdding | UserEditing | UserRemoving | UserInviting)[] {
    const parts = [this.#add, this.#edit, this.#remove, this.#invite];
    return parts.filter((part) => part !== undefined);
  }

  async #load<T extends {styles: import('lit').CSSResult}>(
    part: LazyPart<T>,
    again: () => void,
    act: (module: T) => void,
  ): Promise<void> {
    const scope = this.#context.portal.current?.scope;
    await Promise.all([part.request(), this.#context.phones.request()]);
    const module = part.current;
    this.#again = module ? undefined : again;
    if (module && this.#context.portal.current?.scope === scope) act(module);
    this.#context.host.requestUpdate();
  }
}
