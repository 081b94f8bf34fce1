import type {Preview} from '@storybook/web-components-vite';

import {
  FAULT_NAMES,
  type FaultName,
  type FaultyCall,
  type Persona,
  type ScenarioName,
  SCENARIOS,
} from '../mocks/index.js';
import {CONTRACT} from '../src/api/index.js';
import {PSEUDO_LOCALE} from '../stories/pseudo-locale.js';
import type {World} from '../stories/story.js';

/** What is chosen in the toolbar; an empty text leaves it to the story. */
export interface Globals {
  readonly locale: string;
  readonly scheme: string;
  readonly persona: Persona | '';
  readonly scenario: ScenarioName | '';
  readonly fault: string;
  readonly call: string;
  readonly latency: string;
}

interface Item {
  readonly value: string;
  readonly title: string;
}

const CALLS = CONTRACT.map(({resource, operation}) => `${resource}.${operation}`);
const named = (value: string): Item => ({value, title: value});
const ofStory = (what: string): Item => ({value: '', title: `${what} of the story`});

/** A name that is a number would come back from the address as one, and be none of the items. */
const faultValue = (name: FaultName): string => (/^\d+$/.test(name) ? `status-${name}` : name);

type Menus = NonNullable<Preview['globalTypes']>;
type Icon = NonNullable<NonNullable<Menus[string]['toolbar']>['icon']>;

const choice = (description: string, title: string, icon: Icon, items: readonly Item[]) => ({
  description,
  toolbar: {title, icon, items: [...items], dynamicTitle: true},
});

/** The menus of the toolbar; what is chosen there is kept in the address. */
export const globalTypes: Menus = {
  locale: choice('Language of the elements', 'Language', 'globe', [
    {value: 'en', title: 'English'},
    {value: 'nl', title: 'Nederlands'},
    {value: 'nb', title: 'Norsk bokmål'},
    {value: PSEUDO_LOCALE, title: '⟦Pseudo~~⟧'},
  ]),
  scheme: choice('Color scheme of the page', 'Scheme', 'mirror', [
    {value: 'system', title: 'As the system'},
    {value: 'light', title: 'Light'},
    {value: 'dark', title: 'Dark'},
  ]),
  persona: choice('Who is signed in', 'Persona', 'user', [
    ofStory('Persona'),
    {value: 'admin', title: 'Admin'},
    {value: 'viewer', title: 'Viewer'},
    {value: 'none', title: 'No access'},
  ]),
  scenario: choice('Which data there is', 'Scenario', 'database', [
    ofStory('Scenario'),
    ...Object.keys(SCENARIOS).map(named),
  ]),
  fault: choice('What goes wrong', 'Fault', 'alert', [
    ofStory('Faults'),
    ...FAULT_NAMES.map((name) => ({value: faultValue(name), title: name})),
  ]),
  call: choice('In which call it goes wrong', 'Faulty call', 'filter', [
    {value: '', title: 'In all but the session'},
    {value: 'all', title: 'In all calls'},
    ...CALLS.map((name) => ({value: name.replace('.', '-'), title: name})),
  ]),
  latency: choice('How long each answer takes', 'Latency', 'time', [
    ofStory('Latency'),
    ...[200, 1000, 5000].map((ms) => ({value: `${String(ms)}ms`, title: `${String(ms)} ms`})),
  ]),
};

/** What holds before anybody chooses. */
export const initialGlobals: Globals = {
  locale: 'en',
  scheme: 'system',
  persona: '',
  scenario: '',
  fault: '',
  call: '',
  latency: '',
};

/** The calls that a choice means; a point in a name would not stand in an address. */
function faultyCalls(call: string): readonly FaultyCall[] {
  if (call === 'all') return ['*'];
  const chosen = CALLS.filter((name) =>
    call === '' ? !name.startsWith('session.') : name.replace('.', '-') === call,
  );
  return chosen as FaultyCall[];
}

/** The world of a story, with what was chosen in the toolbar in the place of what the story says. */
export function chosenWorld(story: World, globals: Globals): World {
  const {persona, scenario, fault, call, latency} = globals;
  const chosen = FAULT_NAMES.find((name) => faultValue(name) === fault);
  const faults = chosen && Object.fromEntries(faultyCalls(call).map((name) => [name, chosen]));
  return {
    ...story,
    ...(persona && {persona}),
    ...(scenario && {scenario}),
    ...(faults && {faults}),
    ...(latency && {latency: Number.parseInt(latency, 10)}),
  };
}
