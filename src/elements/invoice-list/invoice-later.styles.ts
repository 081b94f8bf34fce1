import {css} from 'lit';

import {downloads} from '../../theme/download.styles.js';
import {extras} from '../../theme/extras.styles.js';
import {pagers} from '../../theme/pager.styles.js';
import {periods} from '../../theme/period.styles.js';
import {print} from './invoice-print.styles.js';

/** What is drawn after the first rows: filters, menus of files, how downloads went, and paper. */
export const laterStyles = css`
  ${extras}
  ${pagers}
  ${downloads}
  ${periods}
  .menu {
    padding: var(--_unit);
  }
  .menu-choice small {
    margin-inline-start: auto;
    padding-inline-start: calc(var(--_unit) * 3);
    color: var(--_muted);
    white-space: nowrap;
  }
  .list > tbody > tr:has(> .pick input:checked) {
    background: color-mix(in srgb, var(--_primary) 6%, transparent);
  }
  ${print}
`;
