import {toDecimal} from '../../src/api/money.js';
import type {
  AllowanceChargeRecord,
  AttachmentRecord,
  InvoiceRecord,
  LineRecord,
  VatRecord,
} from '../store/records.js';
import {isCreditKind} from '../ubl/credit-kinds.js';
import {negate} from '../ubl/decimal.js';
import {writeParty} from './write-party.js';
import {buildXml, type Content, leaf, vatScheme} from './xml-content.js';

/**
 * Writes a document as UBL 2.1 in the shape of Peppol BIS Billing 3. A credit note becomes a `CreditNote` with positive
 * amounts; `readUbl` turns either back into what the record says. What happened to the document later is not in it.
 */
export function writeUbl(record: InvoiceRecord): string {
  const root = isCreditKind(record.typeCode) ? 'CreditNote' : 'Invoice';
  const isCredit = root === 'CreditNote';
  return buildXml(root, {
    '@xmlns': `urn:oasis:names:specification:ubl:schema:xsd:${root}-2`,
    '@xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
    '@xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
    'cbc:CustomizationID':
      'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
    'cbc:ProfileID': 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
    'cbc:ID': record.number,
    'cbc:IssueDate': record.issueDate,
    'cbc:DueDate': isCredit ? undefined : record.dueDate,
    [`cbc:${root}TypeCode`]: record.typeCode,
    'cbc:DocumentCurrencyCode': record.currency,
    'cbc:BuyerReference': record.buyerReference,
    ...writeReferences(record),
    'cac:AccountingSupplierParty': writeParty(record.supplier),
    'cac:AccountingCustomerParty': writeParty(record.customer, record.deliveredTo),
    ...writePayment(record, isCredit),
    ...writeTotals(record, isCredit),
    [`cac:${root}Line`]: record.lines.map((line) => writeLine(line, record, isCredit)),
  });
}

function writeReferences(record: InvoiceRecord): Content {
  const {period, purchaseOrder, originalInvoiceNumbers, attachments} = record;
  return {
    'cac:InvoicePeriod': period && {'cbc:StartDate': period.from, 'cbc:EndDate': period.to},
    'cac:OrderReference': purchaseOrder && {'cbc:ID': purchaseOrder},
    'cac:BillingReference': originalInvoiceNumbers.map((number) => ({
      'cac:InvoiceDocumentReference': {'cbc:ID': number},
    })),
    'cac:AdditionalDocumentReference': attachments.map(writeAttachment),
  };
}

function writeAttachment({id, fileName, mediaType, bytes}: AttachmentRecord): Content {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  const object = leaf(btoa(characters.join('')), {mimeCode: mediaType, filename: fileName});
  return {'cbc:ID': id, 'cac:Attachment': {'cbc:EmbeddedDocumentBinaryObject': object}};
}

function writePayment(record: InvoiceRecord, isCredit: boolean): Content {
  const {payee, paymentReference, paymentTerms, dueDate} = record;
  const hasAccount = payee?.iban !== undefined || payee?.bic !== undefined;
  const means: Content = {
    'cbc:PaymentDueDate': isCredit ? dueDate : undefined,
    'cbc:PaymentID': paymentReference,
    'cac:PayeeFinancialAccount': hasAccount
      ? {
          'cbc:ID': payee.iban,
          'cbc:Name': payee.name,
          'cac:FinancialInstitutionBranch': payee.bic && {'cbc:ID': payee.bic},
        }
      : undefined,
  };
  const isEmpty = Object.values(means).every((value) => value === undefined);
  return {
    'cac:PayeeParty':
      payee && !hasAccount ? {'cac:PartyName': {'cbc:Name': payee.name}} : undefined,
    // UNCL 4461: 30 is a credit transfer, 1 leaves it open.
    'cac:PaymentMeans': isEmpty
      ? undefined
      : {'cbc:PaymentMeansCode': hasAccount ? '30' : '1', ...means},
    'cac:PaymentTerms': paymentTerms && {'cbc:Note': paymentTerms},
  };
}

/** An amount as the file has it: the sign of a credit note is in the name of its root element. */
function money(amount: number, {currency}: InvoiceRecord, isCredit: boolean): Content {
  const signed = isCredit && amount !== 0 ? -amount : amount;
  return leaf(toDecimal({amount: signed, currency}), {currencyID: currency});
}

function writeTotals(record: InvoiceRecord, isCredit: boolean): Content {
  const amount = (value: number) => money(value, record, isCredit);
  const {totalExclVat, totalVat, totalInclVat, prepaid, rounding, vatBreakdown} = record;
  const parts = allowanceChargesOf(record, isCredit);
  const isCharge = (part: AllowanceChargeRecord) => part.amount > 0;
  const [charges, allowances] = [parts.filter(isCharge), parts.filter((part) => !isCharge(part))];
  return {
    'cac:AllowanceCharge': parts.map((part) => writeAllowanceCharge(part, record)),
    'cac:TaxTotal': {
      'cbc:TaxAmount': amount(totalVat),
      'cac:TaxSubtotal': vatBreakdown.map((vat) => ({
        'cbc:TaxableAmount': amount(vat.taxable),
        'cbc:TaxAmount': amount(vat.tax),
        'cac:TaxCategory': writeCategory(vat, true),
      })),
    },
    'cac:LegalMonetaryTotal': {
      'cbc:LineExtensionAmount': amount(sumOf(record.lines)),
      'cbc:TaxExclusiveAmount': amount(totalExclVat),
      'cbc:TaxInclusiveAmount': amount(totalInclVat),
      'cbc:AllowanceTotalAmount': totalOf(allowances, record),
      'cbc:ChargeTotalAmount': totalOf(charges, record),
      'cbc:PrepaidAmount': prepaid === 0 ? undefined : amount(prepaid),
      'cbc:PayableRoundingAmount': rounding === 0 ? undefined : amount(rounding),
      'cbc:PayableAmount': amount(totalInclVat - prepaid + rounding),
    },
  };
}

function sumOf(parts: readonly {amount: number}[]): number {
  return parts.reduce((sum, {amount}) => sum + amount, 0);
}

/** As the file has them, with what is in the total and neither in a line nor in one of them. */
function allowanceChargesOf(record: InvoiceRecord, isCredit: boolean): AllowanceChargeRecord[] {
  const {lines, allowanceCharges, totalExclVat} = record;
  const rest = totalExclVat - sumOf(lines) - sumOf(allowanceCharges);
  const signed = (amount: number) => (isCredit && amount !== 0 ? -amount : amount);
  const parts = allowanceCharges.map(({reason, amount}) => ({reason, amount: signed(amount)}));
  if (rest === 0) return parts;
  return [...parts, {reason: signed(rest) > 0 ? 'Charges' : 'Discount', amount: signed(rest)}];
}

function writeAllowanceCharge({reason, amount}: AllowanceChargeRecord, record: InvoiceRecord) {
  return {
    'cbc:ChargeIndicator': String(amount > 0),
    'cbc:AllowanceChargeReason': reason,
    'cbc:Amount': money(Math.abs(amount), record, false),
    'cac:TaxCategory': soleCategory(record.vatBreakdown),
  };
}

function totalOf(parts: AllowanceChargeRecord[], record: InvoiceRecord): Content | undefined {
  return parts.length === 0 ? undefined : money(Math.abs(sumOf(parts)), record, false);
}

/** Categories without tax say why (EN 16931, BR-E-10 and its like). */
const EXEMPTIONS: Record<string, string> = {
  E: 'Exempt from VAT',
  AE: 'Reverse charge',
  K: 'Intra-community supply',
  G: 'Export outside the EU',
  O: 'Not subject to VAT',
};

type Category = Pick<VatRecord, 'category' | 'rate'>;

function writeCategory({category, rate}: Category, withReason: boolean): Content {
  return {
    'cbc:ID': category,
    'cbc:Percent': rate,
    'cbc:TaxExemptionReason': withReason ? EXEMPTIONS[category] : undefined,
    ...vatScheme,
  };
}

function soleCategory(breakdown: VatRecord[]): Content | undefined {
  const [vat] = breakdown;
  return vat && breakdown.length === 1 ? writeCategory(vat, false) : undefined;
}

/** The category that the breakdown has for the rate of a line; one without a rate may be of one that has none. */
function categoryOf({vatRate}: LineRecord, breakdown: VatRecord[]): Content | undefined {
  const found = breakdown.find(({rate}) =>
    rate === undefined || vatRate === undefined ? rate === vatRate : Number(rate) === Number(vatRate),
  );
  if (!found && vatRate === undefined) return undefined;
  const category = found?.category ?? (Number(vatRate) === 0 ? 'Z' : 'S');
  return writeCategory({category, rate: vatRate}, false);
}

function writeLine(line: LineRecord, record: InvoiceRecord, isCredit: boolean): Content {
  const quantity = isCredit ? negate(line.quantity) : line.quantity;
  return {
    'cbc:ID': line.id,
    [`cbc:${isCredit ? 'Credited' : 'Invoiced'}Quantity`]: leaf(quantity, {unitCode: 'C62'}),
    'cbc:LineExtensionAmount': money(line.amount, record, isCredit),
    'cac:Item': {
      'cbc:Name': line.description,
      'cac:ClassifiedTaxCategory': categoryOf(line, record.vatBreakdown),
    },
    'cac:Price': {'cbc:PriceAmount': leaf(line.unitPrice, {currencyID: record.currency})},
  };
}
