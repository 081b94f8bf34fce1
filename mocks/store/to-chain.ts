import type {ChainDocument} from '../../src/api/index.js';
import type {Entry} from './entry.js';
import type {ReferenceIndex} from './reference-index.js';

function toChainDocument({record, open, voided}: Entry): ChainDocument {
  const {id, number, typeCode, issueDate, currency, totalInclVat, originalInvoiceNumbers} = record;
  return {
    ...{id, number, typeCode, issueDate},
    totalInclVat: {amount: totalInclVat, currency},
    openAmount: {amount: open, currency},
    voided,
    ...(originalInvoiceNumbers.length > 0 && {
      originalInvoiceNumbers: [...originalInvoiceNumbers],
    }),
  };
}

/**
 * The documents that a document is tied to by references, itself among them: first those that are not here, then oldest
 * first. Absent where there is no reference, or only one to itself; that two documents share a number ties them not.
 */
export function toChain(
  entry: Entry,
  index: ReferenceIndex,
  now: number,
): ChainDocument[] | undefined {
  const {entries, missing} = index.tiedTo(entry, now);
  const isTied = entries.some(({record}) => record.originalInvoiceNumbers.length > 0);
  if (!isTied || entries.length + missing.length === 1) return undefined;
  return [...missing.map((number) => ({number})), ...entries.map(toChainDocument)];
}
