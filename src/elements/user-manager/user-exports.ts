import type {TemplateResult} from 'lit';

import {connectionNotice} from '../../ui/connection-notice.js';
import {LazyPart} from '../../ui/lazy-part.js';
import type {UserExport} from './exporting/exporting.js';
import type {UserContext} from './user-context.js';
import {PARTS} from './user-parts.js';

/** The export of the list, which is loaded with the first look at what it can be exported as. */
export class UserExports {
  readonly #context: UserContext;
  readonly #part: LazyPart<typeof import('./exporting/exporting.js')>;
  #export: UserExport | undefined;
  /** Whose users they are. */
  #scope: string | undefined;

  constructor(context: UserContext) {
    this.#context = context;
    this.#part = new LazyPart(context.host, PARTS.exporting);
  }

  /** To be called when the choices open. */
  request(): void {
    void this.#part.request();
  }

  /** Looks again at whose organization is in view; called before each drawing. */
  update(): void {
    const scope = this.#context.portal.current?.scope;
    if (this.#scope !== undefined && scope !== this.#scope) this.#export?.stop();
    this.#scope = scope;
    const Export = this.#part.current?.UserExport;
    if (Export) this.#export ??= new Export(this.#context);
  }

  /** The element goes, or is only moved, and then goes on with what it was at. */
  disconnected(): void {
    queueMicrotask(() => {
      if (!this.#context.host.isConnected) this.#export?.stop();
    });
  }

  /** What stands in the popover of the export, once that is loaded. */
  choices(): TemplateResult | undefined {
    return this.#export?.choices();
  }

  /** How the export stands. */
  render(): TemplateResult | undefined {
    if (this.#part.failed) return connectionNotice(() => this.request());
    return this.#export?.render();
  }
}
