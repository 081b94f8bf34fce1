import {
  ApiError,
  minorUnitDigits,
  type Page,
  type ReadableCompany,
  type UsageCount,
  type UsageCountQuery,
  type UsageDocumentPage,
  type UsageDocumentQuery,
  type UsageInvoice,
  type UsageInvoiceQuery,
  type UsageLine,
  type UsageLineQuery,
  type UsageSpecification,
} from '../../../src/api/index.js';
import {addMonths, dateInAmsterdam} from '../amsterdam.js';
import type {Clock} from '../clock.js';
import {newestFirst} from '../newest-first.js';
import {multiply} from './decimal.js';
import {documentFilters} from './document-filters.js';
import {inOrder} from '../in-order.js';
import type {UsageDocumentRecord, UsageInvoiceRecord, UsageRecord} from './usage-record.js';
import {sumsOf} from './usage-sums.js';

/** An invoice with its lines as they are told. */
interface Billed {
  invoice: UsageInvoice;
  lines: readonly UsageLine[];
}

interface Kept {
  record: UsageRecord;
  /** Made when they are first asked for: there may be many lines. */
  billed: Map<string, Billed>;
}

/** What each organization used, and what was billed for it, under the rules of the domain (A1–A16). */
export class Usage {
  readonly #clock: Clock;
  readonly #kept = new Map<string, Kept>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  begin(organizationId: string, record: UsageRecord): void {
    this.#kept.set(organizationId, {record, billed: new Map()});
  }

  companies(organizationId: string): ReadableCompany[] {
    return this.#of(organizationId).record.companies.map((company) => ({...company}));
  }

  /** The newest first; throws `not-found` for a company that may not be asked about. */
  documents(organizationId: string, query: UsageDocumentQuery, epoch: number): UsageDocumentPage {
    const {limit, cursor, ...rest} = query;
    const list = JSON.stringify([organizationId, 'usage', rest]);
    const keyOf = ({id, createdAt}: UsageDocumentRecord) => ({id, at: createdAt});
    const found = this.#found(organizationId, rest);
    const page = newestFirst(found, {limit, cursor}, {list, epoch, keyOf});
    const items = page.items.map(({companyId: _, ...document}) => ({...document}));
    return {...page, total: found.length, items, keptFrom: this.#keptFrom(organizationId)};
  }

  counts(organizationId: string, query: UsageCountQuery): UsageCount[] {
    const byMonth = Map.groupBy(this.#found(organizationId, query), ({createdAt, channel}) => {
      const month = dateInAmsterdam(Date.parse(createdAt)).slice(0, 7);
      return `${month} ${channel}`;
    });
    return [...byMonth]
      .map(([key, {length: count}]) => {
        const [month = '', channel = ''] = key.split(' ');
        return {month, channel, count};
      })
      .sort((a, b) => (`${a.month} ${a.channel}` < `${b.month} ${b.channel}` ? -1 : 1));
  }

  invoices(organizationId: string, query: UsageInvoiceQuery, epoch: number): Page<UsageInvoice> {
    const {invoices} = this.#of(organizationId).record;
    const list = `${organizationId}-usage-invoices`;
    const keyOf = ({id, issueDate}: UsageInvoiceRecord) => ({id, at: issueDate});
    const page = newestFirst(invoices, query, {list, epoch, keyOf});
    return {...page, items: page.items.map(({id}) => this.#billed(organizationId, id).invoice)};
  }

  specification(organizationId: string, usageInvoiceId: string): UsageSpecification {
    const {invoice, lines} = this.#billed(organizationId, usageInvoiceId);
    return {invoice, sums: sumsOf(lines), lineCount: lines.length};
  }

  /** In the order of the supplier. */
  lines(
    organizationId: string,
    usageInvoiceId: string,
    {query, epoch}: {query: UsageLineQuery; epoch: number},
  ): Page<UsageLine> {
    const {companyId, ...page} = query;
    const {lines} = this.#billed(organizationId, usageInvoiceId);
    const list = JSON.stringify([organizationId, usageInvoiceId, companyId]);
    const rows =
      companyId === undefined ? lines : lines.filter(({company}) => company.id === companyId);
    return inOrder(rows, page, {list, epoch});
  }

  #found(
    organizationId: string,
    query: Omit<UsageDocumentQuery, 'limit' | 'cursor'>,
  ): readonly UsageDocumentRecord[] {
    const {companies, documents} = this.#of(organizationId).record;
    if (!companies.some(({id}) => id === query.companyId)) {
      throw new ApiError('not-found', 'There is no such company.');
    }
    const keptFrom = this.#keptFrom(organizationId);
    const filters = documentFilters(query, keptFrom);
    return documents.filter((document) => filters.every((matches) => matches(document)));
  }

  #keptFrom(organizationId: string): string {
    return addMonths(this.#clock.today(), -this.#of(organizationId).record.keptMonths);
  }

  #billed(organizationId: string, usageInvoiceId: string): Billed {
    const {record, billed} = this.#of(organizationId);
    const known = billed.get(usageInvoiceId);
    if (known) return known;
    const invoice = record.invoices.find(({id}) => id === usageInvoiceId);
    if (!invoice) throw new ApiError('not-found', 'There is no such usage invoice.');
    const made = bill(invoice, record);
    billed.set(usageInvoiceId, made);
    return made;
  }

  #of(organizationId: string): Kept {
    const kept = this.#kept.get(organizationId);
    if (!kept) throw new ApiError('not-found', 'There is no usage to be seen here.');
    return kept;
  }
}

/** Each line comes to quantity × price, rounded by itself, and the invoice to their sum. */
function bill(record: UsageInvoiceRecord, {currency, companies, labels = {}}: UsageRecord): Billed {
  const {lines: records, difference = 0, ...invoice} = record;
  const digits = minorUnitDigits(currency);
  const named = new Map(companies.map(({relation: _, ...company}) => [company.id, company]));
  const lines = records.map(({type, companyId, quantity, unitPrice, period, extra}, index) => {
    const label = labels[type];
    return {
      id: `${invoice.id}-${String(index + 1)}`,
      usageType: {code: type, ...(label !== undefined && {label})},
      quantity,
      unitPrice,
      subtotal: {amount: multiply(quantity, unitPrice, digits), currency},
      period: {...period},
      company: named.get(companyId) ?? {id: companyId, name: companyId},
      ...(extra && {extra: [...extra]}),
    };
  });
  const amount = lines.reduce((sum, {subtotal}) => sum + subtotal.amount, difference);
  return {invoice: {...invoice, total: {amount, currency}}, lines};
}
