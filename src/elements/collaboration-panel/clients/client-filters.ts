import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {CollaborationService} from '../../../api/resources/collaborations/schema.js';
import {COLLABORATION_STATES} from '../../../api/resources/collaborations/state-machine.js';
import {chip, chipBar, choicePanel} from '../../../ui/list/filters.js';
import {menu} from '../../../ui/list/menu.js';
import {searchField} from '../../../ui/list/search-field.js';
import {visible} from '../../../ui/visible.js';
import type {CollaborationView} from '../collaboration-panel.events.js';
import {isFiltered, NO_FILTERS} from '../collaboration-view.js';
import {stateLabel} from '../state-texts.js';
import {columnText} from './client-texts.js';

export interface ClientFilters {
  view: CollaborationView;
  change: (change: Partial<CollaborationView>) => void;
  /** Absent while it is awaited: what can be chosen is in it. */
  service: CollaborationService | undefined;
}

/** A filter of which any number may be chosen, by the property of the view that it sets. */
interface Filter {
  property: 'states' | 'taskTypes' | 'taskOwners' | 'accountManagers';
  text: string;
  /** What is known; what is chosen beside that can be taken away too. */
  options: readonly string[];
  textOf: (option: string) => string;
}

/** Search and filters, with the filters in use as chips below (B-E2). */
export function clientFilters({view, change, service}: ClientFilters): TemplateResult {
  const label = msg('Search and filters', {id: 'list.filters'});
  const search = msg('Search name or number', {id: 'collaboration-panel.search'});
  const filters = filtersOf(service);
  return html`
    <div class="toolbar" part="toolbar">
      <div class="search-bar" role="search" aria-label=${label}>
        ${searchField(search, view.search, (text) => change({search: text}))}
        ${filters.map((filter) => filterMenu(filter, view, change))}
      </div>
    </div>
    ${isFiltered(view) ? chips(filters, view, change) : nothing}
  `;
}

function filtersOf(service: CollaborationService | undefined): Filter[] {
  const {taskTypes = [], taskOwners = [], accountManagers = []} = service ?? {};
  const types = new Map(taskTypes.map(({code, name}) => [code, name]));
  const owners = new Map(taskOwners.map(({id, name}) => [id, name]));
  const managers = new Map(accountManagers.map(({id, name}) => [id, name]));
  return [
    {
      property: 'states',
      text: msg('Collaboration', {id: 'collaboration-panel.heading'}),
      options: COLLABORATION_STATES,
      textOf: (state) => stateLabel(state).text,
    },
    {
      property: 'taskTypes',
      text: msg('Task', {id: 'collaboration-panel.task'}),
      options: [...types.keys()],
      textOf: (code) => visible(types.get(code) ?? code),
    },
    {
      property: 'taskOwners',
      text: msg('Task owner', {id: 'collaboration-panel.task-owner'}),
      options: [...owners.keys()],
      textOf: (id) => visible(owners.get(id) ?? id),
    },
    {
      property: 'accountManagers',
      text: columnText('manager'),
      options: [...managers.keys()],
      textOf: (id) => visible(managers.get(id) ?? id),
    },
  ];
}

function filterMenu(
  {property, text, options, textOf}: Filter,
  view: CollaborationView,
  change: ClientFilters['change'],
): TemplateResult {
  const chosen = view[property];
  const panel = choicePanel({
    text,
    options: [...new Set([...options, ...chosen])],
    chosen,
    textOf,
    onChange: (now) => change({[property]: now}),
  });
  return menu(`filter-${property}`, text, panel, {active: chosen.length > 0});
}

function chips(
  filters: readonly Filter[],
  view: CollaborationView,
  change: ClientFilters['change'],
): TemplateResult {
  const search = view.search.trim();
  const inUse = html`
    ${search ? chip(`“${visible(search)}”`, () => change({search: ''})) : nothing}
    ${filters.map(({property, textOf}) =>
      view[property].map((option) =>
        chip(textOf(option), () =>
          change({[property]: view[property].filter((other) => other !== option)}),
        ),
      ),
    )}
  `;
  return chipBar(inUse, () => change(NO_FILTERS));
}
