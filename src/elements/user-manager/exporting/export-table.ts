import {msg, str} from '@lit/localize';

import type {JobFunction, User, UserKind} from '../../../api/resources/users/schema.js';
import {type Cell, minuteOf} from '../../../files/table.js';
import {formatNumber, pluralOf} from '../../../i18n/format.js';
import type {ExportColumns} from '../../../ui/export/export-job.js';
import type {Batch} from '../../../ui/export/pages.js';
import {roleText} from '../../../ui/role-text.js';
import {noMatchText, unreadableText} from '../list/user-notices.js';
import {columnText, contactText, statusLabel} from '../list/user-texts.js';

/** How much an export is; `total` is how many users match, where the server knows. */
export function exportScope(total: number | undefined): string {
  if (total === undefined) {
    return msg('All users that match, not just this page.', {id: 'user-manager.export-scope'});
  }
  if (total === 0) return noMatchText();
  const count = formatNumber(total);
  return pluralOf(total) === 'one'
    ? msg(str`The ${count} user that matches.`, {id: 'user-manager.export-scope-one'})
    : msg(str`All ${count} users that match, not just this page.`, {
        id: 'user-manager.export-scope-other',
      });
}

interface Column {
  head: string;
  cell: (user: User) => Cell;
}

/** The columns of a kind; a job function that the supplier's list does not have goes by its code (V7). */
export function userColumns(
  kind: UserKind,
  jobFunctions: readonly JobFunction[],
): ExportColumns<User, Batch<User>> {
  const labels = new Map(jobFunctions.map(({code, label}) => [code, label]));
  const columns: Column[] = [
    {head: columnText('lastName'), cell: ({lastName}) => lastName},
    {head: columnText('firstName'), cell: ({firstName}) => firstName},
    {head: columnText('email'), cell: ({email}) => email},
    ...(kind === 'organization' ? ofOrganization() : []),
    {head: columnText('status'), cell: ({status}) => statusLabel(status).text},
    {
      head: msg('Invitation valid until', {id: 'user-manager.export-invitation'}),
      cell: ({invitationExpiresAt}) => invitationExpiresAt && minuteOf(invitationExpiresAt),
    },
    {
      head: msg('Job function', {id: 'user-manager.export-job-function'}),
      cell: ({jobFunctionCode}) => labels.get(jobFunctionCode) ?? jobFunctionCode,
    },
    {
      head: msg('Business-card title', {id: 'user-manager.export-title'}),
      cell: ({businessCardTitle}) => businessCardTitle,
    },
    {head: msg('Phone', {id: 'user-manager.export-phone'}), cell: ({phone}) => phone},
    {head: msg('Mobile', {id: 'user-manager.export-mobile'}), cell: ({mobile}) => mobile},
  ];
  return {
    header: columns.map(({head}) => head),
    cells: (user) => columns.map(({cell}) => cell(user)),
    unreadable: (row) => [row.text('lastName'), row.text('firstName'), row.text('email'), unreadableText()],
  };
}

/** What support users have not (AMB-4, AMB-5). */
function ofOrganization(): Column[] {
  return [
    {head: columnText('role'), cell: ({role}) => role && roleText(role)},
    {
      head: columnText('securityPrivacyContact'),
      cell: ({securityPrivacyContact}) => contactText(securityPrivacyContact),
    },
  ];
}
