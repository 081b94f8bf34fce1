import {onAddressChange, readAddress} from './address.js';
import {writeWords} from './host/words.js';
import {type Choices, FILES, readChoices} from './settings/choices.js';
import {ElementPage} from './settings/element-page.js';
import {completeOverview} from './settings/overview.js';
import {SettingsBar} from './settings/settings-bar.js';
import {readServedFolder} from './settings/ubl-sources.js';

/** The parameters that go along from page to page; what a list shows stays behind. */
const KEPT: readonly (keyof Choices)[] = [
  'scenario',
  'persona',
  'organization',
  'language',
  'scheme',
  'fault',
];
const LOOKS: readonly (keyof Choices)[] = ['language', 'scheme'];

/** A link that brings choices of its own keeps only how the page looks and speaks. */
function keepChoicesInLinks(): void {
  const address = readAddress();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    const {choices} = link.dataset;
    const params = new URLSearchParams(choices);
    for (const name of choices === undefined ? KEPT : LOOKS) {
      const value = address.get(name);
      if (value !== null) params.set(name, value);
    }
    link.search = params.toString();
  }
}

const served = await readServedFolder();
const start = served.files.length > 0 ? FILES : 'whole-portal';
const bar = new SettingsBar(start);
const provider = document.querySelector('portal-provider');
const page = provider && new ElementPage(provider, bar, served.files.length);

function show(): void {
  const choices = readChoices(readAddress(), start);
  writeWords(choices.language);
  keepChoicesInLinks();
  bar.show(choices);
  page?.show(choices);
}

onAddressChange(show);
completeOverview(served);
show();
