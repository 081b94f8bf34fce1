import {make} from '../dom.js';
import {FILES, WORLDS} from './choices.js';
import type {ServedFolder} from './ubl-sources.js';

/** Fills in what only the demo knows: which worlds there are to look at, and which files the server was started with. */
export function completeOverview({folder, files}: ServedFolder): void {
  document.querySelector('#worlds')?.append(...worldLinks());
  const place = document.querySelector<HTMLElement>('#served-folder');
  if (!place || files.length === 0) return;
  place.hidden = false;
  const count = files.length.toLocaleString('en');
  place.append(make('strong', {textContent: `${count} UBL files of “${folder}”`}), '.');
}

function worldLinks(): HTMLElement[] {
  return Object.entries(WORLDS)
    .filter(([name]) => name !== FILES)
    .map(([name, {description}]) => {
      const link = make('a', {href: '/invoices.html', textContent: name});
      link.dataset['choices'] = `scenario=${name}`;
      return make('li', {}, link, ` ${description}`);
    });
}
