import type {DocumentLanguage} from './countries.js';

/** The words of a document, and how its language writes numbers and dates. */
export interface PdfWords {
  /** By UNTDID 1001; any other kind is called `document` with its code. */
  kinds: Record<string, string>;
  document: string;
  page: string;
  billTo: string;
  number: string;
  issueDate: string;
  dueDate: string;
  period: string;
  originalInvoice: string;
  buyerReference: string;
  purchaseOrder: string;
  description: string;
  quantity: string;
  unitPrice: string;
  amount: string;
  /** What is in the total and in no line. */
  extra: string;
  subtotal: string;
  vat: string;
  vatOver: string;
  totalInclVat: string;
  prepaid: string;
  rounding: string;
  payable: string;
  payment: string;
  payee: string;
  reference: string;
  vatNumber: string;
  registrationNumber: string;
  decimalSign: string;
  thousandsSign: string;
  /** `D`, `M` and `Y` with what stands between them. */
  date: string;
}

const en: PdfWords = {
  kinds: {380: 'Invoice', 381: 'Credit note', 384: 'Corrected invoice'},
  document: 'Document',
  page: 'Page',
  billTo: 'Bill to',
  number: 'Number',
  issueDate: 'Date',
  dueDate: 'Due date',
  period: 'Period',
  originalInvoice: 'Original invoice',
  buyerReference: 'Your reference',
  purchaseOrder: 'Purchase order',
  description: 'Description',
  quantity: 'Quantity',
  unitPrice: 'Unit price',
  amount: 'Amount',
  extra: 'Charges and discounts',
  subtotal: 'Total excluding VAT',
  vat: 'VAT',
  vatOver: 'on',
  totalInclVat: 'Total including VAT',
  prepaid: 'Already paid',
  rounding: 'Rounding',
  payable: 'Amount due',
  payment: 'Payment',
  payee: 'Pay to',
  reference: 'Reference',
  vatNumber: 'VAT number',
  registrationNumber: 'Registration number',
  decimalSign: '.',
  thousandsSign: ',',
  date: 'Y-M-D',
};

const nl: PdfWords = {
  kinds: {380: 'Factuur', 381: 'Creditfactuur', 384: 'Correctiefactuur'},
  document: 'Document',
  page: 'Pagina',
  billTo: 'Factuur aan',
  number: 'Factuurnummer',
  issueDate: 'Factuurdatum',
  dueDate: 'Vervaldatum',
  period: 'Periode',
  originalInvoice: 'Oorspronkelijke factuur',
  buyerReference: 'Uw kenmerk',
  purchaseOrder: 'Inkoopordernummer',
  description: 'Omschrijving',
  quantity: 'Aantal',
  unitPrice: 'Prijs per stuk',
  amount: 'Bedrag',
  extra: 'Toeslagen en kortingen',
  subtotal: 'Totaal exclusief btw',
  vat: 'Btw',
  vatOver: 'over',
  totalInclVat: 'Totaal inclusief btw',
  prepaid: 'Al betaald',
  rounding: 'Afronding',
  payable: 'Te betalen',
  payment: 'Betaling',
  payee: 'Ten name van',
  reference: 'Betalingskenmerk',
  vatNumber: 'Btw-nummer',
  registrationNumber: 'KvK-nummer',
  decimalSign: ',',
  thousandsSign: '.',
  date: 'D-M-Y',
};

const nb: PdfWords = {
  kinds: {380: 'Faktura', 381: 'Kreditnota', 384: 'Korrigert faktura'},
  document: 'Dokument',
  page: 'Side',
  billTo: 'Faktureres til',
  number: 'Fakturanummer',
  issueDate: 'Fakturadato',
  dueDate: 'Forfallsdato',
  period: 'Periode',
  originalInvoice: 'Opprinnelig faktura',
  buyerReference: 'Deres referanse',
  purchaseOrder: 'Bestillingsnummer',
  description: 'Beskrivelse',
  quantity: 'Antall',
  unitPrice: 'Enhetspris',
  amount: 'Beløp',
  extra: 'Tillegg og rabatter',
  subtotal: 'Sum uten mva.',
  vat: 'Mva.',
  vatOver: 'av',
  totalInclVat: 'Sum med mva.',
  prepaid: 'Allerede betalt',
  rounding: 'Avrunding',
  payable: 'Å betale',
  payment: 'Betaling',
  payee: 'Betales til',
  reference: 'KID',
  vatNumber: 'Mva.-nummer',
  registrationNumber: 'Organisasjonsnummer',
  decimalSign: ',',
  thousandsSign: ' ',
  date: 'D.M.Y',
};

const sv: PdfWords = {
  kinds: {380: 'Faktura', 381: 'Kreditfaktura', 384: 'Rättad faktura'},
  document: 'Dokument',
  page: 'Sida',
  billTo: 'Faktureras till',
  number: 'Fakturanummer',
  issueDate: 'Fakturadatum',
  dueDate: 'Förfallodatum',
  period: 'Period',
  originalInvoice: 'Ursprunglig faktura',
  buyerReference: 'Er referens',
  purchaseOrder: 'Ordernummer',
  description: 'Beskrivning',
  quantity: 'Antal',
  unitPrice: 'À-pris',
  amount: 'Belopp',
  extra: 'Avgifter och rabatter',
  subtotal: 'Summa exklusive moms',
  vat: 'Moms',
  vatOver: 'av',
  totalInclVat: 'Summa inklusive moms',
  prepaid: 'Redan betalt',
  rounding: 'Öresavrundning',
  payable: 'Att betala',
  payment: 'Betalning',
  payee: 'Betalas till',
  reference: 'OCR-nummer',
  vatNumber: 'Momsregistreringsnummer',
  registrationNumber: 'Organisationsnummer',
  decimalSign: ',',
  thousandsSign: ' ',
  date: 'Y-M-D',
};

const da: PdfWords = {
  kinds: {380: 'Faktura', 381: 'Kreditnota', 384: 'Rettet faktura'},
  document: 'Dokument',
  page: 'Side',
  billTo: 'Faktureres til',
  number: 'Fakturanummer',
  issueDate: 'Fakturadato',
  dueDate: 'Forfaldsdato',
  period: 'Periode',
  originalInvoice: 'Oprindelig faktura',
  buyerReference: 'Jeres reference',
  purchaseOrder: 'Ordrenummer',
  description: 'Beskrivelse',
  quantity: 'Antal',
  unitPrice: 'Enhedspris',
  amount: 'Beløb',
  extra: 'Gebyrer og rabatter',
  subtotal: 'I alt ekskl. moms',
  vat: 'Moms',
  vatOver: 'af',
  totalInclVat: 'I alt inkl. moms',
  prepaid: 'Allerede betalt',
  rounding: 'Afrunding',
  payable: 'At betale',
  payment: 'Betaling',
  payee: 'Betales til',
  reference: 'Betalings-id',
  vatNumber: 'Momsnummer',
  registrationNumber: 'CVR-nummer',
  decimalSign: ',',
  thousandsSign: '.',
  date: 'D.M.Y',
};

const fi: PdfWords = {
  kinds: {380: 'Lasku', 381: 'Hyvityslasku', 384: 'Korjauslasku'},
  document: 'Asiakirja',
  page: 'Sivu',
  billTo: 'Laskutetaan',
  number: 'Laskun numero',
  issueDate: 'Laskun päiväys',
  dueDate: 'Eräpäivä',
  period: 'Laskutuskausi',
  originalInvoice: 'Alkuperäinen lasku',
  buyerReference: 'Viitteenne',
  purchaseOrder: 'Tilausnumero',
  description: 'Kuvaus',
  quantity: 'Määrä',
  unitPrice: 'Yksikköhinta',
  amount: 'Summa',
  extra: 'Lisät ja alennukset',
  subtotal: 'Veroton summa',
  vat: 'Alv',
  vatOver: '/',
  totalInclVat: 'Verollinen summa',
  prepaid: 'Jo maksettu',
  rounding: 'Pyöristys',
  payable: 'Maksettava',
  payment: 'Maksu',
  payee: 'Saaja',
  reference: 'Viitenumero',
  vatNumber: 'Alv-numero',
  registrationNumber: 'Y-tunnus',
  decimalSign: ',',
  thousandsSign: ' ',
  date: 'D.M.Y',
};

/** The words of each language that a document can be in; never those of the interface (Y25). */
export const pdfWords: Record<DocumentLanguage, PdfWords> = {en, nl, nb, sv, da, fi};
