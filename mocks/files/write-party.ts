import type {DeliveryRecord, PartyRecord} from '../store/records.js';
import {countryOf, partyCountry} from './countries.js';
import {type Content, leaf, vatScheme} from './xml-content.js';

/** A party in the words and the order of UBL; `deliveredTo` for one to whom the document was sent. */
export function writeParty(party: PartyRecord, deliveredTo?: DeliveryRecord): Content {
  const {name, address, vatNumber, registrationNumber, email} = party;
  return {
    'cac:Party': {
      'cbc:EndpointID': addressOf(deliveredTo) ?? endpointOf(party),
      'cac:PostalAddress': address.length > 0 ? writeAddress(address) : undefined,
      'cac:PartyTaxScheme': vatNumber && {'cbc:CompanyID': vatNumber, ...vatScheme},
      'cac:PartyLegalEntity': {'cbc:RegistrationName': name, 'cbc:CompanyID': registrationNumber},
      'cac:Contact': email && {'cbc:ElectronicMail': email},
    },
  };
}

/** The electronic address to which a document was sent; one without a scheme cannot be written. */
function addressOf(deliveredTo: DeliveryRecord | undefined): Content | undefined {
  const {method, address = ''} = deliveredTo ?? {};
  if (method === 'email' && address !== '') return leaf(address, {schemeID: 'EM'});
  const [, schemeID, value] = /^(\w{2,4}):(.+)$/.exec(address) ?? [];
  if (method !== 'e-invoice' || schemeID === undefined || value === undefined) return undefined;
  return leaf(value, {schemeID});
}

/** Where the party receives e-invoices, by the register of its country; else its mailbox. */
const REGISTERS: Record<string, {scheme: string; pattern: RegExp}> = {
  NL: {scheme: '0106', pattern: /^\d{8}$/},
  NO: {scheme: '0192', pattern: /^\d{9}$/},
  SE: {scheme: '0007', pattern: /^\d{10}$/},
  DK: {scheme: '0184', pattern: /^(DK)?\d{8}$/},
  BE: {scheme: '0208', pattern: /^[01]\d{9}$/},
};

function endpointOf(party: PartyRecord): Content | undefined {
  const number = party.registrationNumber?.replaceAll(/[\s-]/g, '') ?? '';
  const register = REGISTERS[partyCountry(party) ?? ''];
  if (register?.pattern.test(number)) return leaf(number, {schemeID: register.scheme});
  return party.email === undefined ? undefined : leaf(party.email, {schemeID: 'EM'});
}

/** A postal code in front of a city: `1234 AB`, `0150`, `123 45`, `DK-2100`. */
const CITY = /^((?:[A-Z]{1,2}-)?\d{3,5}(?: ?[A-Z]{2}(?= )| \d{2})?) (\S.*)$/;

/** Takes the printed lines apart so that reading them gives the same lines again. */
function writeAddress(lines: string[]): Content {
  const country = countryOf(lines.at(-1));
  const rest = country === undefined ? lines : lines.slice(0, -1);
  const at = cityAt(rest);
  const [street, additional, ...more] = rest.slice(0, at);
  const city = rest[at];
  const [, postalCode, cityName] = CITY.exec(city ?? '') ?? [];
  return {
    'cbc:StreetName': street,
    'cbc:AdditionalStreetName': additional,
    'cbc:CityName': cityName ?? city,
    'cbc:PostalZone': postalCode,
    'cbc:CountrySubentity': rest[at + 1],
    'cac:AddressLine': more.map((line) => ({'cbc:Line': line})),
    'cac:Country': country && {
      'cbc:IdentificationCode': country,
      'cbc:Name': lines.at(-1) === country ? undefined : lines.at(-1),
    },
  };
}

/** The line with the city: the last, or the last but one where a region follows; a single line is a street. */
function cityAt(lines: string[]): number {
  const last = lines.length - 1;
  if (CITY.test(lines[last] ?? '')) return last;
  if (CITY.test(lines[last - 1] ?? '')) return last - 1;
  return lines.length > 1 ? last : lines.length;
}
