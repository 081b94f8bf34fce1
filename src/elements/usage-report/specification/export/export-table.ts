import {msg, str} from '@lit/localize';

import type {UsageLine} from '../../../../api/resources/usage/schema.js';
import type {Cell} from '../../../../files/table.js';
import {formatNumber} from '../../../../i18n/format.js';
import type {ExportColumns} from '../../../../ui/export/export-job.js';
import {visible} from '../../../../ui/visible.js';
import {extraText, priceText, subtotalText, unreadableText} from '../line-table.js';
import {
  companyText,
  noLinesText,
  noUsageText,
  quantityText,
  typeText,
  usageTypeText,
} from '../specification-texts.js';
import type {LinePage} from './line-reader.js';

interface ExportedLines {
  /** The number of the invoice. */
  invoice: string;
  /** The name of the company whose lines they are; nothing for all. */
  company: string | undefined;
}

/** How much an export is; `total` is how many lines there are, where the server knows. */
export function exportScope({invoice, company}: ExportedLines, total: number | undefined): string {
  if (total === 0) return company === undefined ? noLinesText() : noUsageText();
  const count = total === undefined ? '' : ` (${formatNumber(total)})`;
  if (company === undefined) {
    const numbered = visible(invoice) + count;
    return msg(str`All lines of ${numbered}, not just this page.`, {
      id: 'usage-report.export-scope',
    });
  }
  const counted = visible(company) + count;
  return msg(str`All lines of ${visible(invoice)} for ${counted}, not just this page.`, {
    id: 'usage-report.export-scope-company',
  });
}

/** The six columns that all have (A16), the currency, those that the supplier is known to have, and one for what else may come (AMB-18). */
export function lineColumns(
  labels: readonly string[],
  isAll: boolean,
): ExportColumns<UsageLine, LinePage> {
  const others = msg('Other details', {id: 'usage-report.export-others'});
  return {
    header: [...fixedColumns(), ...labels, ...(isAll ? [] : [others])],
    cells: (line) => [
      ...fixedCells(line),
      ...labels.map((label) => extraText(line, label)),
      ...(isAll ? [] : [othersOf(line, labels)]),
    ],
    unreadable: (row) => [unreadableText(row)],
  };
}

function fixedColumns(): string[] {
  return [
    typeText(),
    quantityText(),
    priceText(),
    subtotalText(),
    msg('Usage period from', {id: 'usage-report.export-from'}),
    msg('Usage period to', {id: 'usage-report.export-to'}),
    companyText(),
    msg('Currency', {id: 'usage-report.export-currency'}),
  ];
}

function fixedCells(line: UsageLine): Cell[] {
  const {usageType, quantity, unitPrice, subtotal, period, company} = line;
  return [
    usageTypeText(usageType),
    {decimal: quantity},
    {decimal: unitPrice},
    {money: subtotal},
    {date: period.from},
    {date: period.to},
    company.name,
    subtotal.currency,
  ];
}

/** What a line has beyond the columns, each with its name. */
function othersOf({extra = []}: UsageLine, labels: readonly string[]): string {
  return extra
    .filter(({label}) => !labels.includes(label))
    .map(({label, value}) => `${label}: ${value}`)
    .join('; ');
}
