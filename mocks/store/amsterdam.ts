const HOUR = 3_600_000;
const DAY = 86_400_000;

const wallClock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
});

/** Summer time changes on the hour, so one answer holds for a whole hour. */
const offsets = new Map<number, number>();

function measureOffset(instant: number): number {
  const parts = wallClock.formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour')) - instant;
}

/** How far Amsterdam is ahead of UTC at an instant, both in milliseconds. */
function offsetAt(instant: number): number {
  const hour = Math.floor(instant / HOUR);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const offset = measureOffset(hour * HOUR);
  offsets.set(hour, offset);
  return offset;
}

/** The calendar date in Amsterdam at an instant in epoch milliseconds. */
export function dateInAmsterdam(instant: number): string {
  return new Date(instant + offsetAt(instant)).toISOString().slice(0, 10);
}

/** An instant in epoch milliseconds as RFC 3339 with the offset of Amsterdam, in whole seconds. */
export function toInstant(instant: number): string {
  const offset = offsetAt(instant);
  const local = new Date(instant + offset).toISOString().slice(0, 19);
  return `${local}+${String(offset / HOUR).padStart(2, '0')}:00`;
}

/**
 * When it is `time` (`HH:MM`) in Amsterdam on a date, in epoch milliseconds. Not for the hours between 02:00 and 03:00,
 * which summer time skips or repeats.
 */
export function instantInAmsterdam(date: string, time: string): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  return asUtc - offsetAt(asUtc - offsetAt(asUtc));
}

/** The date so many days later; earlier when negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** The day so many months later, or the last day of that month; earlier when negative. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const there = Date.UTC(year, month - 1 + months, Math.min(day, last));
  return new Date(there).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: string): number {
  return new Date(Date.parse(date)).getUTCDay();
}
