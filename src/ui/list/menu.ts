import {html, type TemplateResult} from 'lit';

import {chevronDownIcon} from '../icons.js';
import {returnFocus} from '../popover.js';

interface MenuOptions {
  /** Whether something in it is chosen. */
  active?: boolean;
  onOpen?: () => void;
}

/** A button that opens a popover; `name` tells it from the others in its root. */
export function menu(
  name: string,
  text: string,
  content: unknown,
  {active, onOpen}: MenuOptions = {},
): TemplateResult {
  const onToggle = (event: Event): void => {
    returnFocus(event);
    if ((event as ToggleEvent).newState === 'open') onOpen?.();
  };
  return html`
    <button class="button" type="button" popovertarget=${name} ?data-active=${active}>
      ${text} ${chevronDownIcon}
    </button>
    <div popover="auto" id=${name} @beforetoggle=${onToggle}>${content}</div>
  `;
}
