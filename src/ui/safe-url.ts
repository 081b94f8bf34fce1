import {nothing} from 'lit';

const SAFE = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * A link that came from outside, for an `href`: only where it leads to a page, to mail or to a phone. Anything else, such as a script
 * (trust S2), gives no attribute at all, so that the words stand without a link.
 */
export function safeUrl(url: string | undefined): string | typeof nothing {
  if (url === undefined || !URL.canParse(url, document.baseURI)) return nothing;
  const {protocol, href} = new URL(url, document.baseURI);
  return SAFE.includes(protocol) ? href : nothing;
}
