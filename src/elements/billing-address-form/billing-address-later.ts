import {extras} from '../../theme/extras.styles.js';

export {failureNotice} from '../../ui/failure-notice.js';
export {addressForbidden, emptyNotice, noOrganizationNotice} from './billing-address-notices.js';
export {OtherTab} from '../../ui/other-tab.js';
export const styles = extras;
