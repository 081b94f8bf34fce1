import type {LazyPart} from '../../../ui/lazy-part.js';
import {billingAddressEndpoints} from '../../../api/resources/billing-address/endpoints.js';
import type {BillingAddress} from '../../../api/resources/billing-address/schema.js';
import {differingFields} from '../../../ui/address/address-draft.js';
import {Saving, type SavingContext} from '../../../ui/editing/saving.js';
import {BillingAddressSavedEvent, BillingAddressSaveEvent} from '../billing-address-form.events.js';
import type {PARTS} from '../billing-address-parts.js';
import {type AddressSession, readAddress} from './edit-session.js';

/** Loads what two versions are compared with. */
export type ConflictPart = LazyPart<Awaited<ReturnType<typeof PARTS.conflict>>>;

/** Everything between the press on Save and the answer. */
export function addressSaving(
  context: SavingContext<AddressSession>,
  conflict: ConflictPart,
): Saving<BillingAddress, BillingAddress, AddressSession> {
  return new Saving(context, {
    reads: billingAddressEndpoints.get,
    permission: 'billing.write',
    isSame: (body, address) => differingFields(body, address).length === 0,
    asks: ({base}, body) => new BillingAddressSaveEvent(body, base),
    tells: ({base, organizationId}, answer) =>
      new BillingAddressSavedEvent(answer, base, organizationId),
    read: ({portal, organizationId}) => readAddress(portal, organizationId),
    compare: async (session, mine, theirs) => {
      await conflict.request();
      const part = conflict.current;
      if (part) session.conflict = new part.AddressConflict(session.base, mine, theirs);
      return part !== undefined;
    },
  });
}
