export {failureNotice} from '../../ui/failure-notice.js';
export {addIcon, deleteIcon, editIcon} from '../../ui/icons-more.js';
export {restartedNotice} from '../../ui/list/restarted-notice.js';
export {pager, rangeText} from '../../ui/pager.js';
export {OtherTab} from '../../ui/other-tab.js';
export {filterChips, filterPanel, orderOptions} from './list/user-filters.js';
export {
  emptyNotice,
  invalidUserRow,
  noOrganizationNotice,
  outcomeNotice,
  readerLine,
  usersForbidden,
} from './list/user-notices.js';
export {UserActions} from './user-actions.js';
export {laterStyles as styles} from './user-later.styles.js';
