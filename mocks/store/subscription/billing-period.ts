import {addDays} from '../amsterdam.js';

/** A billing period: whole calendar months, both days inclusive. */
export interface Period {
  from: string;
  to: string;
  months: number;
}

/** The first day of the month so many months after the one of a date. */
function monthAfter(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return `${String(newYear).padStart(4, '0')}-${String(newMonth).padStart(2, '0')}-01`;
}

function periodFrom(from: string, months: number): Period {
  return {from, to: addDays(monthAfter(from, months), -1), months};
}

/** How a subscription is billed: by so many months, one of which begins with the month of `from`. */
export interface Rhythm {
  from: string;
  months: number;
}

/** The period that holds a day, of those that follow each other from the first one on. */
export function periodAt({from, months}: Rhythm, day: string): Period {
  let period = periodFrom(monthAfter(from, 0), months);
  while (period.to < day) period = periodAfter(period);
  return period;
}

/** The period that follows. */
export function periodAfter({from, months}: Period): Period {
  return periodFrom(monthAfter(from, months), months);
}

/** How many months of a period are still to be billed on a day; one that has begun counts whole. */
export function monthsLeft({to}: Period, day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0] = to.split('-').map(Number);
  return (lastYear - year) * 12 + (lastMonth - month) + 1;
}
