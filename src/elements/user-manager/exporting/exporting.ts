import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {usersEndpoints} from '../../../api/resources/users/endpoints.js';
import type {JobFunction, User} from '../../../api/resources/users/schema.js';
import type {UserPage} from '../../../api/resources/users/users-api.js';
import {type Checked, validRows} from '../../../portal/check-answer.js';
import {type ExportFormat, ExportJob} from '../../../ui/export/export-job.js';
import {exportChoices} from '../../../ui/export/export-menu.js';
import type {RowSource} from '../../../ui/export/job.js';
import {JobDesk} from '../../../ui/export/job-desk.js';
import {jobNotice} from '../../../ui/export/job-notice.js';
import {exportWords} from '../../../ui/export/job-words.js';
import type {ListExport} from '../../../ui/export/lazy-export.js';
import {eachOnce, everyPage} from '../../../ui/export/pages.js';
import {UsersExportedEvent, UsersExportEvent} from '../export.events.js';
import {noMatchText} from '../list/user-notices.js';
import {usersText} from '../list/user-texts.js';
import type {UserContext} from '../user-context.js';
import {PARTS} from '../user-parts.js';
import {exportScope, userColumns} from './export-table.js';

export {jobs as styles} from '../../../theme/job.styles.js';

/** Saves all users that the list is about as a table. */
export class Export implements ListExport {
  readonly #context: UserContext;
  readonly #desk: JobDesk<ExportJob<User>>;

  constructor(context: UserContext) {
    this.#context = context;
    this.#desk = new JobDesk(context.host, () => context.portal.current);
  }

  choices(): TemplateResult {
    const total = this.#context.page()?.total;
    return exportChoices({
      scope: exportScope(total),
      disabled: this.#desk.isBusy || total === 0,
      onFormat: (format) => this.#export(format),
    });
  }

  /** Stays in view at the end of the list. */
  render(): TemplateResult {
    const notice = jobNotice(
      this.#desk.job,
      (job) => exportWords(job, {items: usersText, nothing: noMatchText}),
      this.#desk,
    );
    return html`<div class="job-place">${notice}</div>`;
  }

  stop(): void {
    this.#desk.stop();
  }

  #export(format: ExportFormat): void {
    const {host, query} = this.#context;
    const {cursor: _, ...asked} = query();
    if (this.#desk.isBusy || !host.dispatchEvent(new UsersExportEvent(format, asked))) return;
    this.#desk.run(
      (context) =>
        new ExportJob<User>(context, {
          title: headingText(),
          fileName: `${headingText()} ${this.#today()}.${format}`,
          format,
          writers: PARTS,
          columns: async (source) => userColumns(asked.kind, await jobFunctionsOf(source)),
          rows: (source) => eachOnce<User, Checked<UserPage>>(everyPage(source, usersEndpoints.list, asked)),
        }),
      ({done, unreadable}) => new UsersExportedEvent(format, done, unreadable),
    );
  }

  /** The server's date, as it stands in its time; the reader's own where that is not told. */
  #today(): string {
    return this.#context.page()?.now?.slice(0, 10) ?? new Date().toLocaleDateString('sv');
  }
}

/** The supplier's list, which says what the codes mean. */
async function jobFunctionsOf({portal, organizationId, signal, read}: RowSource) {
  const request = {organizationId, signal};
  return validRows<JobFunction>(
    await read(() => portal.call(usersEndpoints.jobFunctions, request)),
  );
}

function headingText(): string {
  return msg('Users', {id: 'user-manager.heading'});
}
