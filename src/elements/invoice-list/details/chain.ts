import type {Money} from '../../../api/money.js';
import type {ChainDocument, InvoiceDetails} from '../../../api/resources/invoices/details-schema.js';

/** How the documents of a chain are tied to the one that is read, seen from that one. */
export interface Chain {
  /** What it credits or corrects itself. */
  originals: readonly ChainDocument[];
  /** What credits it. */
  credits: readonly ChainDocument[];
  /** What corrects it, or names it in any other way. */
  corrections: readonly ChainDocument[];
  /** What is tied to it through others. */
  others: readonly ChainDocument[];
  /** What is named somewhere and is not here. */
  missing: readonly ChainDocument[];
  /** Whether documents name each other in a circle, which only bad data do. */
  circular: boolean;
  /** How much of the document its credits come to, in its currency; positive. */
  credited: number;
  /** What is open in all of them together, one amount a currency, those that are zero left out. */
  open: readonly Money[];
}

const names = ({originalInvoiceNumbers = []}: ChainDocument, {number}: {number: string}) =>
  originalInvoiceNumbers.includes(number);

/** What a document does to those that it names: by its kind, and in the Netherlands by a negative amount (Y8). */
export function effectOf({typeCode, totalInclVat}: ChainDocument): 'credits' | 'corrects' | 'names' {
  if (typeCode === '384') return 'corrects';
  return typeCode === '381' || (totalInclVat?.amount ?? 0) < 0 ? 'credits' : 'names';
}

const isCredit = (document: ChainDocument) => effectOf(document) === 'credits';

/** Sorts the chain of a document; `undefined` when it is tied to no other. */
export function readChain(invoice: InvoiceDetails): Chain | undefined {
  const others = (invoice.chain ?? []).filter(({id}) => id !== invoice.id);
  if (others.length === 0) return undefined;
  const originals = others.filter((document) => names(invoice, document));
  const following = others.filter(
    (document) => names(document, invoice) && !originals.includes(document),
  );
  const credits = following.filter(isCredit);
  const direct = [...originals, ...following];
  return {
    originals,
    credits,
    corrections: following.filter((document) => !isCredit(document)),
    others: others.filter((document) => !direct.includes(document)),
    missing: others.filter(({id}) => id === undefined),
    circular: isCircular(invoice.chain ?? [], invoice),
    credited: sumOfCredits(credits, invoice.totalInclVat.currency),
    open: openOf(invoice.chain ?? []),
  };
}

function sumOfCredits(credits: readonly ChainDocument[], currency: string): number {
  const valid = credits.filter(
    ({voided, totalInclVat}) => !voided && totalInclVat?.currency === currency,
  );
  return 0 - valid.reduce((sum, {totalInclVat}) => sum + (totalInclVat?.amount ?? 0), 0);
}

function openOf(documents: readonly ChainDocument[]): Money[] {
  const sums = new Map<string, number>();
  for (const {openAmount, voided} of documents) {
    if (!openAmount || voided) continue;
    sums.set(openAmount.currency, (sums.get(openAmount.currency) ?? 0) + openAmount.amount);
  }
  return [...sums]
    .filter(([, amount]) => amount !== 0)
    .map(([currency, amount]) => ({amount, currency}));
}

/** Whether the way from a document to what it names leads back to it. */
function isCircular(documents: readonly ChainDocument[], start: ChainDocument): boolean {
  const seen = new Set<string>();
  const ahead = [...(start.originalInvoiceNumbers ?? [])];
  for (let number = ahead.pop(); number !== undefined; number = ahead.pop()) {
    if (number === start.number) return true;
    if (seen.has(number)) continue;
    seen.add(number);
    for (const document of documents) {
      if (document.number === number) ahead.push(...(document.originalInvoiceNumbers ?? []));
    }
  }
  return false;
}
