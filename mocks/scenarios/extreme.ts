import type {AttachmentRecord, InvoiceRecord} from '../store/records.js';
import type {OrganizationRecord, Scenario} from '../store/world.js';
import {charge, createDocument, type DocumentPlan} from './documents.js';
import {EXTREME_USERS} from './extreme-users.js';
import {USERS} from './people.js';

/** The longest amount that 64-bit floating point sums keep exact with room to spare: 999,999,999,999.99. */
const HUGE = 99_999_999_999_999;

/** Left-to-right text with a right-to-left override in it, which would turn what follows around. */
const OVERRIDE = '\u202e';

const ORGANIZATION: OrganizationRecord = {
  id: 'extreme',
  name: `شركة الربيع الأحمر ${OVERRIDE}B.V. ${'Zeerlangenaam'.repeat(15)}`.slice(0, 200),
  countryCode: 'NL',
  users: EXTREME_USERS,
  billingAddress: {
    attention: `Afdeling ${OVERRIDE}${'Schuldenadministratie'.repeat(6)}`,
    organizationName: `شركة الربيع الأحمر ${'Zeerlangenaam'.repeat(10)}`,
    street: `${'Burgemeestersstraatweg'.repeat(5)} 1234-bis`,
    postalCode: '1234 AB',
    city: 'Gasselterboerveenschemond aan den IJssel'.repeat(2),
    countryCode: 'NL',
    email: `${'crediteuren'.repeat(5)}@${'rodelente'.repeat(6)}.example`,
    phone: '+31123456789',
  },
};

const CUSTOMER = {
  name: ORGANIZATION.name,
  address: ['رصيف ١', '1234 AB Amsterdam', 'Nederland'],
};

function text(fileName: string, index: number): AttachmentRecord {
  const bytes = new TextEncoder().encode(`Bijlage ${index}`);
  return {id: `attachment-${index}`, fileName, mediaType: 'text/plain', bytes};
}

/** Names that a careless client would save elsewhere or as something else (V23). */
const FILE_NAMES = [
  '../../../etc/passwd',
  'C:\\Windows\\system.ini',
  `factuur${OVERRIDE}fdp.exe`,
  'CON.txt',
  '.verborgen',
  'a "quoted" name; filename=evil.html',
  'naam\r\nX-Injected: yes',
  `${'lang'.repeat(60)}.txt`,
  'наименование-名前-😀.txt',
];

function manyFiles(): AttachmentRecord[] {
  const plain = Array.from({length: 24}, (_, index) => `bijlage-${index + 1}.txt`);
  return [...FILE_NAMES, ...plain].map(text);
}

type Plan = Omit<DocumentPlan, 'organizationId' | 'customer' | 'id'>;

function extreme(plan: Plan, id: string): InvoiceRecord {
  return createDocument({...plan, id, organizationId: ORGANIZATION.id, customer: CUSTOMER});
}

/** A credit note of a few cents, or of a fortune, that names what it credits. */
function credit(number: string, amount: number, originals: string[]): Plan {
  const issueDate = '2026-11-01';
  return {number, typeCode: '381', originals, issueDate, charges: charge(-amount), vat: 0};
}

function documents(): InvoiceRecord[] {
  const issueDate = '2026-11-01';
  return [
    extreme({number: '9'.repeat(200), issueDate, charges: charge(12_345)}, 'long-number'),
    extreme({number: `F ${'factuurnummer '.repeat(14)}`, issueDate, charges: charge(1)}, 'words'),
    extreme({number: 'HUGE-1', issueDate, charges: charge(HUGE), vat: 0}, 'huge'),
    extreme(credit('HUGE-2', HUGE, []), 'minus'),
    extreme({number: `2026${OVERRIDE}0001`, issueDate, charges: charge(100)}, 'override'),
    extreme({number: 'فاتورة-٢٠٢٦', issueDate, charges: charge(250)}, 'arabic'),
    extreme({number: '<img src=x onerror=alert(1)>', issueDate, charges: charge(99)}, 'markup'),
    extreme({number: '=1+1', issueDate, charges: charge(11)}, 'formula'),
    extreme({number: 'KIND-751', typeCode: '751', issueDate, charges: charge(5_000)}, 'kind-751'),
    extreme({number: 'KIND-?', typeCode: 'proforma', issueDate, charges: charge(1)}, 'kind-word'),
    extreme({number: 'INCASSO', issueDate: '2025-02-28', charges: charge(75_000)}, 'in-collection'),
    extreme({number: 'NO-DUE', issueDate, dueInDays: null, charges: charge(31_000)}, 'no-due-date'),
    extreme({number: 'SAME', issueDate, charges: charge(1_000)}, 'same-1'),
    extreme(credit('SAME', 400, ['SAME']), 'same-2'),
    extreme(credit('LOST', 900, ['1999-1']), 'lost'),
    extreme({number: 'FILES', issueDate, charges: charge(1), attachments: manyFiles()}, 'many-files'),
    extreme({number: '1', issueDate: '1999-12-31', charges: charge(1), vat: 0}, 'smallest'),
  ];
}

/** Everything that the contract allows and that nobody thinks of. */
export const extremeData: Scenario = {
  description: 'Very long, very large, right to left, unknown, missing, and hostile on purpose.',
  organizations: [ORGANIZATION],
  users: {
    ...USERS,
    admin: {
      name: `رود ${OVERRIDE}Coon ${'van der '.repeat(20)}`,
      email: `${'a'.repeat(60)}@example.org`,
    },
  },
  invoices: documents,
  ownStatuses: {'in-collection': 'in-collection'},
};
