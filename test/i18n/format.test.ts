import {expect} from '@open-wc/testing';

import type {Money} from '../../src/api/money.js';
import {formatBytes, formatPeriod} from '../../src/i18n/format-more.js';
import {formatDate, formatList, formatMoney, formatNumber, pluralOf} from '../../src/i18n/format.js';
import {setLocale} from '../../src/i18n/locale.js';

const money = (amount: number, currency: string): Money => ({amount, currency});

/** With plain spaces, whichever kind the language uses. */
const plain = (text: string) => text.replace(/\p{Zs}/gu, ' ');

const AMOUNTS: Record<string, [Money, string][]> = {
  en: [
    [money(12_150, 'EUR'), '€121.50'],
    [money(-12_150, 'EUR'), '−€121.50'],
    [money(0, 'EUR'), '€0.00'],
    [money(-5, 'EUR'), '−€0.05'],
    [money(123_456, 'NOK'), 'NOK 1,234.56'],
    [money(1234, 'JPY'), '¥1,234'],
    [money(-1234, 'KWD'), '−KWD 1.234'],
    [money(123_456, 'HUF'), 'HUF 1,234.56'],
    [money(123_450, 'IDR'), 'IDR 1,234.50'],
    [money(12_345_678_901_234, 'EUR'), '€123,456,789,012.34'],
    [money(Number.MAX_SAFE_INTEGER, 'EUR'), '€90,071,992,547,409.91'],
    [money(-Number.MAX_SAFE_INTEGER, 'JPY'), '−¥9,007,199,254,740,991'],
    [money(Number.MAX_SAFE_INTEGER, 'KWD'), 'KWD 9,007,199,254,740.991'],
  ],
  nl: [
    [money(12_150, 'EUR'), '€ 121,50'],
    [money(-123_456_789, 'EUR'), '€ −1.234.567,89'],
    [money(123_456, 'NOK'), 'NOK 1.234,56'],
    [money(-1234, 'JPY'), 'JP¥ −1.234'],
    [money(1234, 'KWD'), 'KWD 1,234'],
    [money(-123_456, 'HUF'), 'HUF −1.234,56'],
    [money(123_450, 'IDR'), 'IDR 1.234,50'],
    [money(12_345_678_901_234, 'EUR'), '€ 123.456.789.012,34'],
  ],
  nb: [
    [money(12_150, 'EUR'), '121,50 €'],
    [money(-123_456_789, 'EUR'), '−1 234 567,89 €'],
    [money(123_456, 'NOK'), '1 234,56 kr'],
    [money(-1234, 'JPY'), '−1 234 JPY'],
    [money(1234, 'KWD'), '1,234 KWD'],
    [money(-123_456, 'HUF'), '−1 234,56 HUF'],
    [money(123_450, 'IDR'), '1 234,50 IDR'],
    [money(12_345_678_901_234, 'NOK'), '123 456 789 012,34 kr'],
  ],
};

describe('an amount', () => {
  for (const [locale, amounts] of Object.entries(AMOUNTS)) {
    for (const [amount, text] of amounts) {
      it(`of ${amount.amount} ${amount.currency} is ${text} in ${locale}`, async () => {
        await setLocale(locale);
        expect(plain(formatMoney(amount))).to.equal(text);
      });
    }
  }

  it('is written as the region does', async () => {
    await setLocale('en-IN');
    expect(plain(formatMoney(money(-123_456_789, 'EUR')))).to.equal('−€12,34,567.89');
  });

  it('has nothing but a true minus in front', async () => {
    for (const locale of ['en', 'nl', 'nb', 'en-NL', 'nl-BE']) {
      await setLocale(locale);
      expect(formatMoney(money(-1, 'EUR'))).to.match(/^[^-]*−[^-−]*$/);
    }
  });
});

describe('a date', () => {
  const ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/St_Johns'];
  const DAYS = ['2026-01-01', '2026-03-29', '2024-02-29', '2026-10-25', '1999-12-31'];
  const {DateTimeFormat} = Intl;
  type Arguments = ConstructorParameters<typeof DateTimeFormat>;

  /** A browser in another time zone, as far as it writes dates. */
  function moveTo(timeZone: string): void {
    Intl.DateTimeFormat = class extends DateTimeFormat {
      constructor(locale: Arguments[0], options: Arguments[1]) {
        super(locale, {timeZone, ...options});
      }
    } as unknown as typeof DateTimeFormat;
  }

  afterEach(() => void (Intl.DateTimeFormat = DateTimeFormat));

  for (const [index, zone] of ZONES.entries()) {
    it(`is the same day in ${zone}`, async () => {
      // A language of its own, so that no formatter is there from another zone.
      await setLocale(['nl-BE', 'nl-SR', 'nl-AW', 'nl-CW'][index] ?? '');
      moveTo(zone);
      expect(DAYS.map(formatDate)).to.deep.equal([
        '1 jan 2026',
        '29 mrt 2026',
        '29 feb 2024',
        '25 okt 2026',
        '31 dec 1999',
      ]);
    });
  }

  it('would be another day by the reader’s own clock, so that the test can tell', () => {
    moveTo('Pacific/Pago_Pago');
    const own = new Intl.DateTimeFormat('nl', {day: 'numeric'});
    expect(own.format(Date.UTC(2026, 0, 1))).to.equal('31');
  });

  for (const [locale, text] of [
    ['en', 'Nov 2, 2026'],
    ['en-NL', '2 Nov 2026'],
    ['nl', '2 nov 2026'],
    ['nb', '2. nov. 2026'],
  ] as const) {
    it(`is written ${text} in ${locale}`, async () => {
      await setLocale(locale);
      expect(formatDate('2026-11-02')).to.equal(text);
    });
  }
});

describe('everything else', () => {
  for (const [locale, number, list, bytes] of [
    ['en', '12,345', 'a, b, and c', '1.2 MB'],
    ['nl', '12.345', 'a, b en c', '1,2 MB'],
    ['nb', '12 345', 'a, b og c', '1,2 MB'],
  ] as const) {
    it(`is written as in ${locale}`, async () => {
      await setLocale(locale);
      expect(plain(formatNumber(12_345))).to.equal(number);
      expect(formatList(['a', 'b', 'c'])).to.equal(list);
      expect(plain(formatBytes(1_234_567))).to.equal(bytes);
      expect([pluralOf(0), pluralOf(1), pluralOf(2)]).to.deep.equal(['other', 'one', 'other']);
    });
  }

  for (const [bytes, text] of [
    [0, '0 byte'],
    [999, '999 byte'],
    [12_340, '12.3 kB'],
    [999_940, '999.9 kB'],
    [1_000_000, '1 MB'],
    [50_000_000_000, '50 GB'],
    [1_500_000_000_000_000, '1,500 TB'],
  ] as const) {
    it(`${bytes} bytes are ${text}`, async () => {
      await setLocale('en');
      expect(plain(formatBytes(bytes))).to.equal(text);
    });
  }

  for (const [locale, same, other] of [
    ['en', 'Mar 1 – Aug 31, 2027', 'Sep 1, 2026 – Feb 28, 2027'],
    ['nl', '1 mrt – 31 aug 2027', '1 sep 2026 – 28 feb 2027'],
    ['nb', '1. mars–31. aug. 2027', '1. sep. 2026–28. feb. 2027'],
  ] as const) {
    it(`a period is ${same} in ${locale}, and breaks between its days alone`, async () => {
      await setLocale(locale);
      expect(plain(formatPeriod({from: '2027-03-01', to: '2027-08-31'}))).to.equal(same);
      const written = formatPeriod({from: '2026-09-01', to: '2027-02-28'});
      expect(plain(written)).to.equal(other);
      expect(written.replace(/[ \u2009]?–[ \u2009]?/, '')).not.to.match(/[ \u2009]/);
    });
  }
});
