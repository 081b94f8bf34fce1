import {billingDetailsEndpoints} from '../../../../api/resources/billing-details/endpoints.js';
import type {BillingDetails, BillingDetailsChange} from '../../../../api/resources/billing-details/schema.js';
import type {Question} from '../../../../ui/confirm-dialog.js';
import {Saving, type SavingContext} from '../../../../ui/editing/saving.js';
import type {LazyPart} from '../../../../ui/lazy-part.js';
import {BillingDetailsSavedEvent, BillingDetailsSaveEvent} from '../billing-details.events.js';
import type {PARTS} from '../details-parts.js';
import {differingParts, isRerouting} from './details-draft.js';
import {type DetailsSession, readDetails} from './details-session.js';
import {reroutingQuestion} from './rerouting.js';

/** Loads what two versions are compared with. */
export type ConflictPart = LazyPart<Awaited<ReturnType<typeof PARTS.conflict>>>;

/** What was to be saved as if it were read, with the name of the contact where it is known. */
function asDetails({base, people}: DetailsSession, body: BillingDetailsChange): BillingDetails {
  const {contact, eInvoicing} = body;
  const known = people.get(contact?.userId ?? '') ?? contact;
  return {...base, ...body, contact: known, eInvoicing};
}

/** Everything between the press on Save and the answer. */
export function detailsSaving(
  context: SavingContext<DetailsSession>,
  conflict: ConflictPart,
  ask: (question: () => Question) => Promise<boolean>,
): Saving<BillingDetails, BillingDetailsChange, DetailsSession> {
  return new Saving(context, {
    reads: billingDetailsEndpoints.get,
    permission: 'billing-details.write',
    isSame: (body, details) => differingParts(body, details).length === 0,
    confirm: async (session, body) => {
      const after = asDetails(session, body);
      if (!isRerouting(session.base, after)) return true;
      return ask(() => reroutingQuestion(session.base, after));
    },
    asks: ({base}, body) => new BillingDetailsSaveEvent(body, base),
    tells: ({base, organizationId}, answer) =>
      new BillingDetailsSavedEvent(answer, base, organizationId),
    read: ({portal, organizationId}) => readDetails(portal, organizationId),
    compare: async (session, body, theirs) => {
      await conflict.request();
      const part = conflict.current;
      const versions = {base: session.base, mine: asDetails(session, body), theirs};
      if (part) session.conflict = new part.DetailsConflict(versions, context.phones.current);
      return part !== undefined;
    },
  });
}
