import '../src/define.js';

import {createStore, type ScenarioName} from '../mocks/index.js';
import {createPortal} from '../src/portal/portal.js';

const ROUNDS = 15;

/** How long the page was at work, in milliseconds: the median of some rounds. */
export interface Spent {
  opening: number;
  typing: number;
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

async function mount(scenario: ScenarioName) {
  const element = document.createElement('org-switcher');
  element.portal = createPortal({api: createStore({scenario}).api});
  document.body.replaceChildren(element);
  const inside = <T extends HTMLElement>(selector: string) =>
    element.shadowRoot?.querySelector<T>(selector);
  const button = await until(() => inside('button.switch'));
  // The module of the menu is not what is measured.
  button.click();
  await until(() => inside('.menu .choice'));
  inside('.menu')?.hidePopover();
  await element.updateComplete;
  return {element, inside, button};
}

/** From the press, or the letter, until all of it is laid out. */
async function time(act: () => void, done: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  act();
  await done();
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

async function measure(scenario: ScenarioName): Promise<Spent> {
  const {element, inside, button} = await mount(scenario);
  const drawn = () => element.updateComplete;
  const opening: number[] = [];
  const typing: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    opening.push(await time(() => button.click(), drawn));
    const field = inside<HTMLInputElement>('input');
    for (const search of field ? ['h', 'ha', 'haven 1', ''] : []) {
      const type = () => {
        if (field) field.value = search;
        field?.dispatchEvent(new Event('input'));
      };
      typing.push(await time(type, drawn));
    }
    inside('.menu')?.hidePopover();
    await drawn();
  }
  return {opening: median(opening), typing: median(typing)};
}

Object.assign(globalThis, {measure});
