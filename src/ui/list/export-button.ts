import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';

import {menu} from './menu.js';

/** The button at the end of a toolbar that opens what the list can be exported as; that is loaded with the first look. */
export function exportButton(choices: unknown, onOpen: () => void): TemplateResult {
  return menu('export', msg('Export', {id: 'export.export'}), choices, {onOpen});
}
