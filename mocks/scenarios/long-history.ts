import type {HistoryEntry, Order} from '../../src/api/index.js';

const ORDERS = 30;
const ENTRIES = 60;

interface History {
  orders: readonly Order[];
  history: readonly HistoryEntry[];
}

/** The first day of a month so many months before October 2026. */
function monthBefore(months: number): string {
  const month = 2026 * 12 + 9 - months;
  return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** Many orders and entries in the place of a few, the newest first, one each a month; a product that is switched on and off. */
export function longHistoryOf({orders: [order], history: [entry]}: History): History {
  if (!order || !entry) return {orders: [], history: []};
  const {confirmation: _, ...bare} = order;
  return {
    orders: Array.from({length: ORDERS}, (_each, index) => ({
      ...bare,
      id: `${order.id}-${String(index)}`,
      number: `O-${monthBefore(index).slice(0, 4)}-${String(ORDERS - index).padStart(4, '0')}`,
      kind: index % 6 === 0 ? 'renewal' : 'license-add',
      createdAt: `${monthBefore(index)}T09:00:00+01:00`,
      effectiveFrom: monthBefore(index),
    })),
    history: Array.from({length: ENTRIES}, (_each, index) => ({
      ...entry,
      id: `${entry.id}-${String(index)}`,
      at: `${monthBefore(index)}T10:30:00+01:00`,
      action: index % 2 === 0 ? 'disabled' : 'enabled',
      // Was called otherwise once.
      ...(index >= 50 && {featureId: 'resourcing', subject: 'Resource planning'}),
    })),
  };
}
