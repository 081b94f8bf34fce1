import type {LicenseQuote} from '../../src/api/index.js';
import type {SubscriptionPanel} from '../../src/index.js';

declare const panel: SubscriptionPanel;

panel.addEventListener('licenses-change', (event) => {
  const quote: LicenseQuote | undefined = event.quote;
  const more: number = event.to - event.from;
  event.waitUntil(Promise.resolve(quote === undefined && more < 0));
  // @ts-expect-error -- what is asked for can be refused, not changed
  event.to = 3;
});

document.body.addEventListener('licenses-changed', ({from, to, organizationId}) => {
  const told: [number, number, string] = [from, to, organizationId];
  return told;
});
