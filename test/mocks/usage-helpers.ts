import type {
  ListUsageDocumentsRequest,
  Page,
  PortalApi,
  UsageDocumentPage,
  UsageLine,
} from '../../src/api/index.js';
import {organizationId} from './helpers.js';

export type Api = Required<PortalApi>;

/** What was sent by Rode Lente in a quarter; whatever the test cares about differs. */
export const selection = {
  organizationId,
  companyId: 'rode-lente-bv',
  direction: 'outbound',
  from: '2026-07-01',
  to: '2026-09-30',
} as const;

/** A page of up to a hundred documents, unless asked otherwise. */
export function documents(
  api: Api,
  query: Partial<ListUsageDocumentsRequest> = {},
): Promise<UsageDocumentPage> {
  return api.usage.documents({...selection, limit: 100, ...query});
}

/** All lines of an invoice, page by page. */
export async function linesOf(
  api: Api,
  usageInvoiceId: string,
  companyId?: string,
): Promise<UsageLine[]> {
  const lines: UsageLine[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<UsageLine> = await api.usage.lines({
      organizationId,
      usageInvoiceId,
      limit: 100,
      ...(cursor !== undefined && {cursor}),
      ...(companyId !== undefined && {companyId}),
    });
    lines.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return lines;
}
