import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {epcPayload, epcQr} from '../../../src/elements/invoice-list/payment/epc-qr.js';
import type {PaymentPlan} from '../../../src/elements/invoice-list/payment/payment-plan.js';
import {drawnBy, isDark, loadReader, planFor, rasterize} from './payment-rig.js';

const IBANS = ['NL91ABNA0417164300', 'MT84MALT011000012345MTLCAST001S', 'NO9386011117947'];

const words = (longest: number) =>
  fc.string({
    unit: fc.constantFrom(...'abcXYZ 019-/.,&éßøÅłčñ€œ'),
    minLength: 1,
    maxLength: longest,
  });

/** Plans of every length up to the longest that a code holds. */
const plans: fc.Arbitrary<PaymentPlan> = fc
  .record({
    amount: fc.integer({min: 1, max: 99_999_999_999}),
    name: words(90),
    iban: fc.constantFrom(...IBANS),
    bic: fc.constantFrom('ABNANL2A', 'DEUTDEFF500', ''),
    kind: fc.constantFrom('structured', 'free'),
    value: fc.oneof(words(140), fc.constant('RF18539007547034')),
  })
  .map(({amount, name, iban, bic, kind, value}) =>
    planFor({
      openAmount: {amount, currency: 'EUR'},
      payee: {name, iban, bic},
      paymentReference: {kind, value},
    }),
  );

let read: Awaited<ReturnType<typeof loadReader>>;
before(async () => {
  read = await loadReader();
});

function drawn(plan: PaymentPlan) {
  const code = drawnBy(epcQr(plan, '€605.00'));
  if (!code) throw new Error('No code was drawn.');
  return code;
}

describe('the QR code of a payment', () => {
  it('is read by a reader of another maker as the payment that it was drawn from', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const payload = epcPayload(plan);
        fc.pre(payload !== undefined);
        expect(read(rasterize(drawn(plan)))).to.equal(payload);
      }),
      {numRuns: 250, seed: 20261122},
    );
  }).timeout(60_000);

  it('is read at the most that it may hold, as version 13', () => {
    const plan = planFor({
      payee: {name: 'é'.repeat(70), iban: 'NL91ABNA0417164300'},
      paymentReference: {kind: 'free', value: '€'.repeat(48)},
    });
    const code = drawn(plan);
    expect(code.size).to.equal(69 + 2 * 4);
    expect(read(rasterize(code))).to.equal(epcPayload(plan));
  });

  it('is upright and has error correction M', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        fc.pre(epcPayload(plan) !== undefined);
        const picture = rasterize(drawn(plan));
        // The first two bits of the format, left of the code; in a mirror image they would stand on top.
        expect([isDark(picture, 0, 8), isDark(picture, 1, 8)]).to.deep.equal([true, false]);
      }),
      {numRuns: 50, seed: 20261122},
    );
  });

  it('has a light border of four modules', () => {
    const {size, outline} = drawn(planFor());
    const starts = [...outline.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...at]) => at.map(Number));
    const xs = starts.flatMap(([x = 0, , length = 0]) => [x, x + length]);
    const ys = starts.map(([, y = 0]) => y);
    expect([Math.min(...xs), Math.max(...xs)]).to.deep.equal([4, size - 4]);
    expect([Math.min(...ys), Math.max(...ys)]).to.deep.equal([4, size - 5]);
  });

  it('is not drawn where the payment has no form for it', () => {
    expect(drawnBy(epcQr(planFor({openAmount: {amount: 1, currency: 'SEK'}}), 'SEK 0.01'))).to.equal(undefined);
  });
});

describe('the reader of the tests', () => {
  it('does not read the payment from a code with a wrong block', () => {
    const {size, outline} = drawn(planFor());
    const block = `M${size / 2 - 10} ${size / 2 - 10}h20v20h-20z`;
    const text = read(rasterize({size, outline: outline + block}));
    expect(text).not.to.equal(epcPayload(planFor()));
  });

  it('tells a payment of one cent more', () => {
    const more = planFor({openAmount: {amount: 60501, currency: 'EUR'}});
    expect(read(rasterize(drawn(more)))).not.to.equal(epcPayload(planFor()));
  });

  it('sees that a mirror image is one', () => {
    const {size, outline} = drawn(planFor());
    const swapped = outline.replace(/M(\d+) (\d+)h(\d+)v1h-\d+z/g, 'M$2 $1v$3h1v-$3z');
    const picture = rasterize({size, outline: swapped});
    expect([isDark(picture, 8, 0), isDark(picture, 8, 1)]).to.deep.equal([true, false]);
    expect([isDark(picture, 0, 8), isDark(picture, 1, 8)]).not.to.deep.equal([true, false]);
  });
});
