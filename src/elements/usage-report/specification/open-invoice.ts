import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {ApiError} from '../../../api/errors.js';
import {usageEndpoints} from '../../../api/resources/usage/endpoints.js';
import type {UsageCompany, UsageSpecification} from '../../../api/resources/usage/schema.js';
import type {UsageApi} from '../../../api/resources/usage/usage-api.js';
import {formatPeriod} from '../../../i18n/format-more.js';
import {formatDate, formatMoney, formatNumber} from '../../../i18n/format.js';
import type {Query, View} from '../../../portal/query.js';
import type {ElementState} from '../../../ui/balie-element.js';
import {boneLines} from '../../../ui/bones.js';
import {failureNotice} from '../../../ui/failure-notice.js';
import {takeFocus} from '../../../ui/take-focus.js';
import {visible} from '../../../ui/visible.js';
import type {ReportContext} from '../report-section.js';
import {checkView} from './check-view.js';
import {companyChoice} from './company-choice.js';
import {LineList} from './line-list.js';
import {invoicesTitle, noUsageText, totalText} from './specification-texts.js';
import {byCompany, byType, type CompanySums, totalsOf} from './sums.js';
import {companySums, typeSums} from './sums-view.js';

/** How many companies are summed up at first; an office may have hundreds. */
const FIRST_COMPANIES = 10;
const BONES = 8;

/** The usage invoice that is open: what it comes to, by type and by company, and its lines (A15, A16). */
export class OpenInvoice {
  readonly #context: ReportContext;
  readonly #specification: Query<UsageApi['specification']>;
  readonly #lines: LineList;
  readonly #onBack: () => void;
  /** Its number, where it was opened from the list, until more is known. */
  #number: string | undefined;
  /** Which invoice and which company are on show. */
  #shown = {invoice: '', company: ''};
  #isWhole = false;

  constructor(context: ReportContext, onBack: () => void) {
    this.#context = context;
    this.#onBack = onBack;
    this.#specification = context.portal.query(usageEndpoints.specification, () => {
      const {tab, invoice} = context.view();
      return tab === 'specification' && invoice !== '' ? {usageInvoiceId: invoice} : undefined;
    });
    this.#lines = new LineList(context, {
      invoice: () => this.#data?.invoice,
      company: () => this.#company,
    });
  }

  get view(): View<UsageSpecification> {
    return this.#specification.view;
  }

  get state(): ElementState {
    return this.view.state;
  }

  /** Looks whether another invoice or company is asked for. */
  update(): void {
    const {invoice, company} = this.#context.view();
    if (invoice !== this.#shown.invoice) {
      // Nothing of one invoice stands under the name of another.
      this.#specification.stop();
      this.#isWhole = false;
    }
    if (invoice !== this.#shown.invoice || company !== this.#shown.company) this.#lines.begin();
    this.#shown = {invoice, company};
    this.#lines.update();
  }

  disconnected(): void {
    this.#lines.disconnected();
  }

  /** Goes to what was opened from the list, by its number. */
  open(number: string): void {
    this.#number = number;
    takeFocus(this.#context.host, '.opened-heading');
  }

  render(): TemplateResult {
    const number = this.#data?.invoice.number ?? this.#number;
    return html`
      <div class="opened">
        <button class="plain back" type="button" @click=${this.#onBack}>
          <span aria-hidden="true">‹</span> ${invoicesTitle()}
        </button>
        <div
          class="opened-heading"
          role="heading"
          aria-level=${this.#context.headingLevel()}
          tabindex="-1"
        >
          <bdi>${titleText(number)}</bdi>
        </div>
        ${this.#renderBody()} ${this.#lines.renderExport()}
      </div>
    `;
  }

  get #data(): UsageSpecification | undefined {
    return this.view.state === 'ready' ? this.view.data : undefined;
  }

  /** The company that is chosen; by its id as long as its name is not known. */
  get #company(): UsageCompany | undefined {
    const {company: id} = this.#context.view();
    if (id === '') return undefined;
    const known = this.#data?.sums.find(({company}) => company.id === id);
    return known?.company ?? {id, name: id};
  }

  get #headingLevel(): number {
    return Math.min(6, this.#context.headingLevel() + 1);
  }

  #renderBody(): unknown {
    const {view} = this;
    switch (view.state) {
      case 'loading':
        return bones();
      case 'error':
        return failureNotice(view.error, this.#onRetry);
      case 'ready':
        return this.#renderSpecification(view.data, view.error, view.refreshing);
      default:
        return nothing;
    }
  }

  #renderSpecification(
    data: UsageSpecification,
    error: ApiError | undefined,
    refreshing: boolean,
  ): TemplateResult {
    const companies = byCompany(data.sums);
    const {company} = this.#context.view();
    return html`
      ${error ? failureNotice(error, this.#onRetry) : nothing}
      <div class="progress" ?data-busy=${refreshing}></div>
      ${facts(data)} ${checkView(data)}
      ${companyChoice(companies, this.#company, (id) => this.#context.change({company: id}))}
      <div class="summing">
        ${this.#renderTypes(data)}
        ${company === '' && companies.length > 1 ? this.#renderCompanies(companies) : nothing}
      </div>
      ${this.#lines.render(this.#headingLevel, error)}
    `;
  }

  #renderTypes({sums}: UsageSpecification): unknown {
    const {company} = this.#context.view();
    const chosen = company === '' ? sums : sums.filter((sum) => sum.company.id === company);
    if (chosen.length === 0) {
      // Of an invoice that has nothing at all, its list of lines says so.
      return company === '' ? nothing : html`<p>${noUsageText()}</p>`;
    }
    return typeSums(byType(chosen), {
      id: 'usage-types',
      title: msg('Usage by type', {id: 'usage-report.by-type'}),
      headingLevel: this.#headingLevel,
      total: totalsOf(chosen.map(({subtotal}) => subtotal)),
    });
  }

  #renderCompanies(companies: readonly CompanySums[]): TemplateResult {
    const isWhole = this.#isWhole || companies.length <= FIRST_COMPANIES;
    return html`<div>
      ${companySums(isWhole ? companies : companies.slice(0, FIRST_COMPANIES), {
        id: 'usage-companies',
        title: msg('Usage by company', {id: 'usage-report.by-company'}),
        headingLevel: this.#headingLevel,
        total: totalsOf(companies.flatMap(({totals}) => totals)),
      })}
      ${isWhole ? nothing : this.#renderMore(companies)}
    </div>`;
  }

  #renderMore(companies: readonly CompanySums[]): TemplateResult {
    const count = formatNumber(companies.length);
    const showAll = (): void => {
      this.#isWhole = true;
      const next = companies[FIRST_COMPANIES]?.company.id ?? '';
      takeFocus(this.#context.host, `[data-company="${CSS.escape(next)}"]`);
    };
    return html`
      <button class="button more" type="button" @click=${showAll}>
        ${msg(str`Show all ${count} companies`, {id: 'usage-report.show-companies'})}
      </button>
    `;
  }

  readonly #onRetry = (): void => {
    this.#specification.retry();
    if (this.#lines.view.state === 'error') this.#lines.retry();
  };
}

function titleText(number: string | undefined): string {
  return number === undefined
    ? msg('Usage invoice', {id: 'usage-report.invoice'})
    : msg(str`Usage invoice ${visible(number)}`, {id: 'usage-report.invoice-title'});
}

/** When, for what and how much. */
function facts({invoice}: UsageSpecification): TemplateResult {
  const fact = (text: string, value: string) => html`<div><dt>${text}</dt><dd>${value}</dd></div>`;
  return html`
    <dl class="facts">
      ${fact(msg('Date', {id: 'usage-report.invoice-date'}), formatDate(invoice.issueDate))}
      ${fact(msg('Period', {id: 'usage-report.invoice-period'}), formatPeriod(invoice.period))}
      ${fact(totalText(), formatMoney(invoice.total))}
    </dl>
  `;
}

function bones(): TemplateResult {
  return html`<div class="bones" aria-busy="true">${boneLines(BONES)}</div>`;
}
