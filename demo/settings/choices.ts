import {
  FAULT_NAMES,
  type FaultName,
  type OrganizationRecord,
  type Persona,
  type Scenario,
  type ScenarioName,
  SCENARIOS,
} from '../../mocks/index.js';
import {type Language, LANGUAGES} from '../host/words.js';

/** The scenario of the files that were handed over. */
export const FILES = 'files';

export const PERSONAS: Record<Persona, string> = {
  admin: 'Admin',
  viewer: 'Viewer',
  none: 'No access',
};

export const SCHEMES = {'': 'As the system', light: 'Light', dark: 'Dark'} as const;

/** What can be chosen in the demo, by the names of the parameters of the address. */
export interface Choices {
  scenario: ScenarioName | typeof FILES;
  persona: Persona;
  /** Empty while none is chosen by hand. */
  organization: string;
  language: Language;
  scheme: keyof typeof SCHEMES;
  /** Empty when all is well. */
  fault: FaultName | '';
}

/** The world of UBL files: one organization, whose invoices come later. */
const FILES_SCENARIO: Scenario = {
  description: 'Your own UBL files, as of today.',
  organizations: [{id: 'files', name: 'Your files', countryCode: 'NL'}],
  users: SCENARIOS['rode-lente'].users,
};

/** Every world that can be chosen. */
export const WORLDS: Record<Choices['scenario'], Scenario> = {
  ...SCENARIOS,
  [FILES]: FILES_SCENARIO,
};

/** The organizations of a scenario that the user may choose from. */
export function organizationsOf(scenario: Choices['scenario']): readonly OrganizationRecord[] {
  return WORLDS[scenario].organizations.filter(({foreign}) => !foreign);
}

/** What holds where the address says nothing; `start` is the scenario to begin with. */
export function standardChoices(
  start: Choices['scenario'],
  scenario: Choices['scenario'] = start,
): Choices {
  const persona = WORLDS[scenario].persona ?? 'admin';
  return {scenario: start, persona, organization: '', language: 'en', scheme: '', fault: ''};
}

/** Reads the choices from the address; an unknown one is as if it were not there. */
export function readChoices(params: URLSearchParams, start: Choices['scenario']): Choices {
  const pick = <Value extends string>(name: string, known: readonly Value[], standard: Value) =>
    known.find((value) => value === params.get(name)) ?? standard;
  const scenario = pick('scenario', keysOf(WORLDS), start);
  const standard = standardChoices(start, scenario);
  const organizations = organizationsOf(scenario).map(({id}) => id);
  return {
    scenario,
    persona: pick('persona', keysOf(PERSONAS), standard.persona),
    organization: pick('organization', organizations, ''),
    language: pick('language', keysOf(LANGUAGES), standard.language),
    scheme: pick('scheme', keysOf(SCHEMES), standard.scheme),
    fault: pick('fault', FAULT_NAMES, ''),
  };
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
