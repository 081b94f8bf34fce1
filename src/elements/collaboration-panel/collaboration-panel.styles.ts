import {css} from 'lit';

import {controls} from '../../theme/controls.styles.js';
import {heads} from '../../theme/head.styles.js';
import {lists} from '../../theme/list.styles.js';
import {notices} from '../../theme/notice.styles.js';
import {tokens} from '../../theme/tokens.styles.js';

const layout = css`
  .bones p {
    margin: 0;
    line-height: 2.5;
  }
  .bones .bone {
    --_bone: 40rem;
  }
  a {
    color: var(--_primary);
  }
`;

export const styles = [tokens, controls, heads, notices, lists, layout];
