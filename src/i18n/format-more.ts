import {cached} from './format.js';

/** A decimal number in text such as `-12.3456`, exact, with at least so many digits behind the sign. */
export function formatDecimal(value: string, digits = 0): string {
  return cached(`decimal ${digits}`, (locale) => {
    const fraction = {minimumFractionDigits: digits, maximumFractionDigits: 20};
    return new Intl.NumberFormat(locale, fraction);
  })
    .format(value as `${number}`)
    .replace('-', '−');
}

/** A number of bytes in the unit that a person would use. */
export function formatBytes(bytes: number): string {
  const [value, unit] =
    bytes < 1000
      ? [bytes, 'byte']
      : bytes < 1_000_000
        ? [bytes / 1000, 'kilobyte']
        : [bytes / 1_000_000, 'megabyte'];
  return cached(`bytes ${unit}`, (locale) => {
    const options = {style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1} as const;
    return new Intl.NumberFormat(locale, options);
  }).format(value);
}
