import type {Page} from '../../../../api/page.js';
import {usageEndpoints} from '../../../../api/resources/usage/endpoints.js';
import type {UsageLine} from '../../../../api/resources/usage/schema.js';
import {type Checked, validRows} from '../../../../portal/check-answer.js';
import type {RowSource} from '../../../../ui/export/job.js';
import {type Batch, eachOnce, everyPage} from '../../../../ui/export/pages.js';
import type {UsageExport} from '../../export.events.js';
import {extraLabels} from '../line-table.js';

/** Which lines, without a place among them. */
export type LinesQuery = Extract<UsageExport, {what: 'lines'}>['query'];
export type LinePage = Checked<Page<UsageLine>> & Batch<UsageLine>;

/** So many pages are looked at for columns of the supplier's own before the first line is written. */
const AHEAD = 10;

/** All lines of an invoice, read as they are asked for; the first pages beforehand, for the columns that they have. */
export class LineReader {
  readonly #pages: AsyncGenerator<LinePage, void>;
  readonly #begun: LinePage[] = [];

  constructor(source: RowSource, query: LinesQuery) {
    this.#pages = everyPage(source, usageEndpoints.lines, query);
  }

  /** The columns beside the six that the first lines have, and whether there are no lines beyond, which may have others (AMB-18). */
  async ahead(): Promise<{labels: string[]; isAll: boolean}> {
    let isAll = false;
    while (!isAll && this.#begun.length < AHEAD) {
      const {value: page} = await this.#pages.next();
      if (page) this.#begun.push(page);
      isAll = page?.next === undefined;
    }
    const items = this.#begun.flatMap((page) => page.items);
    return {labels: extraLabels(validRows<UsageLine>({items})), isAll};
  }

  /** Every line once, those that were looked at included. */
  rows(): AsyncIterable<LinePage> {
    return eachOnce(this.#rest());
  }

  async *#rest(): AsyncGenerator<LinePage, void> {
    yield* this.#begun.splice(0);
    yield* this.#pages;
  }
}
