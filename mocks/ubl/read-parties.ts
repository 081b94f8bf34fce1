import type {DeliveryRecord, InvoiceRecord, PartyRecord} from '../store/records.js';
import {toBic, toIban} from './iban.js';
import {present} from './present.js';
import type {UblDocument} from './ubl-document.js';
import type {XmlElement} from './xml.js';

/** A party by its legal name; the trading name stands in where there is none. */
export function readParty(document: UblDocument, element: string): PartyRecord {
  const party = document.root.first(element, 'Party');
  return present({
    name: nameOf(party) ?? '',
    address: addressOf(party?.first('PostalAddress')),
    vatNumber: vatNumberOf(party),
    registrationNumber: party?.text('PartyLegalEntity', 'CompanyID'),
    email: party?.text('Contact', 'ElectronicMail'),
  });
}

function nameOf(party: XmlElement | undefined): string | undefined {
  return party?.text('PartyLegalEntity', 'RegistrationName') ?? party?.text('PartyName', 'Name');
}

function addressOf(address: XmlElement | undefined): string[] {
  const city = [address?.text('PostalZone'), address?.text('CityName')];
  const lines = [
    address?.text('StreetName'),
    address?.text('AdditionalStreetName'),
    ...(address?.all('AddressLine').map((line) => line.text('Line')) ?? []),
    city.filter((part) => part !== undefined).join(' '),
    address?.text('CountrySubentity'),
    address?.text('Country', 'Name') ?? address?.text('Country', 'IdentificationCode'),
  ];
  return lines.filter((line) => line !== undefined && line !== '') as string[];
}

function vatNumberOf(party: XmlElement | undefined): string | undefined {
  const schemes = party?.all('PartyTaxScheme') ?? [];
  const vat = schemes.find((scheme) => (scheme.text('TaxScheme', 'ID') ?? 'VAT') === 'VAT');
  return vat?.text('CompanyID');
}

/** The code for an e-mail address among those of electronic addresses (EAS). */
const ELECTRONIC_MAIL = 'EM';

/** How the customer got the document: at its electronic address, else by e-mail to its contact. */
export function readDelivery({root}: UblDocument): DeliveryRecord | undefined {
  const party = root.first('AccountingCustomerParty', 'Party');
  const endpoint = party?.text('EndpointID');
  const scheme = party?.first('EndpointID')?.attribute('schemeID');
  if (endpoint !== undefined && scheme !== ELECTRONIC_MAIL) {
    return {method: 'e-invoice', address: scheme ? `${scheme}:${endpoint}` : endpoint};
  }
  const address = endpoint ?? party?.text('Contact', 'ElectronicMail');
  return address === undefined ? undefined : {method: 'email', address};
}

/** Codes of UNCL 4461 that take the money from the customer: cards and direct debits. */
const COLLECTED = new Set(['48', '49', '54', '55', '59']);

/** To whom, to which account and with which reference the customer pays. */
export function readPayment(
  document: UblDocument,
  supplier: PartyRecord,
): Pick<InvoiceRecord, 'payee' | 'paymentReference' | 'paymentTerms'> {
  const means = document.root.all('PaymentMeans');
  const transfer = means.find(
    (one) =>
      one.first('PayeeFinancialAccount') && !COLLECTED.has(one.text('PaymentMeansCode') ?? ''),
  );
  const terms = document.root.paragraphs('PaymentTerms', 'Note').join('\n');
  return {
    payee: payeeOf(document, transfer, supplier),
    paymentReference: [transfer, ...means].find((one) => one?.text('PaymentID'))?.text('PaymentID'),
    paymentTerms: terms === '' ? undefined : terms,
  };
}

function payeeOf(
  {root}: UblDocument,
  transfer: XmlElement | undefined,
  supplier: PartyRecord,
): InvoiceRecord['payee'] {
  const account = transfer?.first('PayeeFinancialAccount');
  const name = account?.text('Name') ?? nameOf(root.first('PayeeParty'));
  if (account === undefined && name === undefined) return undefined;
  return present({
    name: name ?? supplier.name,
    iban: toIban(account?.text('ID')),
    bic: toBic(account?.text('FinancialInstitutionBranch', 'ID')),
  });
}
