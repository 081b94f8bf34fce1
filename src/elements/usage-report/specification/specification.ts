import {css, nothing} from 'lit';

import type {ElementState} from '../../../ui/balie-element.js';
import type {ReportSection} from '../report-section.js';

export const styles = css``;

/** Not there yet. */
export class Section implements ReportSection {
  readonly state: ElementState = 'empty';

  render(): unknown {
    return nothing;
  }
}
