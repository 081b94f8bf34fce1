import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {InvalidRow} from '../../portal/check-answer.js';
import {alertIcon} from '../../ui/icons.js';
import {visible} from '../../ui/visible.js';

/** Said of a document that sent data which are none. */
export function unreadableText(): string {
  return msg('The data of this document cannot be read.', {id: 'invoice-list.invalid'});
}

/** A row whose data cannot be read: it keeps its place, and says which document it is if that much came. */
export function invalidInvoiceRow(row: InvalidRow): TemplateResult {
  const number = row.text('number');
  return html`
    <tr role="row" part="row">
      <td role="cell" class="invalid" colspan="9">
        <span class="label-status" data-tone="danger">
          ${alertIcon}
          <bdi>
            ${number === undefined
              ? unreadableText()
              : msg(str`The data of ${visible(number)} cannot be read.`, {
                  id: 'invoice-list.invalid-number',
                })}
          </bdi>
        </span>
      </td>
    </tr>
  `;
}
