import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {Money} from '../../../../api/money.js';
import type {ServiceModule, ServiceVariant} from '../../../../api/resources/collaborations/schema.js';
import {formatList, formatMoney} from '../../../../i18n/format.js';
import {notice} from '../../../../ui/notice.js';
import {visible} from '../../../../ui/visible.js';
import type {Act} from '../act.js';
import {partiesOf} from './act-words.js';
import {recipientText} from './field-words.js';

/** What comes of what is chosen: what it costs whom, and what a smaller variant has not; a live region. */
export function consequences(act: Act): TemplateResult | typeof nothing {
  if (!act.fields.includes('invoiceRecipient')) return nothing;
  const lost = lostModules(act);
  const cost = costText(act);
  return html`
    <div class="consequences" role="status">
      ${lost.length > 0 ? notice('warning', html`<bdi>${lostText(act, lost)}</bdi>`, false) : nothing}
      ${cost === undefined ? nothing : html`<p><bdi>${cost}</bdi></p>`}
    </div>
  `;
}

const variantOf = ({of: {service}}: Act, code: string | undefined): ServiceVariant | undefined =>
  service?.variants.find((variant) => variant.code === code);

/** What the variant costs that is chosen, or agreed where there is none to choose. */
function priceOf(act: Act): Money | undefined {
  const {collaboration} = act.of;
  const {variant} = act.draft;
  if (act.action === 'change-terms' && variant === collaboration?.variant.code) {
    return collaboration.monthlyPrice;
  }
  return variantOf(act, variant)?.monthlyPrice;
}

function costText(act: Act): string | undefined {
  const {invoiceRecipient} = act.draft;
  const price = priceOf(act);
  if (invoiceRecipient === '' || !price) return undefined;
  const [who, amount] = [recipientText(invoiceRecipient, partiesOf(act)), formatMoney(price)];
  return msg(str`${who} pays ${amount} a month, without VAT.`, {
    id: 'collaboration-panel.act-cost',
  });
}

/** The modules that the present variant has, and the one that is chosen has not (B-E4). */
function lostModules(act: Act): readonly ServiceModule[] {
  const {collaboration, service} = act.of;
  if (act.action !== 'change-terms') return [];
  const before = variantOf(act, collaboration?.variant.code)?.moduleCodes ?? [];
  const after = variantOf(act, act.draft.variant)?.moduleCodes;
  if (!after) return [];
  const lost = before.filter((code) => !after.includes(code));
  return lost.map((code) => service?.modules.find((each) => each.code === code) ?? {code, name: code});
}

function lostText(act: Act, lost: readonly ServiceModule[]): string {
  const name = visible(variantOf(act, act.draft.variant)?.name ?? '');
  const modules = visible(formatList(lost.map((module) => module.name)));
  return msg(str`${name} does not have: ${modules}. The collaboration itself goes on.`, {
    id: 'collaboration-panel.act-lost',
  });
}
