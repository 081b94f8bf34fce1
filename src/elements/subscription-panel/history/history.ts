import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {ElementState} from '../../../ui/balie-element.js';
import {forbiddenNotice} from '../../../ui/forbidden-notice.js';
import type {Section as PanelSection, SectionContext} from '../section.js';
import {ActionHistory} from './action-history.js';
import {OrderList} from './order-list.js';

export {historyStyles as styles} from './history.styles.js';

/** What was ordered, and who switched what (S24). */
export class Section implements PanelSection {
  readonly #context: SectionContext;
  readonly #orders: OrderList;
  readonly #actions: ActionHistory;

  constructor(context: SectionContext) {
    this.#context = context;
    this.#orders = new OrderList(context);
    this.#actions = new ActionHistory(context);
  }

  get state(): ElementState {
    const views = [this.#orders.view, this.#actions.view];
    const states = views.map((view) =>
      view.state === 'ready' && view.data.items.length === 0 ? 'empty' : view.state,
    );
    const [first = 'loading'] = states;
    if (states.includes('loading')) return 'loading';
    return states.every((state) => state === first) ? first : 'ready';
  }

  update(): void {
    this.#orders.update();
    this.#actions.update();
  }

  disconnected(): void {
    this.#actions.disconnected();
    // An element that is only moved goes on with what it was at.
    queueMicrotask(() => {
      if (!this.#context.host.isConnected) this.#orders.stop();
    });
  }

  render(): TemplateResult {
    const [orders, actions] = [this.#orders.view, this.#actions.view];
    const [forbidden] = [orders, actions].filter((view) => view.state === 'forbidden');
    if (forbidden) {
      const text = msg('You cannot view orders and history.', {
        id: 'subscription-panel.history-forbidden',
      });
      return forbiddenNotice(text, forbidden.ask);
    }
    // That nobody is signed in is one and the same for both.
    const isToldOnce = errorOf(orders) !== undefined && errorOf(orders) === errorOf(actions);
    return html`${this.#orders.render()} ${this.#actions.render(isToldOnce)}`;
  }
}

function errorOf(view: OrderList['view'] | ActionHistory['view']): unknown {
  return view.state === 'error' || view.state === 'ready' ? view.error : undefined;
}
