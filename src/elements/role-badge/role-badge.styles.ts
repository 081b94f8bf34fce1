import {css} from 'lit';

import {hints} from '../../theme/hint.styles.js';
import {rolePills} from '../../theme/role-pill.styles.js';
import {tokens} from '../../theme/tokens.styles.js';

const layout = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    /* Two lines of badges keep apart. */
    padding-block: 2px;
    vertical-align: middle;
  }
  :host([hidden]) {
    display: none;
  }
`;

export const styles = [tokens, hints, rolePills, layout];
