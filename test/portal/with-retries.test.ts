import {expect} from '@open-wc/testing';

import {ApiError, type ApiErrorKind} from '../../src/api/index.js';
import {withRetries} from '../../src/portal/with-retries.js';

/** A read that fails so many times and then answers; it counts how often it is asked. */
function failing(times: number, kind: ApiErrorKind, retryAfter = 0) {
  const reads = {count: 0};
  const read = async () => {
    reads.count += 1;
    await Promise.resolve();
    if (reads.count <= times) throw new ApiError(kind, `No. ${reads.count}`, {retryAfter});
    return 'answer';
  };
  return {reads, read};
}

const errorOf = (promise: Promise<unknown>) => promise.catch((thrown: unknown) => thrown);

describe('a read outside the shared state', () => {
  let controller: AbortController;
  beforeEach(() => void (controller = new AbortController()));

  for (const kind of ['network', 'timeout', 'unavailable', 'rate-limited'] as const) {
    it(`is tried three times when it fails for a while (${kind})`, async () => {
      const {read} = failing(2, kind);

      expect(await withRetries(read, controller.signal)).to.equal('answer');
    });
  }

  it('ends in the error of the last try', async () => {
    const {read} = failing(3, 'unavailable');

    const error = await errorOf(withRetries(read, controller.signal));

    expect(error).to.be.instanceOf(ApiError).and.to.have.property('message', 'No. 3');
  });

  for (const kind of ['unauthenticated', 'forbidden', 'not-found', 'gone', 'contract'] as const) {
    it(`is not tried again where that does not help (${kind})`, async () => {
      const {read, reads} = failing(1, kind);

      const error = await errorOf(withRetries(read, controller.signal));

      expect(error).to.have.property('kind', kind);
      expect(reads.count).to.equal(1);
    });
  }

  it('waits as long as the server asks', async () => {
    const {read} = failing(1, 'rate-limited', 1);
    const start = performance.now();

    await withRetries(read, controller.signal);

    expect(performance.now() - start).to.be.at.least(990);
  });

  it('is given up at once while it waits', async () => {
    const {read, reads} = failing(1, 'rate-limited', 30);
    const answer = withRetries(read, controller.signal);
    await Promise.resolve();
    await Promise.resolve();

    controller.abort();

    expect(await errorOf(answer)).to.have.property('name', 'AbortError');
    expect(reads.count).to.equal(1);
  });

  it('ends in the reason of the signal, whatever an aborted read says', async () => {
    const reason = new Error('Another view');
    const read = () => {
      controller.abort(reason);
      return Promise.reject(new ApiError('network', 'Aborted'));
    };

    expect(await errorOf(withRetries(read, controller.signal))).to.equal(reason);
  });

  it('is not begun once it is given up', async () => {
    const {read, reads} = failing(0, 'network');
    controller.abort();

    await errorOf(withRetries(read, controller.signal));

    expect(reads.count).to.equal(0);
  });
});
