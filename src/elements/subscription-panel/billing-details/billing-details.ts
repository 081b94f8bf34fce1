import {css, nothing} from 'lit';

import type {ElementState} from '../../../ui/balie-element.js';
import type {Section as PanelSection} from '../section.js';

export const styles = css``;

/** Not there yet. */
export class Section implements PanelSection {
  readonly state: ElementState = 'empty';

  render(): unknown {
    return nothing;
  }
}
