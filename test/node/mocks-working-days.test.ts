import assert from 'node:assert/strict';
import {test} from 'node:test';

import Holidays from 'date-holidays';

import {
  addDays,
  dateInAmsterdam,
  instantInAmsterdam,
  toInstant,
} from '../../mocks/store/amsterdam.js';
import {
  bankHoliday,
  easterSunday,
  isWorkingDay,
  nextWorkingDay,
} from '../../mocks/store/working-days.js';

const FIRST = '2024-01-01';
const LAST = '2033-12-31';
const calendar = new Holidays('NL', {types: ['public', 'bank'], languages: 'nl'});

/** The weekdays on which the two calendars differ, each for the reason in `bankHoliday`. */
const BY_DESIGN = [
  '2024-03-29 Goede Vrijdag',
  '2024-12-31 Oudejaarsavond',
  '2025-04-18 Goede Vrijdag',
  '2025-05-05 Bevrijdingsdag',
  '2025-12-31 Oudejaarsavond',
  '2026-04-03 Goede Vrijdag',
  '2026-12-31 Oudejaarsavond',
  '2027-03-26 Goede Vrijdag',
  '2027-12-31 Oudejaarsavond',
  '2028-04-14 Goede Vrijdag',
  '2029-03-30 Goede Vrijdag',
  '2029-12-31 Oudejaarsavond',
  '2030-04-19 Goede Vrijdag',
  '2030-12-31 Oudejaarsavond',
  '2031-04-11 Goede Vrijdag',
  '2031-12-31 Oudejaarsavond',
  '2032-03-26 Goede Vrijdag',
  '2032-12-31 Oudejaarsavond',
  '2033-04-15 Goede Vrijdag',
];

function everyDay(): string[] {
  const days = [FIRST];
  while (days.at(-1) !== LAST) days.push(addDays(days.at(-1) ?? '', 1));
  return days;
}

function theirHolidays(): Map<string, string> {
  const years = Array.from({length: 10}, (_, index) => 2024 + index);
  const found = years.flatMap((year) => calendar.getHolidays(year));
  return new Map(found.map(({date, name}) => [date.slice(0, 10), name]));
}

function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(date).getUTCDay());
}

test('bank holidays of ten years are those of another calendar, but for the named ones', () => {
  const theirs = theirHolidays();
  const days = everyDay();
  assert.equal(days.length, 3653);
  const different = days
    .filter((day) => !isWeekend(day) && (bankHoliday(day) !== undefined) !== theirs.has(day))
    .map((day) => `${day} ${bankHoliday(day) ?? theirs.get(day) ?? ''}`);
  assert.deepEqual(different, BY_DESIGN);
});

test('every working day is a weekday and no bank holiday', () => {
  for (const day of everyDay()) {
    assert.equal(isWorkingDay(day), !isWeekend(day) && bankHoliday(day) === undefined, day);
  }
});

test('the next working day is later, works, and has none in between', () => {
  for (const day of everyDay()) {
    const next = nextWorkingDay(day);
    assert.ok(next > day && isWorkingDay(next), day);
    for (let between = addDays(day, 1); between < next; between = addDays(between, 1)) {
      assert.ok(!isWorkingDay(between), between);
    }
  }
});

test('Koningsdag moves to Saturday when 27 April is a Sunday', () => {
  assert.equal(bankHoliday('2025-04-26'), 'Koningsdag');
  assert.equal(bankHoliday('2025-04-27'), undefined);
  assert.equal(bankHoliday('2026-04-27'), 'Koningsdag');
});

test('Easter is right at the ends of what the calendar allows', () => {
  assert.equal(easterSunday(1818), '1818-03-22');
  assert.equal(easterSunday(2038), '2038-04-25');
  assert.equal(easterSunday(2026), '2026-04-05');
});

test('10:30 in Amsterdam is 9:30 UTC in winter and 8:30 in summer, each day for ten years', () => {
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  for (const day of everyDay()) {
    const instant = instantInAmsterdam(day, '10:30');
    assert.equal(wall.format(instant), `${day} 10:30`);
    assert.equal(Date.parse(toInstant(instant)), instant);
    assert.equal(dateInAmsterdam(instant), day);
  }
  assert.equal(toInstant(instantInAmsterdam('2026-01-15', '10:30')), '2026-01-15T10:30:00+01:00');
  assert.equal(toInstant(instantInAmsterdam('2026-07-15', '10:30')), '2026-07-15T10:30:00+02:00');
  assert.equal(toInstant(instantInAmsterdam('2026-03-29', '10:30')), '2026-03-29T10:30:00+02:00');
  assert.equal(toInstant(instantInAmsterdam('2026-10-25', '10:30')), '2026-10-25T10:30:00+01:00');
});

test('midnight in Amsterdam begins the day, on the days of the change as well', () => {
  for (const day of ['2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26', '2026-12-31']) {
    const midnight = instantInAmsterdam(day, '00:00');
    assert.equal(dateInAmsterdam(midnight), day);
    assert.equal(dateInAmsterdam(midnight - 1), addDays(day, -1));
  }
});
