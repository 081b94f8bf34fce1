import {addDays, weekday} from './amsterdam.js';

/** Easter Sunday in the Gregorian calendar (the computus of Meeus, Jones and Butcher). */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  const month = String(Math.floor(days / 31)).padStart(2, '0');
  return `${year}-${month}-${String((days % 31) + 1).padStart(2, '0')}`;
}

function holidaysOf(year: number): Map<string, string> {
  const easter = easterSunday(year);
  const kingsDay = `${year}-04-27`;
  const holidays = new Map([
    [`${year}-01-01`, 'Nieuwjaarsdag'],
    [addDays(easter, -2), 'Goede Vrijdag'],
    [addDays(easter, 1), 'Tweede Paasdag'],
    [weekday(kingsDay) === 0 ? addDays(kingsDay, -1) : kingsDay, 'Koningsdag'],
    [addDays(easter, 39), 'Hemelvaartsdag'],
    [addDays(easter, 50), 'Tweede Pinksterdag'],
    [`${year}-12-25`, 'Eerste Kerstdag'],
    [`${year}-12-26`, 'Tweede Kerstdag'],
  ]);
  if (year % 5 === 0) holidays.set(`${year}-05-05`, 'Bevrijdingsdag');
  return holidays;
}

const years = new Map<number, Map<string, string>>();

/**
 * The Dutch bank holiday on a date, by its Dutch name; undefined on every other day. The sources say "working day" and
 * no more (Y10, AMB-3), so the days on which the banks or the supplier's office do nothing are taken:
 *
 * - The public holidays of the `NL` calendar of the package `date-holidays` that can fall on a weekday.
 * - Goede Vrijdag too, which that calendar calls a school holiday: no money moves between European banks on it.
 * - Bevrijdingsdag (5 May) once in five years, 2025 and 2030 and so on: it is a national day each year, and by custom a
 *   day off in those years alone. The calendar calls it a school holiday as well.
 * - Oudejaarsavond (31 December) is a working day, though the calendar calls it a bank holiday: at 10:30 the banks are
 *   still open.
 */
export function bankHoliday(date: string): string | undefined {
  const year = Number(date.slice(0, 4));
  const holidays = years.get(year) ?? holidaysOf(year);
  years.set(year, holidays);
  return holidays.get(date);
}

/** Whether a date is Monday to Friday and no Dutch bank holiday (SM4). */
export function isWorkingDay(date: string): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && bankHoliday(date) === undefined;
}

/** The first working day after a date, never the date itself. */
export function nextWorkingDay(date: string): string {
  let day = addDays(date, 1);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}
