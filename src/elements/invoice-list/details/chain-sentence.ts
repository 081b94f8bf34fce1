import {msg, str} from '@lit/localize';

import type {Money} from '../../../api/money.js';
import type {ChainDocument, InvoiceDetails} from '../../../api/resources/invoices/details-schema.js';
import {formatList, formatMoney} from '../../../i18n/format.js';
import {getLocale} from '../../../i18n/locale.js';
import {visible} from '../../../ui/visible.js';
import {type Chain, effectOf} from './chain.js';

const numbersOf = (documents: readonly ChainDocument[]) =>
  formatList([...new Set(documents.map(({number}) => visible(number)))]);

/** What a chain comes to, in one sentence: what became of the document, and what is open in all of them together. */
export function chainSentence(invoice: InvoiceDetails, chain: Chain): string {
  const clauses = [
    becameText(invoice, chain),
    openText(chain.open),
    chain.missing.length > 0 && missingText(chain.missing),
    chain.circular &&
      msg('these documents refer to each other in a circle', {id: 'invoice-list.chain-circular'}),
  ];
  return `${clauses.filter(Boolean).join('; ')}.`;
}

function becameText(invoice: InvoiceDetails, chain: Chain): string {
  const {originals, credits, corrections} = chain;
  const corrected = corrections.filter((document) => effectOf(document) === 'corrects');
  const named = corrections.filter((document) => effectOf(document) === 'names');
  const parts = [
    originals.length > 0 && doesText(invoice, numbersOf(originals)),
    credits.length > 0 && creditedText(invoice, chain),
    corrected.length > 0 &&
      msg(str`Corrected by ${numbersOf(corrected)}`, {id: 'invoice-list.chain-corrected-by'}),
    named.length > 0 &&
      msg(str`Referred to by ${numbersOf(named)}`, {id: 'invoice-list.chain-named-by'}),
  ].filter((part) => part !== false);
  return parts.length > 0
    ? parts.map((part, index) => (index === 0 ? part : inSentence(part))).join('; ')
    : msg('Tied to other documents', {id: 'invoice-list.chain-tied'});
}

/** These begin with a verb in every language. */
function inSentence(part: string): string {
  return part.charAt(0).toLocaleLowerCase(getLocale()) + part.slice(1);
}

function doesText(invoice: InvoiceDetails, numbers: string): string {
  switch (effectOf(invoice)) {
    case 'credits':
      return msg(str`Credits ${numbers}`, {id: 'invoice-list.chain-credits'});
    case 'corrects':
      return msg(str`Corrects ${numbers}`, {id: 'invoice-list.chain-corrects'});
    case 'names':
      return msg(str`Refers to ${numbers}`, {id: 'invoice-list.chain-names'});
  }
}

function creditedText({totalInclVat}: InvoiceDetails, {credits, credited}: Chain): string {
  const numbers = numbersOf(credits);
  const rest = totalInclVat.amount - credited;
  const {currency} = totalInclVat;
  if (credited === 0) {
    return msg(str`Credited by ${numbers}`, {id: 'invoice-list.chain-credited'});
  }
  if (rest === 0) {
    return msg(str`Credited in full by ${numbers}`, {id: 'invoice-list.chain-credited-full'});
  }
  if (rest > 0) {
    const amount = formatMoney({amount: credited, currency});
    return msg(str`Credited in part, for ${amount}, by ${numbers}`, {
      id: 'invoice-list.chain-credited-part',
    });
  }
  const amount = formatMoney({amount: 0 - rest, currency});
  return msg(str`Credited by ${numbers} for ${amount} more than its total`, {
    id: 'invoice-list.chain-credited-more',
  });
}

function openText(open: readonly Money[]): string {
  const owed = open.filter(({amount}) => amount > 0).map(formatMoney);
  const favor = open
    .filter(({amount}) => amount < 0)
    .map(({amount, currency}) => formatMoney({amount: -amount, currency}));
  const texts = [
    owed.length > 0 && msg(str`${formatList(owed)} is open`, {id: 'invoice-list.chain-open'}),
    favor.length > 0 &&
      msg(str`${formatList(favor)} is in your favor`, {id: 'invoice-list.chain-favor'}),
  ];
  const said = texts.filter((text) => text !== false);
  return said.length > 0
    ? said.join('; ')
    : msg('nothing is open', {id: 'invoice-list.chain-nothing-open'});
}

function missingText(missing: readonly ChainDocument[]): string {
  const numbers = numbersOf(missing);
  return msg(str`${numbers} is not in this list, so there may be more to it`, {
    id: 'invoice-list.chain-missing',
  });
}
