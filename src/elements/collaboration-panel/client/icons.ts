import {svg} from 'lit';

import {icon} from '../../../ui/icons.js';

export const backIcon = icon(svg`<path d="m12 5-5 5 5 5"/>`);
