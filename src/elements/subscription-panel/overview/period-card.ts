import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Subscription} from '../../../api/resources/subscription/schema.js';
import {formatMoney, formatNumber} from '../../../i18n/format.js';
import {formatBytes, formatPeriod} from '../../../i18n/format-more.js';
import {monthsText} from '../../../ui/month-words.js';
import {visible} from '../../../ui/visible.js';
import {editionChange, moneyChange, numberChange, storageChange} from './change.js';
import {activeText, monthlyText, storageText, totalText} from './period-texts.js';

interface PeriodCard {
  which: 'current' | 'next';
  subscription: Subscription;
  headingLevel: number;
}

/** A line of the card: what it is, the value, what differs from the period before, and how it came about. */
interface Fact {
  name: string;
  value: string | TemplateResult;
  change?: TemplateResult | typeof nothing;
  note: string | TemplateResult | typeof nothing;
  leads?: boolean;
}

/** What the subscription is in one billing period (S3); in the next one, what differs stands out. */
export function periodCard({which, subscription, headingLevel}: PeriodCard): TemplateResult {
  const id = `period-${which}`;
  const isNext = which === 'next';
  return html`
    <section class="period-card" part="period" aria-labelledby=${id}>
      <div class="period-heading" id=${id} role="heading" aria-level=${headingLevel}>
        ${isNext
          ? msg('Next billing period', {id: 'subscription-panel.next-period'})
          : msg('Current billing period', {id: 'subscription-panel.current-period'})}
      </div>
      <dl class="facts">
        ${[...contents(subscription, isNext), ...prices(subscription, isNext)].map(factRow)}
      </dl>
    </section>
  `;
}

function factRow({name, value, change, note, leads = false}: Fact): TemplateResult {
  return html`
    <div class="fact" ?data-leads=${leads}>
      <dt>${name}</dt>
      <dd>
        <span class="value">${value}</span> ${change} ${note === nothing ? nothing : html`<small>${note}</small>`}
      </dd>
    </div>
  `;
}

function contents({current, next, activeUsers}: Subscription, isNext: boolean): Fact[] {
  const period = isNext ? next : current;
  const {edition, fileStorage, licenses} = period;
  const {includedBytes, usedBytes} = fileStorage;
  const isMetered = !isNext && usedBytes !== undefined;
  return [
    {
      name: msg('Period', {id: 'subscription-panel.period'}),
      value: formatPeriod(period),
      note: monthsText(period.months),
    },
    {
      name: msg('Edition', {id: 'subscription-panel.edition'}),
      value: html`<bdi>${visible(edition.name)}</bdi>`,
      change: isNext ? editionChange(current.edition, edition) : nothing,
      note: nothing,
    },
    {
      name: msg('File storage', {id: 'subscription-panel.storage'}),
      value: isMetered ? storageText(usedBytes, includedBytes) : formatBytes(includedBytes),
      change: isNext ? storageChange(current.fileStorage.includedBytes, includedBytes) : nothing,
      note: isMetered ? storageMeter(usedBytes, includedBytes) : nothing,
    },
    {
      name: msg('User licenses', {id: 'subscription-panel.licenses'}),
      value: formatNumber(licenses),
      change: isNext ? numberChange(current.licenses, licenses) : nothing,
      note: activeText(activeUsers, licenses - activeUsers),
    },
  ];
}

function prices({current, next}: Subscription, isNext: boolean): Fact[] {
  const period = isNext ? next : current;
  const {monthlyPrice, totalPrice} = period;
  const unknown = msg('Not known here', {id: 'subscription-panel.no-price'});
  return [
    {
      name: msg('Monthly price', {id: 'subscription-panel.monthly-price'}),
      value: monthlyPrice ? formatMoney(monthlyPrice) : unknown,
      change: isNext ? moneyChange(current.monthlyPrice, monthlyPrice) : nothing,
      note: monthlyText(period),
    },
    {
      name: msg('Total price', {id: 'subscription-panel.total-price'}),
      value: totalPrice ? formatMoney(totalPrice) : unknown,
      change: isNext ? moneyChange(current.totalPrice, totalPrice) : nothing,
      note: totalPrice ? totalText(period) : nothing,
      leads: totalPrice !== undefined,
    },
  ];
}

function storageMeter(used: number, included: number): TemplateResult {
  const nearlyFull = included * 0.9;
  return html`
    <meter
      min="0"
      max=${included}
      high=${nearlyFull}
      value=${used}
      aria-label=${msg('File storage', {id: 'subscription-panel.storage'})}
    ></meter>
  `;
}
