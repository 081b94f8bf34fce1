import {expect} from '@open-wc/testing';

import {API_ERROR_KINDS, ApiError, invoicesEndpoints} from '../../src/api/index.js';
import {policyFor, retryDelay, shouldRetry} from '../../src/portal/failure-policy.js';
import {createPortal} from '../../src/portal/portal.js';
import {Backend, Reader} from './backend.js';

const RETRIED = ['rate-limited', 'unavailable', 'network', 'timeout'];
const many = Array.from({length: 200});

/** Fails at once, so that the tries follow each other at once. */
const failure = (kind: (typeof API_ERROR_KINDS)[number]) =>
  new ApiError(kind, 'no', {retryAfter: 0});

describe('a read that failed', () => {
  for (const kind of API_ERROR_KINDS) {
    const retried = RETRIED.includes(kind);
    it(`is ${retried ? 'tried again' : 'not tried again'} when it was ${kind}`, () => {
      expect(shouldRetry(0, failure(kind))).to.equal(retried);
      expect(policyFor(failure(kind)).retried).to.equal(retried);
    });
  }

  it('is tried three times in all', () => {
    const error = failure('unavailable');
    expect([0, 1, 2, 3].map((failures) => shouldRetry(failures, error))).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
  });

  for (const [retryAfter, delay] of [
    [0, 0],
    [1, 1000],
    [7, 7000],
    [30, 30_000],
    [3600, 30_000],
  ] as const) {
    it(`is tried again after ${delay} ms when the server said ${retryAfter} s`, () => {
      expect(retryDelay(1, new ApiError('rate-limited', '', {retryAfter}))).to.equal(delay);
    });
  }

  for (const [failures, span] of [
    [0, 400],
    [1, 800],
    [20, 30_000],
  ] as const) {
    it(`is tried again at any time within ${span} ms after failure ${failures + 1}`, () => {
      const delays = many.map(() => retryDelay(failures, new ApiError('network', '')));
      expect(Math.min(...delays)).to.be.within(0, span / 4);
      expect(Math.max(...delays)).to.be.within(span * 0.75, span);
    });
  }
});

describe('a reader whose server fails', () => {
  const failing = (kind: (typeof API_ERROR_KINDS)[number]) => {
    const backend = new Backend();
    backend.before = (call) => {
      if (call.startsWith('invoices')) throw failure(kind);
    };
    return {backend, reader: new Reader(createPortal({api: backend}))};
  };

  for (const kind of ['unavailable', 'network', 'timeout', 'rate-limited'] as const) {
    it(`asks three times and then says so (${kind})`, async () => {
      const {backend, reader} = failing(kind);
      await reader.shows(kind);
      expect(backend.count('invoices.list a')).to.equal(3);
    });
  }

  for (const kind of ['not-found', 'invalid', 'conflict', 'gone', 'contract'] as const) {
    it(`asks once and then says so (${kind})`, async () => {
      const {backend, reader} = failing(kind);
      await reader.shows(kind);
      expect(backend.count('invoices.list a')).to.equal(1);
    });
  }

  it('treats what is no ApiError as a server that is away', async () => {
    const backend = new Backend();
    const portal = createPortal({api: backend});
    backend.before = () => {
      throw new RangeError('Oops');
    };
    const call = portal.call(invoicesEndpoints.openBalance, {organizationId: 'a'});
    const error = await call.catch((thrown: unknown) => thrown);
    expect(error).to.include({kind: 'unavailable', message: 'Oops'});
  });

  it('asks also while the browser believes that there is no network', async () => {
    window.dispatchEvent(new Event('offline'));
    const reader = new Reader(createPortal({api: new Backend()}));
    await reader.shows('a ruud@example.com').finally(() => {
      window.dispatchEvent(new Event('online'));
    });
  });

  it('does not try a direct call again', async () => {
    const {backend} = failing('unavailable');
    const portal = createPortal({api: backend});
    const call = portal.call(invoicesEndpoints.openBalance, {organizationId: 'a'});
    await call.catch(() => undefined);
    expect(backend.count('invoices.openBalance a')).to.equal(1);
  });
});
