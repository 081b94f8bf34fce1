import {msg, str} from '@lit/localize';

import {formatDate} from '../../i18n/format.js';

const DAY = 86_400_000;

/** From when on an agreement that the client has costs anything: the day after its end, where that is known (B12, AMB-25). */
export function noFeeText(agreementEnds: string | undefined): string {
  if (agreementEnds === undefined) {
    return msg('There is no fee until the agreement is renewed.', {
      id: 'collaboration-panel.no-fee',
    });
  }
  const next = new Date(Date.parse(agreementEnds) + DAY).toISOString().slice(0, 10);
  return msg(str`There is no fee until the agreement is renewed, on ${formatDate(next)}.`, {
    id: 'collaboration-panel.no-fee-until',
  });
}
