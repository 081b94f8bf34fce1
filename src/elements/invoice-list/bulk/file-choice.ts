import type {Invoice, InvoiceFile} from '../../../api/resources/invoices/schema.js';

/** Which files of a document are taken along: its first PDF, its UBL files, or every file. */
export type FileChoice = 'pdf' | 'ubl-xml' | 'all';

/** The files of a document that are meant by a choice; none when it has no such file. */
export function chosenFiles({files}: Invoice, choice: FileChoice): readonly InvoiceFile[] {
  if (choice === 'all') return files;
  const fitting = files.filter(({format}) => format === choice);
  return choice === 'pdf' ? fitting.slice(0, 1) : fitting;
}
