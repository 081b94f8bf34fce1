import {fold} from '../../../src/api/fold.js';
import type {UsageDocumentQuery} from '../../../src/api/index.js';
import {dateInAmsterdam} from '../amsterdam.js';
import type {UsageDocumentRecord} from './usage-record.js';

type Filter = (document: UsageDocumentRecord) => boolean;

/** The filters of a query, which hold together; an empty list of values filters nothing. What is no longer kept is not found (A-E3). */
export function documentFilters(
  query: Omit<UsageDocumentQuery, 'limit' | 'cursor'>,
  keptFrom: string,
): readonly Filter[] {
  const {companyId, direction, from, to, channel = [], status = [], search = ''} = query;
  const words = fold(search.trim());
  const filters: Filter[] = [
    (document) => document.companyId === companyId && document.direction === direction,
    ({createdAt}) => {
      const day = dateInAmsterdam(Date.parse(createdAt));
      return day >= from && day <= to && day >= keptFrom;
    },
  ];
  if (channel.length > 0) filters.push((document) => channel.includes(document.channel));
  if (status.length > 0) filters.push((document) => status.includes(document.status));
  if (words !== '') {
    filters.push(({invoiceNumber, counterparty}) =>
      [invoiceNumber, counterparty].some((text) => fold(text).includes(words)),
    );
  }
  return filters;
}
