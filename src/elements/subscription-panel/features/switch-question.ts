import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {Feature} from '../../../api/resources/subscription/schema.js';
import {formatList, formatMoney, formatNumber, pluralOf} from '../../../i18n/format.js';
import type {Question} from '../../../ui/confirm-dialog.js';
import {visible} from '../../../ui/visible.js';

/** Whether a switch has to be confirmed: it takes something away, or costs something. */
export function isQuestion({enabled, monthlyPrice}: Feature): boolean {
  return enabled || monthlyPrice !== undefined;
}

/** What is asked before a feature is switched: what it costs, or for whom it goes and what goes with it (S15, SM8). */
export function switchQuestion(feature: Feature): Question {
  const name = visible(feature.name);
  return feature.enabled
    ? {
        title: msg(str`Turn off ${name}?`, {id: 'subscription-panel.off-title'}),
        text: offText(feature),
        confirm: msg(str`Turn off ${name}`, {id: 'subscription-panel.off-confirm'}),
      }
    : {
        title: msg(str`Turn on ${name}?`, {id: 'subscription-panel.on-title'}),
        text: onText(feature),
        confirm: msg(str`Turn on ${name}`, {id: 'subscription-panel.on-confirm'}),
        tone: 'primary',
      };
}

function onText({monthlyPrice}: Feature): string {
  const price = monthlyPrice ? formatMoney(monthlyPrice) : '';
  return msg(str`It costs ${price} a month while it is on. It goes on for the whole company.`, {
    id: 'subscription-panel.on-text',
  });
}

function offText({affectedUsers, requiredBy = []}: Feature): TemplateResult {
  const lines = [
    msg('It goes off for all users in the company.', {id: 'subscription-panel.off-text'}),
    affectedUsers === undefined ? '' : affectedText(affectedUsers),
    requiredBy.length === 0 ? '' : stoppingText(requiredBy),
  ];
  return html`${lines.filter(Boolean).map((line) => html`<span class="line"><bdi>${line}</bdi></span> `)}`;
}

function affectedText(users: number): string {
  if (users === 0) return msg('Nobody has used it lately.', {id: 'subscription-panel.used-by-none'});
  const count = formatNumber(users);
  return pluralOf(users) === 'one'
    ? msg(str`${count} user has used it lately.`, {id: 'subscription-panel.used-by-one'})
    : msg(str`${count} users have used it lately.`, {id: 'subscription-panel.used-by'});
}

function stoppingText(names: readonly string[]): string {
  const others = formatList(names.map(visible));
  return msg(str`This stops working without it: ${others}.`, {id: 'subscription-panel.stopping'});
}
