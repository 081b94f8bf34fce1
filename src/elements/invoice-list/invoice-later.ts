export {downloadRow, downloadStatus} from '../../ui/download/download-words.js';
export {failureNotice} from '../../ui/failure-notice.js';
export {pager, rangeText} from '../../ui/pager.js';
export {restartedNotice} from '../../ui/list/restarted-notice.js';
export {invalidInvoiceRow} from './invalid-row.js';
export {InvoiceActions} from './invoice-actions.js';
export {fileMenu} from './invoice-files.js';
export {filterChips, filterPanel, orderOptions} from './invoice-filters.js';
export {laterStyles as styles} from './invoice-later.styles.js';
export {
  balanceFailure,
  emptyNotice,
  invoicesForbidden,
  noOrganizationNotice,
} from './invoice-notices.js';
