import {css} from 'lit';

import {dialogs} from '../../theme/dialog.styles.js';
import {extras} from '../../theme/extras.styles.js';
import {formDialogs} from '../../theme/form-dialog.styles.js';

export {failureNotice} from '../../ui/failure-notice.js';
export {OtherTab} from '../../ui/other-tab.js';
export {noOrganizationNotice, subscriptionForbidden} from './panel-notices.js';

/** What is drawn after the first answer: dialogs, popovers, empty states. */
export const styles = css`
  ${extras}
  ${dialogs}
  ${formDialogs}
`;
