import {css} from 'lit';

import {extras} from '../../theme/extras.styles.js';
import {pagers} from '../../theme/pager.styles.js';

export {failureNotice} from '../../ui/failure-notice.js';
export {OtherTab} from '../../ui/other-tab.js';
export {noOrganizationNotice} from './report-notices.js';

/** What is drawn after the first answer: popovers, chips, empty states, pagers. */
export const styles = css`
  ${extras}
  ${pagers}
`;
