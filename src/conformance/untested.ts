import type {Operation} from '../api/endpoint.js';
import type {Untested} from './report/report.js';

/** What can be seen only where something is written. */
const OF_WRITING: readonly Omit<Untested, 'reason'>[] = [
  {topic: 'Versions: what is saved over a version that somebody else replaced', facts: ['SM5']},
  {topic: 'Idempotency: a call that is sent twice under one key', facts: ['contract']},
];

/** What nobody can bring about from outside. */
const OF_ACCIDENTS: readonly Untested[] = [
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
];

/** What no check looks at, for a contract with these calls. */
export function untestedOf(contract: readonly Operation[]): Untested[] {
  const writes = contract.some(({method}) => method !== 'GET');
  const reason = 'no endpoint of the contract writes';
  return [...(writes ? [] : OF_WRITING.map((each) => ({...each, reason}))), ...OF_ACCIDENTS];
}
