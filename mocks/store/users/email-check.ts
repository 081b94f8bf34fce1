import type {EmailCheck, UserKind} from '../../../src/api/index.js';
import {personOf, type Directory} from './directory.js';

/** Where an e-mail address may be known, as seen from the organization that asks. */
export interface Acquaintance {
  here: Directory;
  /** Other organizations of the same customer. */
  siblings: readonly Directory[];
  /** Organizations of other customers. */
  foreign: readonly Directory[];
}

const KINDS: readonly UserKind[] = ['organization', 'support'];

type Prefill = NonNullable<EmailCheck['prefill']>;

/** What a directory knows of somebody, as a user of any kind or as a contact. */
function knownIn(directory: Directory, email: string, now: number): Prefill | undefined {
  const users = KINDS.map((kind) => directory.of(kind, email, now)?.data);
  const known = users.find((data) => data !== undefined) ?? directory.contact(email);
  return known && personOf(known);
}

/** What is known of an e-mail address (R17–R21, V4–V6); of another customer's, nothing but that it is not available. */
export function checkEmail(
  {here, siblings, foreign}: Acquaintance,
  {kind, email}: {kind: UserKind; email: string},
  now: number,
): EmailCheck {
  const user = here.of(kind, email, now);
  if (user) return {verdict: 'already-user', userId: user.id};
  if (foreign.some((each) => knownIn(each, email, now))) return {verdict: 'other-customer'};
  if (kind === 'support' && siblings.some((each) => each.of('support', email, now))) {
    return {verdict: 'support-elsewhere'};
  }
  for (const directory of [here, ...siblings]) {
    const prefill = knownIn(directory, email, now);
    if (prefill) return {verdict: 'known-contact', prefill};
  }
  return {verdict: 'available'};
}
