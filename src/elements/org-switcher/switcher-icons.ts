import {svg} from 'lit';

import {icon} from '../../ui/icons.js';

export const personIcon = icon(
  svg`<circle cx="10" cy="7" r="3.25"/><path d="M3.75 16.5c.6-3.2 3-5 6.25-5s5.65 1.8 6.25 5"/>`,
);
export const signOutIcon = icon(
  svg`<path d="M8.5 3.5h-4v13h4M12.5 6.5 16 10l-3.5 3.5M16 10H8.5"/>`,
);
