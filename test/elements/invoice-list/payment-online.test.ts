import {expect, oneEvent} from '@open-wc/testing';

import type {PaymentStartEvent} from '../../../src/elements/invoice-list/payment/payment.events.js';
import {collectWarnings} from '../../portal/warnings.js';
import {type TestPage, waitFor} from '../../support/open.js';
import {openPayment} from './payment-page.js';

const PAY = 'Pay €605.00';
const ENDED = 'The payment steps are over. What was paid shows here once it is received.';
const FAILED = 'Something went wrong while paying. Check your bank account before you pay again.';

const inTransit = (amount: number) => ({
  pendingPayment: {
    amount: {amount, currency: 'EUR'},
    visibleFrom: '2026-11-23T10:30:00+01:00',
  },
});

const alerts = (page: TestPage) =>
  page.all('alert').map(({textContent}) => textContent.trim()).filter(Boolean);

/** A page that answers each press with a promise that the test settles. */
function answerOn(page: TestPage): PromiseWithResolvers<void>[] {
  const answers: PromiseWithResolvers<void>[] = [];
  page.provider.addEventListener('payment-start', (event) => {
    const answer = Promise.withResolvers<void>();
    answers.push(answer);
    event.respondWith(answer.promise);
  });
  return answers;
}

describe('paying in the way of the page', () => {
  it('is not offered unless the page says that it has one', async () => {
    const page = await openPayment();
    await page.find('heading', 'How to pay');

    const buttons = page.all('button').map(({textContent}) => textContent.trim());
    expect(buttons).not.to.include(PAY);
  });

  it('tells the page what is to be paid', async () => {
    const page = await openPayment({onlinePayment: true});
    const started = oneEvent<PaymentStartEvent>(page.provider, 'payment-start');
    answerOn(page);

    await page.press(PAY);

    const {invoice, amount, reference} = await started;
    expect(invoice.id).to.equal('to-pay');
    expect(amount).to.deep.equal({amount: 60500, currency: 'EUR'});
    expect(reference).to.equal('2026-0412');
  });

  it('is busy until the page is done, and starts once', async () => {
    const page = await openPayment({onlinePayment: true});
    const answers = answerOn(page);
    await page.press(PAY);

    const button = await page.find('button', 'Paying…');
    button.click();

    expect(button.ariaDisabled).to.equal('true');
    expect(answers).to.have.length(1);
  });

  it('says that the steps are over, no more, and reads again what is open', async () => {
    const page = await openPayment({onlinePayment: true});
    const answers = answerOn(page);
    await page.press(PAY);
    page.change(inTransit(20000));

    answers[0]?.resolve();

    await page.see(ENDED);
    await page.see('A payment of €200.00 was received');
    await page.find('button', 'Pay €405.00');
  });

  it('says so as well when nothing is left to pay', async () => {
    const page = await openPayment({onlinePayment: true});
    const answers = answerOn(page);
    await page.press(PAY);
    page.change(inTransit(60500));

    answers[0]?.resolve();

    await page.see(ENDED);
    await waitFor(() => expect(page.all('img')).to.have.length(0));
    await page.see(ENDED);
  });

  it('does not claim that nothing was paid when it fails, and can be tried again', async () => {
    const page = await openPayment({onlinePayment: true});
    const answers = answerOn(page);
    await page.press(PAY);

    answers[0]?.reject(new Error('The connection was lost.'));

    await waitFor(() => expect(alerts(page).join()).to.contain(FAILED));
    await page.press(PAY);
    expect(answers).to.have.length(2);
  });

  it('says nothing when the user turned back', async () => {
    const page = await openPayment({onlinePayment: true});
    const answers = answerOn(page);
    await page.press(PAY);
    await page.find('button', 'Paying…');

    answers[0]?.reject(new DOMException('The user closed it.', 'AbortError'));

    await page.find('button', PAY);
    expect(alerts(page)).to.deep.equal([]);
    expect(page.text()).not.to.contain(ENDED);
  });

  it('is remembered by invoice', async () => {
    const page = await openPayment({onlinePayment: true});
    answerOn(page);
    await page.press(PAY);
    await page.find('button', 'Paying…');

    page.element.setAttribute('opened', 'another');

    await page.find('button', PAY);
  });
});

describe('a payment that no page answers', () => {
  let told: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    told = collectWarnings();
  });
  afterEach(() => {
    told.stop();
  });

  it('changes nothing but what the developer is told', async () => {
    const page = await openPayment({onlinePayment: true});

    await page.press(PAY);

    expect(told.warnings.join()).to.contain('"payment-start" was not answered');
    await page.find('button', PAY);
    expect(alerts(page)).to.deep.equal([]);
  });
});

describe('the answer of a page', () => {
  it('can be given once', async () => {
    const page = await openPayment({onlinePayment: true});
    answerOn(page);
    const problems: unknown[] = [];
    page.provider.addEventListener('payment-start', (event) => {
      try {
        event.respondWith(Promise.resolve());
      } catch (thrown) {
        problems.push(thrown);
      }
    });

    await page.press(PAY);

    expect(problems.map(String)).to.deep.equal([
      'InvalidStateError: respondWith() is to be called once, while the event is being handled.',
    ]);
  });

  it('cannot be given later', async () => {
    const page = await openPayment({onlinePayment: true});
    const started = oneEvent<PaymentStartEvent>(page.provider, 'payment-start');

    await page.press(PAY);

    const event = await started;
    expect(() => event.respondWith(Promise.resolve())).to.throw('while the event is being handled');
  });
});
