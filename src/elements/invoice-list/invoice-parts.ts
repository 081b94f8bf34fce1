/**
 * What the list loads later, and when. All of it is named here, in what is loaded first: what the first module and a part of
 * a part have in common would become chunks of their own in a bundle, each compressed by itself (`decisions/0005`).
 */
export const PARTS = {
  /** After the first rows. */
  later: () => import('./invoice-later.js'),
  /** With the first document that is opened. */
  details: () => import('./details/details.js'),
  /** With the first one that can be paid by a code. */
  qr: () => import('./payment/epc-qr.js'),
  /** With the first selection, or the first look at the export. */
  bulk: () => import('./bulk/bulk.js'),
  /** With the first press on what saves or makes such a file. */
  saveFile: () => import('../../files/save-file.js'),
  zip: () => import('../../files/zip.js'),
  csv: () => import('../../files/csv.js'),
  xlsx: () => import('../../files/xlsx.js'),
};
