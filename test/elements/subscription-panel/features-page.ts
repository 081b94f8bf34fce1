import {html, type TemplateResult} from 'lit';

import type {Feature, HistoryEntry} from '../../../src/api/index.js';
import {open, type TestPage, waitFor} from '../../support/open.js';

/** A page with the features of a company on it, and what a person does there. */
export interface FeaturesPage extends TestPage {
  switchOf(name: string): Promise<HTMLInputElement>;
  /** Presses the switch of a feature. */
  flip(name: string): Promise<void>;
  /** Waits for the question, which says this, and confirms it. */
  confirm(question: string | RegExp): Promise<void>;
  /** The text of the row of a feature, with single spaces. */
  row(name: string): string;
  /** What is kept of a feature. */
  kept(name: string): Feature | undefined;
  /** What was switched, the newest first. */
  switched(): HistoryEntry[];
  /** The switches that went over the network. */
  writes(): Request[];
}

type World = Parameters<typeof open>[0];

/** Shows the features as somebody of the scenario sees them. */
export async function openFeatures(
  world: World = {},
  markup: TemplateResult = html`<subscription-panel sections="features"></subscription-panel>`,
): Promise<FeaturesPage> {
  const page = await open({scenario: 'subscription', ...world}, markup);
  await waitFor(() => {
    if (page.all('listitem').length === 0) throw new Error('There are no features yet.');
  });
  return {...page, ...acts(page)};
}

function acts(page: TestPage): Omit<FeaturesPage, keyof TestPage> {
  const switchOf = async (name: string) => (await page.find('switch', name)) as HTMLInputElement;
  const {subscriptions} = page.store;
  return {
    switchOf,
    flip: async (name) => (await switchOf(name)).click(),
    async confirm(question) {
      const dialog = await waitFor(() => {
        const opened = page.element.shadowRoot?.querySelector('dialog[open]');
        if (!opened) throw new Error('Nothing is asked.');
        return opened;
      });
      const asked = textOf(dialog);
      const isAsked = typeof question === 'string' ? asked.includes(question) : question.test(asked);
      if (!isAsked) throw new Error(`"${String(question)}" is not in "${asked}"`);
      dialog.querySelector<HTMLElement>('.buttons > :first-child')?.click();
    },
    row: (name) => textOf(page.all('listitem').find((item) => textOf(item).startsWith(name))),
    kept: (name) => subscriptions.features('rode-lente').find((each) => each.name === name),
    switched: () => subscriptions.history('rode-lente', {limit: 100}, page.store.epoch).items,
    writes: () => page.requests.filter(({method}) => method === 'PUT'),
  };
}

/** The text of an element as it is read, with single spaces. */
export function textOf(element: Element | undefined | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
