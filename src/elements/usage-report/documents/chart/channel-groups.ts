import {msg} from '@lit/localize';

import {channelText} from '../document-texts.js';
import {OTHER, type Pattern, PATTERNS} from './patterns.js';

/** What is drawn as one piece of a bar: a channel, or all that have no pattern of their own. */
export interface ChannelGroup {
  pattern: Pattern;
  channels: readonly string[];
}

/** Which pattern each known channel has where that is free, so that it stays the same from period to period. */
const PLACES: Record<string, number> = {
  peppol: 0,
  email: 1,
  scan: 1,
  network: 2,
  print: 3,
  pdf: 3,
  operator: 4,
  bank: 5,
};

/** The first six channels each with a pattern, and the others together. */
export function channelGroups(channels: readonly string[]): ChannelGroup[] {
  const free = new Map(PATTERNS.entries());
  const groups: ChannelGroup[] = [];
  for (const channel of channels) {
    const own = Object.hasOwn(PLACES, channel) ? PLACES[channel] : undefined;
    const place = own !== undefined && free.has(own) ? own : free.keys().next().value;
    const pattern = place === undefined ? undefined : free.get(place);
    if (place === undefined || !pattern) break;
    free.delete(place);
    groups.push({pattern, channels: [channel]});
  }
  const others = channels.slice(groups.length);
  return others.length > 0 ? [...groups, {pattern: OTHER, channels: others}] : groups;
}

export function groupText({channels}: ChannelGroup): string {
  const [only = '', ...more] = channels;
  return more.length === 0 ? channelText(only) : msg('Other', {id: 'usage-report.channel-other'});
}

/** How many of these counts belong to a group. */
export function countOf({channels}: ChannelGroup, counts: ReadonlyMap<string, number>): number {
  return channels.reduce((sum, channel) => sum + (counts.get(channel) ?? 0), 0);
}
