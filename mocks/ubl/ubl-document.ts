import {minorUnitDigits} from '../../src/api/money.js';
import {dateSchema} from '../../src/api/values.js';
import {isCreditKind} from './credit-kinds.js';
import {isDecimal, toMinorUnits} from './decimal.js';
import {UblError} from './ubl-error.js';
import {parseXml, type XmlElement} from './xml.js';

/** An invoice or a credit note in the words of UBL 2.1, with what all of its parts depend on. */
export class UblDocument {
  readonly root: XmlElement;
  readonly fileName: string;
  readonly typeCode: string;
  readonly currency: string;
  /** -1 where the amounts in the file are what the customer gets back. */
  readonly sign: 1 | -1;

  constructor(xml: string, fileName: string) {
    this.fileName = fileName;
    this.root = this.#rootOf(xml);
    this.typeCode =
      this.root.text(`${this.root.name}TypeCode`) ?? (this.isCreditNote ? '381' : '380');
    this.currency = this.#readCurrency();
    this.sign = this.#readSign();
  }

  get isCreditNote(): boolean {
    return this.root.name === 'CreditNote';
  }

  error(reason: string): UblError {
    return new UblError(this.fileName, reason);
  }

  /** The text at the end of a path; throws when there is none. */
  required(element: XmlElement | undefined, ...path: string[]): string {
    const text = element?.text(...path);
    if (text === undefined) throw this.error(`has no ${path.at(-1) ?? ''}`);
    return text;
  }

  /** The calendar date at the end of a path; a time zone behind it moves nothing. */
  date(element: XmlElement | undefined, ...path: string[]): string | undefined {
    const text = element?.text(...path);
    if (text === undefined) return undefined;
    const date = text.replace(/(Z|[+-]\d\d:\d\d)$/, '');
    if (!dateSchema.safeParse(date).success) {
      throw this.error(`${path.at(-1) ?? ''} ${text} is not a date`);
    }
    return date;
  }

  /** The decimal number at the end of a path with the digits of the file; `.5` is `0.5`, and `5.` is `5`. */
  decimal(element: XmlElement | undefined, ...path: string[]): string | undefined {
    const text = element?.text(...path);
    if (text !== undefined && !isDecimal(text)) {
      throw this.error(`${path.at(-1) ?? ''} ${text} is not a number`);
    }
    return text?.replace(/^\+/, '').replace(/^(-?)\./, '$10.').replace(/\.$/, '');
  }

  /** The amount at the end of a path in minor units, as signed in the file. */
  fileAmount(element: XmlElement | undefined, ...path: string[]): number | undefined {
    const name = path.at(-1) ?? '';
    const found = element?.first(...path);
    const text = this.decimal(element, ...path);
    if (text === undefined) return undefined;
    const currency = found?.attribute('currencyID') ?? this.currency;
    if (currency !== this.currency) {
      throw this.error(`${name} is in ${currency}, the document in ${this.currency}`);
    }
    const amount = toMinorUnits(text, minorUnitDigits(this.currency)) ?? 0;
    if (!Number.isFinite(amount)) throw this.error(`${name} ${text} is too large`);
    return amount;
  }

  /** The amount at the end of a path in minor units, signed by its effect on the balance. */
  amount(element: XmlElement | undefined, ...path: string[]): number | undefined {
    const amount = this.fileAmount(element, ...path);
    return amount === undefined || amount === 0 ? amount : amount * this.sign;
  }

  #rootOf(xml: string): XmlElement {
    let root: XmlElement;
    try {
      root = parseXml(xml);
    } catch (thrown) {
      throw new UblError(this.fileName, thrown instanceof Error ? thrown.message : String(thrown), {
        cause: thrown,
      });
    }
    if (root.name === 'Invoice' || root.name === 'CreditNote') return root;
    throw this.error(`is no UBL invoice or credit note (root element ${root.name})`);
  }

  #readCurrency(): string {
    const currency = this.required(this.root, 'DocumentCurrencyCode');
    if (/^[A-Z]{3}$/.test(currency)) return currency;
    throw this.error(`DocumentCurrencyCode ${currency} is no currency`);
  }

  /**
   * A credit note that came in an `Invoice` element, as some systems write it, is in the customer's favor whichever sign
   * it carries.
   */
  #readSign(): 1 | -1 {
    if (this.isCreditNote) return -1;
    if (!isCreditKind(this.typeCode)) return 1;
    const total = this.fileAmount(this.root, 'LegalMonetaryTotal', 'TaxInclusiveAmount') ?? 0;
    return total > 0 ? -1 : 1;
  }
}
