export {failureNotice, failureText} from '../../ui/failure-notice.js';
export {pager, rangeText} from '../../ui/pager.js';
export {invalidInvoiceRow} from './invalid-row.js';
export {InvoiceActions} from './invoice-actions.js';
export {downloadResult, fileMenu} from './invoice-files.js';
export {filterChips, filterPanel, sortOptions} from './invoice-filters.js';
export {laterStyles as styles} from './invoice-later.styles.js';
export {
  emptyNotice,
  invoicesForbidden,
  noOrganizationNotice,
  restartedNotice,
} from './invoice-notices.js';
