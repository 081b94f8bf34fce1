import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {exportButton} from '../../../ui/list/export-button.js';
import {chip, chipBar, choicePanel} from '../../../ui/list/filters.js';
import {menu} from '../../../ui/list/menu.js';
import {searchField} from '../../../ui/list/search-field.js';
import {visible} from '../../../ui/visible.js';
import type {UsageDirection, UsageReportView} from '../usage-report.events.js';
import {NO_FILTERS} from '../usage-view.js';
import {channelText, columnText, statusLabel} from './document-texts.js';
import {isFiltered} from './documents-query.js';

/** The ways that documents take in each direction (A-E2). */
const CHANNELS: Record<UsageDirection, readonly string[]> = {
  outbound: ['network', 'operator', 'bank', 'peppol', 'email', 'print'],
  inbound: ['network', 'operator', 'bank', 'peppol', 'scan', 'pdf'],
};

const AFTERWARDS = ['viewed', 'accepted', 'declined', 'disputed', 'paid'];
/** What can become of documents in each direction (A-E1, SM11). */
const STATUSES: Record<UsageDirection, readonly string[]> = {
  outbound: ['pending', 'sent', 'error', ...AFTERWARDS],
  inbound: ['received', 'error', ...AFTERWARDS],
};

export interface DocumentFilters {
  view: UsageReportView;
  change: (change: Partial<UsageReportView>) => void;
  /** The channels that there were, known or not. */
  channels: readonly string[];
  /** What stands in the popover of the export; absent for who may not export. */
  exports: {choices: unknown; onOpen: () => void} | undefined;
}

/** Search, filters and the export, with the filters in use as chips below. */
export function documentFilters(filters: DocumentFilters): TemplateResult {
  const {view, change, exports} = filters;
  const label = msg('Search and filters', {id: 'list.filters'});
  const search = msg('Search number or other party', {id: 'usage-report.search'});
  return html`
    <div class="toolbar" part="toolbar">
      <div class="search-bar" role="search" aria-label=${label}>
        ${searchField(search, view.search, (text) => change({search: text}))}
        ${channelMenu(filters)} ${statusMenu(filters)}
      </div>
      ${exports ? exportButton(exports.choices, exports.onOpen) : nothing}
    </div>
    ${isFiltered(view) ? chips(filters) : nothing}
  `;
}

function unionOf(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

function channelMenu({view, change, channels}: DocumentFilters): TemplateResult {
  const text = columnText('channel');
  const panel = choicePanel({
    text,
    options: unionOf(CHANNELS[view.direction], channels, view.channels),
    chosen: view.channels,
    textOf: channelText,
    onChange: (chosen) => change({channels: chosen}),
  });
  return menu('filter-usage-channel', text, panel, {active: view.channels.length > 0});
}

function statusMenu({view, change}: DocumentFilters): TemplateResult {
  const text = columnText('status');
  const panel = choicePanel({
    text,
    options: unionOf(STATUSES[view.direction], view.statuses),
    chosen: view.statuses,
    textOf: (status) => statusLabel(status).text,
    onChange: (statuses) => change({statuses}),
  });
  return menu('filter-usage-status', text, panel, {active: view.statuses.length > 0});
}

function chips({view, change}: DocumentFilters): TemplateResult {
  const {channels, statuses} = view;
  const search = view.search.trim();
  const inUse = html`
    ${search ? chip(`“${visible(search)}”`, () => change({search: ''})) : nothing}
    ${channels.map((channel) =>
      chip(channelText(channel), () =>
        change({channels: channels.filter((other) => other !== channel)}),
      ),
    )}
    ${statuses.map((status) =>
      chip(statusLabel(status).text, () =>
        change({statuses: statuses.filter((other) => other !== status)}),
      ),
    )}
  `;
  return chipBar(inUse, () => change(NO_FILTERS));
}
