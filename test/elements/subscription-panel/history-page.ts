import {html, type TemplateResult} from 'lit';

import {open, type TestPage, waitFor} from '../../support/open.js';
import {textOf} from './features-page.js';

/** A page with the orders and the action history of a company on it. */
export interface HistoryPage extends TestPage {
  /** The cells of each row of a table, without what stands for their heads. */
  rows(table: string | RegExp): string[][];
  /** Chooses in a filter by what stands there. */
  choose(option: string): void;
  /** Sets a day of the period. */
  setDay(label: 'From' | 'To', day: string): void;
  /** What was asked of the API for the action history, request by request. */
  asked(): URLSearchParams[];
}

type World = Parameters<typeof open>[0];

/** Shows orders and history, once both are there. */
export async function openHistory(
  world: World = {},
  markup: TemplateResult = html`<subscription-panel sections="history"></subscription-panel>`,
): Promise<HistoryPage> {
  const page = await open({scenario: 'subscription', ...world}, markup);
  await waitFor(() => {
    const state = page.element.getAttribute('state');
    if (state === null || state === 'loading') throw new Error('Nothing is there yet.');
  });
  return {...page, ...acts(page)};
}

function acts(page: TestPage): Omit<HistoryPage, keyof TestPage> {
  const inputs = () => [...(page.element.shadowRoot?.querySelectorAll('input') ?? [])];
  const labelled = (label: string) =>
    inputs().find(({labels}) => [...(labels ?? [])].some((each) => textOf(each) === label));
  return {
    rows: (name) =>
      [...(page.query('table', name)?.querySelectorAll('tbody tr') ?? [])].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => {
          const label = textOf(cell.querySelector('.label'));
          return textOf(cell).slice(label.length).trim();
        }),
      ),
    choose: (option) => labelled(option)?.click(),
    setDay(label, day) {
      const field = labelled(label);
      if (!field) throw new Error(`There is no "${label}".`);
      field.value = day;
      field.dispatchEvent(new Event('change', {bubbles: true}));
    },
    asked: () =>
      page.requests
        .map(({url}) => new URL(url))
        .filter(({pathname}) => pathname.endsWith('/subscription/history'))
        .map(({searchParams}) => searchParams),
  };
}
