import type {HistoryEntry, Order} from '../../src/api/index.js';
import {addDays} from '../store/amsterdam.js';
import type {FeatureRecord, SubscriptionRecord} from '../store/subscription/subscription-record.js';
import {SUBSCRIPTION} from './subscription-records.js';

/** Left-to-right text with a right-to-left override in it, which would turn what follows around. */
const OVERRIDE = '\u202e';
const LONG = 'Krankenversicherungsunternehmensgruppenverwaltungsschnittstelle';
const TERABYTE = 1_000_000_000_000;

const eur = (amount: number) => ({amount, currency: 'EUR'});

const FEATURES: readonly FeatureRecord[] = [
  {
    id: 'longest',
    kind: 'feature',
    name: LONG,
    description: `${LONG} ${'und alles, was dazugehört, '.repeat(12)}`,
    enabled: true,
    monthlyPrice: eur(12_345_678_900),
    requiredBy: ['markup', 'override'],
    affectedUsers: 123_456,
  },
  {id: 'markup', kind: 'feature', name: '<img src=x onerror=alert(1)>', enabled: true},
  {id: 'override', kind: 'integration', name: `Link${OVERRIDE}knil`, enabled: false},
  {id: 'arabic', kind: 'integration', name: 'ربط المحاسبة', description: 'مزامنة الفواتير', enabled: true},
  {id: 'formula', kind: 'integration', name: '=1+1', enabled: false, monthlyPrice: eur(1)},
  {id: 'unknown', kind: 'marketplace-app', name: 'Of a kind that nobody knows', enabled: true},
  ...Array.from({length: 24}, (_each, index): FeatureRecord => {
    const number = String(index + 1).padStart(2, '0');
    return {id: `feature-${number}`, kind: 'feature', name: `Feature ${number}`, enabled: index % 2 === 0};
  }),
];

const SWITCHES = 1_203;
const ORDERS = 240;

function entry(index: number): HistoryEntry {
  const feature = FEATURES[index % FEATURES.length] ?? {id: '', name: ''};
  return {
    id: `extreme-entry-${String(index).padStart(4, '0')}`,
    at: `${addDays('2026-11-20', -index)}T09:${String(index % 60).padStart(2, '0')}:00+01:00`,
    actor: index % 7 === 0 ? 'Maximiliaan-Alexander van der Gasselterboerveenschemond' : 'Ruud Coon',
    action: index % 11 === 0 ? 'suspended' : index % 2 === 0 ? 'enabled' : 'disabled',
    featureId: feature.id,
    subject: feature.name,
  };
}

function order(index: number): Order {
  const day = addDays('2026-11-01', -index * 10);
  return {
    id: `extreme-order-${String(index).padStart(3, '0')}`,
    number: index === 0 ? `O-${'0123456789'.repeat(4)}` : `O-${String(10_000 - index)}`,
    createdAt: `${day}T10:00:00+01:00`,
    createdBy: 'Ruud Coon',
    kind: index % 9 === 0 ? 'migration' : 'renewal',
    description: index === 0 ? `${LONG} ${LONG}` : 'User licenses: 1,200',
    effectiveFrom: day,
    total: eur(index === 0 ? 99_999_999_999_999 : 2_088_000),
  };
}

/** Words as long as they come, of other scripts or hostile; amounts of fourteen digits; lists of hundreds. */
export const EXTREME_SUBSCRIPTION: SubscriptionRecord = {
  ...SUBSCRIPTION,
  edition: {code: 'enterprise', name: LONG},
  nextEdition: {code: 'override', name: `Edition${OVERRIDE}noitidE`},
  fileStorage: {includedBytes: 900 * TERABYTE, usedBytes: 899 * TERABYTE},
  supportContact: {
    name: `${LONG} – ${LONG}`,
    email: `${'a'.repeat(60)}@${'subdomein.'.repeat(10)}example.org`,
    phone: '+31201234500',
    url: 'file:///etc/passwd',
  },
  features: FEATURES,
  orders: Array.from({length: ORDERS}, (_each, index) => order(index)),
  history: Array.from({length: SWITCHES}, (_each, index) => entry(index)),
};
