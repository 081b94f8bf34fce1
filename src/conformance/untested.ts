import type {Untested} from './report/report.js';

/** What no check looks at, because nobody can bring it about from outside. */
export const UNTESTED: readonly Untested[] = [
  {
    topic: 'Failures: 429 with Retry-After, and 500, as problems',
    facts: ['RFC 9457'],
    reason: 'a back end that is well does not answer so',
  },
  {
    topic: 'Payments: that one shows in the open balance from the next working day',
    facts: ['Y10', 'Y11', 'R6'],
    reason: 'the contract has no call by which a payment could be made',
  },
  {
    topic: 'Billing address: that the very next invoice goes to the new one, and issued ones stay',
    facts: ['Y14', 'R9', 'SM5'],
    reason: 'the contract has no call by which an invoice could be made',
  },
  {
    topic: 'Users: that the last Admin cannot be removed, and that who removes themselves loses access',
    facts: ['AMB-6', 'Y21'],
    reason: 'it could not be undone where it is not refused',
  },
  {
    topic: 'Users: that an invitation ends after 24 hours, and what Forgot password does',
    facts: ['Y4', 'Y5', 'SM1'],
    reason: 'no run takes a day, and the contract has no call by which an account is activated',
  },
  {
    topic: 'Users: that the Customer Success Manager is told of a removal',
    facts: ['R29'],
    reason: 'the contract has no call by which it could be seen',
  },
  {
    topic: 'Licenses: that an order by an offer is billed, and that an offer expires',
    facts: ['S11', 'S12'],
    reason: 'it would order a license',
  },
  {
    topic: 'Licenses: that more are there at once, and billed, when they are ordered',
    facts: ['S11'],
    reason: 'it would order a license',
  },
  {
    topic: 'Licenses: that a removal holds from the next billing period on, and that a quote expires',
    facts: ['S10', 'SM6'],
    reason: 'no run takes so long',
  },
  {
    topic: 'Subscription: that every write is refused where it is managed elsewhere',
    facts: ['S8', 'V16'],
    reason: 'where it is not refused it would be changed on both sides',
  },
  {
    topic: 'Billing details: that the next invoice is sent as they say',
    facts: ['S16', 'S21', 'S23'],
    reason: 'the contract has no call by which an invoice could be made',
  },
  {
    topic: 'Usage: that a document counts on the day it was created, and that it is kept as long as is said',
    facts: ['A7', 'V17', 'AMB-19'],
    reason: 'the contract has no call by which a document could be made, and where a company is, is not told',
  },
  {
    topic: 'Usage: that what becomes of a document goes by its states',
    facts: ['SM11'],
    reason: 'the contract has no call by which a document could be sent',
  },
  {
    topic: 'Usage: that an invoice comes to its lines, and each line to its quantity and price',
    facts: ['A15', 'A16'],
    reason: 'what is rounded, free or due besides is between supplier and customer',
  },
  {
    topic: 'Collaborations: that one is activated, withdrawn, approved, accepted, declined and ended, and what is left of it',
    facts: ['B13', 'B20', 'B22', 'SM10', 'AMB-30'],
    reason: 'it could not be undone',
  },
  {
    topic: 'Collaborations: that the client is mailed when it is invited or reminded',
    facts: ['B14', 'B23'],
    reason: 'it would be mailed, and the contract has no call by which it could be seen',
  },
  {
    topic: 'Collaborations: that an invitation is opened when the client first sees it, and not by its office',
    facts: ['SM10', 'AMB-21'],
    reason: 'a back end need not tell one that was opened, and it could not be closed again',
  },
  {
    topic: 'Collaborations: that a client does not change the variant, and that none ends without a main contact',
    facts: ['B24', 'SM10'],
    reason: 'where it is not refused it would be changed, or ended',
  },
  {
    topic: 'Collaborations: that no fee is due before an agreement that the client had is renewed',
    facts: ['B12', 'AMB-25'],
    reason: 'no run takes so long',
  },
  {
    topic: 'Idempotency: that a key holds for 24 hours, and no longer',
    facts: ['contract'],
    reason: 'no run takes a day',
  },
  {
    topic: 'Idempotency: 409 while the first call with a key is under way',
    facts: ['contract'],
    reason: 'how long a call is under way cannot be told from outside',
  },
  {
    topic: 'Signing out: that it ends the session, once however often it is sent under one key',
    facts: ['Y28', 'contract'],
    reason: 'it would end the session of the run',
  },
];
