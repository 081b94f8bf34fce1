import type {CollaborationService, RelatedService} from '../../src/api/index.js';

const nok = (amount: number) => ({amount, currency: 'NOK'});

const MODULES = [
  {code: 'invoicing', name: 'Fakturering'},
  {code: 'customers', name: 'Kunder og produkter'},
  {code: 'bookkeeping', name: 'Bokføring'},
  {code: 'vat', name: 'Mva-rapport'},
  {code: 'bank', name: 'Bankintegrasjon'},
  {code: 'receipts', name: 'Bilagsmottak'},
  {code: 'projects', name: 'Prosjekt'},
  {code: 'assets', name: 'Anleggsregister'},
  {code: 'budget', name: 'Budsjett'},
];
const codes = (count: number): string[] => MODULES.slice(0, count).map(({code}) => code);

export const KARI = {id: 'kari-lunde', name: 'Kari Lunde'};
export const LARS = {id: 'lars-haugen', name: 'Lars Haugen'};
export const INGRID = {id: 'ingrid-solberg', name: 'Ingrid Solberg'};

export const BOOKKEEPING = {code: 'bookkeeping', name: 'Bokføring'};
export const PAYROLL = {code: 'payroll', name: 'Lønn'};
export const ANNUAL_ACCOUNTS = {code: 'annual-accounts', name: 'Årsoppgjør'};

/** The service of the source page with its four variants (B3); modules and prices are examples. */
export const SERVICE: CollaborationService = {
  name: 'Visma eAccounting',
  variants: [
    {
      code: 'invoice',
      name: 'Visma eAccounting Faktura',
      description: 'Send fakturaer, og la regnskapskontoret føre regnskapet.',
      moduleCodes: codes(2),
      monthlyPrice: nok(10_900),
    },
    {
      code: 'start',
      name: 'Visma eAccounting Start',
      description: 'For små virksomheter som vil føre regnskapet selv.',
      moduleCodes: codes(4),
      monthlyPrice: nok(19_900),
    },
    {
      code: 'smart',
      name: 'Visma eAccounting Smart',
      description: 'Med bank og bilag på ett sted.',
      moduleCodes: codes(6),
      monthlyPrice: nok(34_900),
    },
    {
      code: 'pro',
      name: 'Visma eAccounting Pro',
      description: 'Alt i ett, også prosjekt, anlegg og budsjett.',
      moduleCodes: codes(9),
      monthlyPrice: nok(54_900),
    },
  ],
  modules: MODULES,
  officeVariant: {code: 'pro', name: 'Visma eAccounting Pro'},
  taskTypes: [BOOKKEEPING, PAYROLL, ANNUAL_ACCOUNTS],
  taskOwners: [INGRID, KARI, LARS],
  accountManagers: [INGRID, KARI],
};

/** The services that the source page names beside it (B24). */
export const RELATED: RelatedService[] = [
  {
    id: 'okonomioversikt',
    name: 'Visma Økonomioversikt',
    state: 'available',
    url: 'https://byra.example/services/okonomioversikt',
  },
  {
    id: 'scanner',
    name: 'Visma Scanner',
    state: 'active',
    url: 'https://byra.example/services/scanner',
  },
];
