import {expect} from '@open-wc/testing';

import {
  invoicesEndpoints,
  sessionEndpoints,
  type ApiError,
  type Endpoint,
} from '../../src/api/index.js';
import {rememberRequestId} from '../../src/api/request-id.js';
import {checkAnswer, InvalidRow} from '../../src/portal/check-answer.js';
import {invoice} from './backend.js';

const {list, openBalance, file} = invoicesEndpoints;

/** What is wrong with a list of four rows whose last one differs in this. */
function problemsOf(change: Record<string, unknown>): string[] {
  const items = [invoice('1'), invoice('2'), invoice('3'), {...invoice('4'), ...change}];
  return checkAnswer(list, {items}).problems;
}

function errorOf(endpoint: Endpoint, answer: unknown): ApiError {
  try {
    checkAnswer(endpoint, answer);
  } catch (thrown) {
    return thrown as ApiError;
  }
  throw new Error('Nothing was thrown.');
}

const euro = (amount: unknown) => ({amount, currency: 'EUR'});

describe('a row', () => {
  for (const [change, problem] of [
    [{openAmount: euro('12,50')}, 'openAmount.amount: expected integer'],
    [{openAmount: euro(12.5)}, 'openAmount.amount: expected integer'],
    [{openAmount: euro(2 ** 53)}, 'openAmount.amount: expected integer'],
    [{openAmount: euro(null)}, 'openAmount.amount: expected integer'],
    [{openAmount: {amount: 1}}, 'openAmount.currency: expected string'],
    [{openAmount: {amount: 1, currency: 'euro'}}, 'openAmount.currency: expected currency'],
    [{openAmount: null}, 'openAmount: expected object'],
    [{id: ''}, 'id: expected identifier'],
    [{number: 7}, 'number: expected string'],
    [{voided: 'no'}, 'voided: expected boolean'],
    [{files: {}}, 'files: expected array'],
    [{files: [{}]}, 'files[0].id: expected string'],
    [{originalInvoiceNumbers: ['1', 2]}, 'originalInvoiceNumbers[1]: expected string'],
    [{issueDate: '2026-02-30'}, 'issueDate: expected date'],
    [{issueDate: '2026-13-01'}, 'issueDate: expected date'],
    [{issueDate: '2025-02-29'}, 'issueDate: expected date'],
    [{issueDate: '2026-2-3'}, 'issueDate: expected date'],
    [{issueDate: '2026-11-02T00:00:00Z'}, 'issueDate: expected date'],
    [{dueDate: 'tomorrow'}, 'dueDate: expected date'],
    [{dueDate: null}, 'dueDate: expected string'],
  ] as [Record<string, unknown>, string][]) {
    it(`with ${JSON.stringify(change)} is told by its place: ${problem}`, () => {
      expect(problemsOf(change)).to.include(`invoices[3].${problem}`);
    });
  }

  it('that is wrong in two places is told twice', () => {
    expect(problemsOf({id: 1, voided: 1})).to.deep.equal([
      'invoices[3].id: expected string',
      'invoices[3].voided: expected boolean',
    ]);
  });

  for (const row of [null, 'row', 7, []]) {
    it(`that is ${JSON.stringify(row)} is told as a whole`, () => {
      const {problems} = checkAnswer(list, {items: [row]});
      expect(problems).to.deep.equal(['invoices[0]: expected object']);
    });
  }

  it('that is wrong keeps its place, and the others stand', () => {
    const items = [invoice('1'), {...invoice('2'), voided: 1}, invoice('3')];
    const {answer} = checkAnswer(list, {items});
    expect(answer.items[0]).to.deep.equal(invoice('1'));
    expect(answer.items[1]).to.be.instanceOf(InvalidRow);
    expect(answer.items[2]).to.deep.equal(invoice('3'));
  });

  it('that is wrong still tells its texts, and nothing else', () => {
    const {answer} = checkAnswer(list, {items: [{number: 'F-1', voided: 1}]});
    const row = answer.items[0] as InvalidRow;
    expect(row.text('number')).to.equal('F-1');
    expect([row.text('voided'), row.text('toString'), row.text('id')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  for (const code of ['751', '', 'anything']) {
    it(`may have a kind that is not known here (${code})`, () => {
      expect(problemsOf({typeCode: code, paymentStatus: code})).to.be.empty;
    });
  }

  for (const day of ['2024-02-29', '2026-12-31', '1999-01-01']) {
    it(`may be of ${day}`, () => {
      expect(problemsOf({issueDate: day, dueDate: undefined})).to.be.empty;
    });
  }
});

describe('an instant', () => {
  const pending = (visibleFrom: string) =>
    problemsOf({pendingPayment: {amount: euro(1), visibleFrom}});

  for (const instant of [
    '2026-11-23T10:30:00+01:00',
    '2026-11-23T09:30:00Z',
    '2026-11-23T09:30:00.123Z',
  ]) {
    it(`may be ${instant}`, () => {
      expect(pending(instant)).to.be.empty;
    });
  }

  for (const instant of [
    '2026-11-23',
    '2026-11-23T09:30:00',
    '2026-11-23T25:30:00Z',
    '2026-02-30T09:30:00Z',
    '2026-11-23 09:30:00Z',
    'now',
  ]) {
    it(`is not ${instant}`, () => {
      expect(pending(instant)).to.deep.equal([
        'invoices[3].pendingPayment.visibleFrom: expected instant',
      ]);
    });
  }
});

describe('an answer as a whole', () => {
  it('loses the fields that the contract does not know', () => {
    const {answer} = checkAnswer(list, {items: [{...invoice('1'), secret: 1}], debug: true});
    expect(answer).to.deep.equal({items: [invoice('1')]});
  });

  it('that is wrong is an error that names call, field and request', () => {
    const answer = {balances: [{open: euro('a lot'), overdue: euro(0)}], asOf: 'now'};
    rememberRequestId(answer, 'r-1');
    const error = errorOf(openBalance, answer);
    expect(error.kind).to.equal('contract');
    expect(error.requestId).to.equal('r-1');
    expect(error.message).to.equal(
      'invoices.openBalance: invoices.balances[0].open.amount: expected integer; ' +
        'invoices.asOf: expected instant',
    );
  });

  for (const [answer, problem] of [
    [{unexpected: true}, 'invoices.items: expected array'],
    [{items: {}}, 'invoices.items: expected array'],
    [{items: [], total: -1}, 'invoices.total: expected integer of at least 0'],
    [{items: [], total: 1.5}, 'invoices.total: expected integer of at least 0'],
    [{items: [], next: 7}, 'invoices.next: expected string'],
    [{items: [], today: '2026-02-30'}, 'invoices.today: expected date'],
    [[], 'invoices: expected object'],
    [null, 'invoices: expected object'],
    [undefined, 'invoices: expected object'],
    ['<html>', 'invoices: expected object'],
  ] as const) {
    it(`is no page when it is ${JSON.stringify(answer)}`, () => {
      expect(errorOf(list, answer).message).to.equal(`invoices.list: ${problem}`);
    });
  }

  for (const field of ['id', 'name', 'role', 'permissions', 'administrators'] as const) {
    it(`is no organization without ${field}`, () => {
      const right = {id: 'a', name: 'A', role: 'viewer', permissions: [], administrators: []};
      const error = errorOf(sessionEndpoints.organization, {...right, [field]: undefined});
      expect(error.message).to.match(RegExp(`^session.organization: session.${field}: expected `));
    });
  }

  it('that is to be a file has to be one', () => {
    expect(errorOf(file, {}).message).to.equal('invoices.file: answer: expected Blob');
    const blob = new Blob(['x']);
    expect(checkAnswer(file, blob).answer).to.equal(blob);
  });
});
