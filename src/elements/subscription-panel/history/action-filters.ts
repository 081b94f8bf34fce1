import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {HistoryQuery} from '../../../api/resources/subscription/query-schema.js';
import {visible} from '../../../ui/visible.js';
import {exportButton} from '../../../ui/list/export-button.js';
import {chip, chipBar, oneChoicePanel} from '../../../ui/list/filters.js';
import {menu} from '../../../ui/list/menu.js';
import {type Period, periodPanel, periodText} from '../../../ui/list/period.js';
import {ACTIONS, actionLabel} from './history-texts.js';

/** What the action history is narrowed to; each is empty for all. */
export interface ActionFilters extends Period {
  featureId: string;
  action: string;
}

export const NO_FILTERS: ActionFilters = {featureId: '', action: '', from: '', to: ''};

/** What is asked of the API for filters; absent parts are left out, so that equal ones share one request. */
export function filterQuery(filters: ActionFilters): Omit<HistoryQuery, 'limit' | 'cursor'> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
}

/** Whether anything narrows the list. */
export function isFiltered(filters: ActionFilters): boolean {
  return Object.values(filters).some((value) => value !== '');
}

interface ActionToolbar {
  filters: ActionFilters;
  change: (change: Partial<ActionFilters>) => void;
  /** The names of the features that can be chosen, by their ids. */
  features: ReadonlyMap<string, string>;
  /** What stands in the popover of the export. */
  exports: unknown;
  onExports: () => void;
}

/** The filters of the action history and its export, with those in use as chips below. */
export function actionToolbar(toolbar: ActionToolbar): TemplateResult {
  const {filters, exports, onExports} = toolbar;
  const label = msg('Search and filters', {id: 'list.filters'});
  return html`
    <div class="toolbar" part="toolbar">
      <div class="search-bar" role="search" aria-label=${label}>
        ${featureMenu(toolbar)} ${actionMenu(toolbar)} ${periodMenu(toolbar)}
      </div>
      ${exportButton(exports, onExports)}
    </div>
    ${isFiltered(filters) ? chips(toolbar) : nothing}
  `;
}

export function featureText(): string {
  return msg('Feature', {id: 'subscription-panel.column-feature'});
}

export function actionText(): string {
  return msg('Action', {id: 'subscription-panel.column-action'});
}

function featureMenu({filters, features, change}: ActionToolbar): TemplateResult {
  const panel = oneChoicePanel({
    name: 'history-feature',
    text: featureText(),
    options: [...features.keys()],
    chosen: filters.featureId,
    textOf: (id) => nameOf(id, features),
    onChange: (featureId) => change({featureId}),
  });
  return menu('filter-history-feature', featureText(), panel, {active: filters.featureId !== ''});
}

function actionMenu({filters, change}: ActionToolbar): TemplateResult {
  const panel = oneChoicePanel({
    name: 'history-action',
    text: actionText(),
    options: ACTIONS,
    chosen: filters.action,
    textOf: (action) => actionLabel(action).text,
    onChange: (action) => change({action}),
  });
  return menu('filter-history-action', actionText(), panel, {active: filters.action !== ''});
}

function periodMenu({filters, change}: ActionToolbar): TemplateResult {
  const text = msg('Period', {id: 'subscription-panel.period'});
  const active = periodText(filters) !== '';
  return menu('filter-history-period', text, periodPanel(text, filters, change), {active});
}

function nameOf(featureId: string, features: ReadonlyMap<string, string>): string {
  return visible(features.get(featureId) ?? featureId);
}

function chips({filters, features, change}: ActionToolbar): TemplateResult {
  const {featureId, action} = filters;
  const period = periodText(filters);
  const inUse = html`
    ${featureId ? chip(nameOf(featureId, features), () => change({featureId: ''})) : nothing}
    ${action ? chip(actionLabel(action).text, () => change({action: ''})) : nothing}
    ${period ? chip(period, () => change({from: '', to: ''})) : nothing}
  `;
  return chipBar(inUse, () => change(NO_FILTERS));
}
