import type {BillingAddress} from '../../../api/resources/billing-address/schema.js';
import {Failed} from '../../check.js';
import type {Context} from '../../context.js';
import type {Exchange} from '../../exchange.js';
import {readAddress, showFields, unequalPart} from '../../known/addresses.js';
import type {Place} from '../../known/places.js';

/** The address has to be what it was, version and all, after a call that must not have done anything. */
export async function expectUnchanged(
  context: Context,
  place: Place,
  {before, exchange, why}: {before: BillingAddress; exchange: Exchange; why: string},
): Promise<void> {
  const now = await readAddress(context, place);
  const wrong = unequalPart(now, before);
  if (wrong === undefined) return;
  const expected = `${showFields(before, [wrong])} as before ${why}`;
  throw new Failed({expected, got: showFields(now, [wrong]), exchange});
}
