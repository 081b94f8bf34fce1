import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';

import type {BillingDetails} from '../../../../api/resources/billing-details/schema.js';
import {countryName} from '../../../../i18n/countries.js';
import type {Phones} from '../../../../ui/address/phones.js';
import {Conflict, type Side} from '../../../../ui/conflict/conflict.js';
import {conflictView} from '../../../../ui/conflict/conflict-view.js';
import {visible} from '../../../../ui/visible.js';
import {contactText, operatorText, schemeText, wayText} from '../details-texts.js';
import {
  type DetailsDraft,
  type DetailsPart,
  DETAILS_PARTS,
  differingParts,
  draftOf,
} from './details-draft.js';
import {fieldLabel} from './field-texts.js';

export {conflictStyles as styles} from '../../../../ui/conflict/conflict.styles.js';

/** One version of billing details, part by part. */
type Parts = Record<DetailsPart, string> & {details: BillingDetails};

/** The parts as a form would show them; the contact with the address that was typed. */
function partsOf(details: BillingDetails, phones: Phones | undefined): Parts {
  const {'contact/email': email, ...draft} = draftOf(details, phones);
  return {...draft, contact: email === '' ? draft.contact : email, details};
}

/** Two versions of the billing details of one subscription. */
export class DetailsConflict extends Conflict<DetailsPart, Parts> {
  readonly #phones: Phones | undefined;

  constructor(
    {base, mine, theirs}: {base: BillingDetails; mine: BillingDetails; theirs: BillingDetails},
    phones: Phones | undefined,
  ) {
    const versions = {
      base: partsOf(base, phones),
      mine: partsOf(mine, phones),
      theirs: partsOf(theirs, phones),
    };
    super(versions, (a, b) => differingParts(a.details, b.details));
    this.#phones = phones;
  }

  /** What is saved now. */
  get saved(): BillingDetails {
    return this.theirs.details;
  }

  /** What was chosen of both, as a form shows it. */
  get draft(): DetailsDraft {
    const [mine, theirs] = [this.mine, this.theirs].map(({details}) =>
      draftOf(details, this.#phones),
    ) as [DetailsDraft, DetailsDraft];
    const chosen: Record<string, string> = {...theirs};
    for (const part of DETAILS_PARTS) {
      if (!this.fields.includes(part) || this.chosen(part) === 'theirs') continue;
      chosen[part] = mine[part];
      if (part === 'contact') chosen['contact/email'] = mine['contact/email'];
    }
    return chosen as DetailsDraft;
  }
}

interface DetailsConflictView {
  conflict: DetailsConflict;
  headingLevel: number;
  onChoose: (part: DetailsPart, side: Side) => void;
}

/** Both versions side by side. */
export function detailsConflictView(view: DetailsConflictView): TemplateResult {
  const {conflict, headingLevel, onChoose} = view;
  const {countryCode} = conflict.mine.details.address;
  return conflictView({
    conflict,
    title: msg('Somebody else saved the billing details while you were changing them', {
      id: 'subscription-panel.details-conflict',
    }),
    headingLevel,
    labelOf: (part) => fieldLabel(part, countryCode),
    textOf: (part, side) => partText(part, conflict[side]),
    onChoose,
  });
}

function partText(part: DetailsPart, parts: Parts): string {
  const text = parts[part].trim();
  if (text === '') return '';
  switch (part) {
    case 'deliveryMethod':
      return wayText(text);
    case 'contact':
      return contactText(parts.details.contact);
    case 'address/countryCode':
      return countryName(text);
    case 'eInvoicing/schemeId':
      return schemeText(text);
    case 'eInvoicing/operatorCode':
      return operatorText(text);
    default:
      return visible(text);
  }
}
