import {msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';

import {formatNumber, pluralOf} from '../../../i18n/format.js';
import {
  alertIcon,
  checkIcon,
  clockIcon,
  infoIcon,
  ringIcon,
  strikeIcon,
} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';
import type {UsageDirection} from '../usage-report.events.js';

export function directionText(direction: UsageDirection): string {
  return direction === 'outbound'
    ? msg('Outbound', {id: 'usage-report.outbound'})
    : msg('Inbound', {id: 'usage-report.inbound'});
}

/** "312 documents", the number that is always told (A8, A9). */
export function documentsText(count: number): string {
  const total = formatNumber(count);
  return pluralOf(count) === 'one'
    ? msg(str`${total} document`, {id: 'usage-report.document-count-one'})
    : msg(str`${total} documents`, {id: 'usage-report.document-count-other'});
}

export function documentsTitle(): string {
  return msg('Documents', {id: 'usage-report.document-list'});
}

export function noMatchText(): string {
  return msg('No document matches these filters.', {id: 'usage-report.no-match'});
}

const CHANNELS: Record<string, () => string> = {
  network: () => msg('Network', {id: 'usage-report.channel-network'}),
  operator: () => msg('Operator', {id: 'usage-report.channel-operator'}),
  bank: () => msg('Bank', {id: 'usage-report.channel-bank'}),
  peppol: () => msg('Peppol', {id: 'usage-report.channel-peppol'}),
  email: () => msg('E-mail', {id: 'usage-report.channel-email'}),
  print: () => msg('Print', {id: 'usage-report.channel-print'}),
  scan: () => msg('Scan', {id: 'usage-report.channel-scan'}),
  pdf: () => msg('PDF by e-mail', {id: 'usage-report.channel-pdf'}),
};

/** How a document came in or went out (A5); an unknown channel as it came. */
export function channelText(channel: string): string {
  const text = Object.hasOwn(CHANNELS, channel) ? CHANNELS[channel] : undefined;
  return text?.() ?? visible(channel);
}

/** A status as it is drawn: shape, word and color together. */
export interface StatusLabel {
  tone: 'neutral' | 'success' | 'warning' | 'danger';
  icon: TemplateResult;
  text: string;
}

const STATUSES: Record<string, () => StatusLabel> = {
  pending: () => ({
    tone: 'warning',
    icon: clockIcon,
    text: msg('Pending', {id: 'usage-report.status-pending'}),
  }),
  sent: () => ({
    tone: 'success',
    icon: checkIcon,
    text: msg('Sent', {id: 'usage-report.status-sent'}),
  }),
  error: () => ({
    tone: 'danger',
    icon: alertIcon,
    text: msg('Failed', {id: 'usage-report.status-error'}),
  }),
  received: () => ({
    tone: 'success',
    icon: checkIcon,
    text: msg('Received', {id: 'usage-report.status-received'}),
  }),
  viewed: () => ({
    tone: 'neutral',
    icon: infoIcon,
    text: msg('Viewed', {id: 'usage-report.status-viewed'}),
  }),
  accepted: () => ({
    tone: 'success',
    icon: checkIcon,
    text: msg('Accepted', {id: 'usage-report.status-accepted'}),
  }),
  declined: () => ({
    tone: 'warning',
    icon: strikeIcon,
    text: msg('Declined', {id: 'usage-report.status-declined'}),
  }),
  disputed: () => ({
    tone: 'warning',
    icon: alertIcon,
    text: msg('Disputed', {id: 'usage-report.status-disputed'}),
  }),
  paid: () => ({
    tone: 'success',
    icon: checkIcon,
    text: msg('Paid', {id: 'usage-report.status-paid'}),
  }),
};

/** What became of a document (SM11); an unknown status as it came. */
export function statusLabel(status: string): StatusLabel {
  const label = Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined;
  return label?.() ?? {tone: 'neutral', icon: ringIcon, text: visible(status)};
}

type DocumentColumn = 'created' | 'number' | 'party' | 'channel' | 'status' | 'reason';

/** What the columns of the list, and of what is exported, are called. */
export function columnText(column: DocumentColumn): string {
  switch (column) {
    case 'created':
      return msg('Created', {id: 'usage-report.column-created'});
    case 'number':
      return msg('Number', {id: 'usage-report.column-number'});
    case 'party':
      return msg('Other party', {id: 'usage-report.column-party'});
    case 'channel':
      return msg('Channel', {id: 'usage-report.column-channel'});
    case 'status':
      return msg('Status', {id: 'usage-report.column-status'});
    case 'reason':
      return msg('Reason', {id: 'usage-report.column-reason'});
  }
}
