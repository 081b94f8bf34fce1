import {css} from 'lit';

import {controls} from '../../theme/controls.styles.js';
import {lists} from '../../theme/list.styles.js';
import {notices} from '../../theme/notice.styles.js';
import {tokens} from '../../theme/tokens.styles.js';

const layout = css`
  .root {
    container-type: inline-size;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_unit) calc(var(--_unit) * 4);
    margin-block-end: calc(var(--_unit) * 4);
    overflow-wrap: anywhere;
  }
  .heading {
    font-size: var(--_size-title);
    font-weight: 600;
    line-height: 1.3;
  }
  .slow {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
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

export const styles = [tokens, controls, notices, lists, layout];
