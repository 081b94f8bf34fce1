import {css} from 'lit';

import {dialogs} from '../../theme/dialog.styles.js';
import {extras} from '../../theme/extras.styles.js';
import {pagers} from '../../theme/pager.styles.js';

export {failureNotice} from '../../ui/failure-notice.js';
export {OtherTab} from '../../ui/other-tab.js';
export {collaborationsForbidden, noOrganizationNotice} from './panel-notices.js';

/** What is drawn after the first answer: popovers, dialogs, empty states, pagers. */
export const styles = css`
  ${extras}
  ${pagers}
  ${dialogs}
`;
