import {css} from 'lit';

import {controls} from '../../theme/controls.styles.js';
import {heads} from '../../theme/head.styles.js';
import {notices} from '../../theme/notice.styles.js';
import {tokens} from '../../theme/tokens.styles.js';

const layout = css`
  .summary {
    min-block-size: 1.5em;
    margin: 0 0 var(--_unit);
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .amount {
    margin: 0 0 calc(var(--_unit) * 3);
    font-size: var(--_size-title);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
`;

export const styles = [tokens, controls, heads, notices, layout];
