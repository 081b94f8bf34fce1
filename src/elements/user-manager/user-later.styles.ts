import {css} from 'lit';

import {dialogs} from '../../theme/dialog.styles.js';
import {extras} from '../../theme/extras.styles.js';
import {formDialogs} from '../../theme/form-dialog.styles.js';
import {pagers} from '../../theme/pager.styles.js';

/** What is drawn after the first rows: filters, pager, dialogs, and paper. */
export const laterStyles = css`
  ${extras}
  ${pagers}
  ${dialogs}
  ${formDialogs}
  .told .notice {
    margin-block: 0 calc(var(--_unit) * 4);
  }
  @media print {
    .acts {
      display: none;
    }
  }
`;
