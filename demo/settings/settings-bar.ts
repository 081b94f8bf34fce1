import {FAULTS, type FaultName} from '../../mocks/index.js';
import {changeAddress} from '../address.js';
import {find, make} from '../dom.js';
import {NO_VIEW} from '../host/element-view.js';
import {LANGUAGES} from '../host/words.js';
import {type Choices, organizationsOf, PERSONAS, SCHEMES, standardChoices, WORLDS} from './choices.js';

/** The faults that people meet most. */
const COMMON: readonly FaultName[] = ['slow', 'offline', '401', '403', '500', 'malformed'];

/** An option of a select: its value and its text. */
type Option = readonly [value: string, text: string];

/** The bar with which the demo is changed; it writes to the address, and shows what is in force. */
export class SettingsBar {
  /** The whole bar; what is appended to it shows also while the settings are folded. */
  readonly element = find('#demo-settings');
  /** What is folded. */
  readonly body = make('div', {className: 'body'});
  readonly #start: Choices['scenario'];
  readonly #selects = new Map<keyof Choices, HTMLSelectElement>();
  readonly #now = make('span', {className: 'now'});

  /** Fills the page's `#demo-settings`; `start` is the scenario to begin with. */
  constructor(start: Choices['scenario']) {
    this.#start = start;
    const fields = make(
      'div',
      {className: 'fields'},
      this.#field('persona', 'Persona', Object.entries(PERSONAS)),
      this.#field('scenario', 'Scenario', scenarioOptions()),
      this.#field('organization', 'Organization', []),
      this.#field('language', 'Language', Object.entries(LANGUAGES)),
      this.#field('scheme', 'Light or dark', Object.entries(SCHEMES)),
      this.#field('fault', 'Fault', []),
    );
    this.#selects.get('fault')?.append(...faultOptions());
    this.body.prepend(fields);
    const summary = make('summary', {}, make('strong', {textContent: 'Demo settings'}), this.#now);
    const open = matchMedia('(min-width: 64rem)').matches;
    this.element.replaceChildren(make('details', {open}, summary, this.body));
  }

  /** Shows what is in force. */
  show(choices: Choices): void {
    this.#showOrganizations(choices.scenario);
    for (const [name, select] of this.#selects) select.value = choices[name];
    const {persona, scenario, language, fault} = choices;
    const parts = [PERSONAS[persona], scenario, LANGUAGES[language]];
    this.#now.textContent = [...parts, ...(fault ? [`fault: ${fault}`] : [])].join(' · ');
  }

  #field(name: keyof Choices, label: string, options: readonly Option[]): HTMLElement {
    const select = make('select', {name}, ...options.map(option));
    select.addEventListener('change', () => this.#choose(name, select.value));
    this.#selects.set(name, select);
    return make('label', {className: `field ${name}`}, make('span', {textContent: label}), select);
  }

  #choose(name: keyof Choices, value: string): void {
    const scenario = this.#selects.get('scenario')?.value as Choices['scenario'];
    const isStandard = standardChoices(this.#start, scenario)[name] === value;
    changeAddress({
      ...(name === 'scenario' && {persona: '', organization: ''}),
      ...((name === 'scenario' || name === 'organization') && NO_VIEW),
      [name]: isStandard ? '' : value,
    });
  }

  /** With one organization, or none, there is nothing to choose. */
  #showOrganizations(scenario: Choices['scenario']): void {
    const select = this.#selects.get('organization');
    const organizations = organizationsOf(scenario);
    const options = organizations.map(({id, name}): Option => [id, name]);
    select?.replaceChildren(...[['', 'None chosen'] as const, ...options].map(option));
    if (select?.parentElement) select.parentElement.hidden = organizations.length < 2;
  }
}

function option([value, text]: Option): HTMLOptionElement {
  return make('option', {value, textContent: text});
}

function scenarioOptions(): Option[] {
  return Object.entries(WORLDS).map(([name, {description}]) => [name, `${name}: ${description}`]);
}

function faultOptions(): HTMLElement[] {
  const named = (names: readonly FaultName[]) =>
    names.map((name) => option([name, `${name}: ${FAULTS[name]}`]));
  const others = (Object.keys(FAULTS) as FaultName[]).filter((name) => !COMMON.includes(name));
  return [
    option(['', 'None']),
    make('optgroup', {label: 'Common'}, ...named(COMMON)),
    make('optgroup', {label: 'Others'}, ...named(others)),
  ];
}
