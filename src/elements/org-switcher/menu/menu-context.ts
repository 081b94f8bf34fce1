import type {ReactiveControllerHost} from 'lit';

import type {PortalSource} from '../../../portal/query.js';

/** What the parts of the menu know of their element. */
export interface MenuContext {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly portal: PortalSource;
  /** Draws again. */
  update: () => void;
  /** Says something once, politely. */
  tell: (text: () => string) => void;
  /** Closes the menu if it is open; focus goes to the button when it was inside. */
  close: () => void;
}
