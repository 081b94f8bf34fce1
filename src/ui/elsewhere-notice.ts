import {msg, str} from '@lit/localize';
import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

import type {Portal} from '../portal/portal.js';
import type {PortalSource} from '../portal/query.js';
import {type Elsewhere, type Tabs, tabsOf} from '../portal/tabs.js';
import {infoIcon} from './icons.js';
import {visible} from './visible.js';

/** Says to an element what the user's other tabs did, for as long as it is connected. */
export class ElsewhereController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: PortalSource;
  #watched: Portal | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, source: PortalSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** The organization that another tab has switched to, until the user has answered. */
  get elsewhere(): Elsewhere | undefined {
    return this.#tabs?.elsewhere;
  }

  hostUpdate(): void {
    const {current} = this.#source;
    if (current === this.#watched) return;
    this.hostDisconnected();
    if (!current || !this.#host.isConnected) return;
    this.#watched = current;
    this.#stop = tabsOf(current).watch(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#watched = undefined;
  }

  /** Asks which organization this page is to show; nothing while the tabs agree. */
  render(onSwitch: (elsewhere: Elsewhere) => void): TemplateResult | typeof nothing {
    const {elsewhere} = this;
    const here = this.#source.current?.organization?.name;
    if (!elsewhere || here === undefined) return nothing;
    const [theirs, ours] = [visible(elsewhere.name), visible(here)];
    return html`
      <div class="notice elsewhere" part="notice" data-tone="warning" role="alert" tabindex="-1">
        ${infoIcon}
        <p>
          <bdi>
            ${msg(str`In another tab you switched to ${theirs}. This page still shows ${ours}.`, {
              id: 'elsewhere.text',
            })}
          </bdi>
        </p>
        <div class="buttons">
          <button class="button" type="button" @click=${() => onSwitch(elsewhere)}>
            <bdi>${msg(str`Show ${theirs} here too`, {id: 'elsewhere.switch'})}</bdi>
          </button>
          <button class="button" type="button" @click=${() => this.#tabs?.stay()}>
            <bdi>${msg(str`Stay with ${ours}`, {id: 'elsewhere.stay'})}</bdi>
          </button>
        </div>
      </div>
    `;
  }

  get #tabs(): Tabs | undefined {
    return this.#watched && tabsOf(this.#watched);
  }
}
