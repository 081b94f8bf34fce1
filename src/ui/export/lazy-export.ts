import type {ReactiveControllerHost, TemplateResult} from 'lit';

import type {PortalController} from '../../portal/portal-controller.js';
import {connectionNotice} from '../connection-notice.js';
import {LazyPart, type Part} from '../lazy-part.js';

/** The export of a list. */
export interface ListExport {
  /** What stands in the popover of the export. */
  choices(): TemplateResult;
  /** How it stands; drawn once, at the end of the list. */
  render(): TemplateResult;
  /** Gives up without a word. */
  stop(): void;
}

interface ExportContext {
  host: ReactiveControllerHost & HTMLElement;
  portal: PortalController;
}

/** The export of a list, which is loaded with the first look at what it can be exported as. */
export class LazyExport<Context extends ExportContext> {
  readonly #context: Context;
  readonly #part: LazyPart<Part & {Export: new (context: Context) => ListExport}>;
  #export: ListExport | undefined;
  /** Whose list it is. */
  #scope: string | undefined;

  constructor(
    context: Context,
    load: () => Promise<Part & {Export: new (context: Context) => ListExport}>,
  ) {
    this.#context = context;
    this.#part = new LazyPart(context.host, load);
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
    const Export = this.#part.current?.Export;
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
