import {
  type Activation,
  AGREEMENT_PERIODS,
  type ClientAdministrator,
  type FieldError,
  INVOICE_RECIPIENTS,
  isEmail,
  type TermsChange,
} from '../../../src/api/index.js';
import type {ClientBook, OfficeBook} from './books.js';

type Terms = Pick<TermsChange, 'variant' | 'invoiceRecipient' | 'agreementPeriod'>;

const isOneOf = (known: readonly unknown[], value: unknown): boolean => known.includes(value);

/** What is wrong with a task: it has to be one of the client's (B7, V18). */
export function taskProblems({tasks}: ClientBook, taskId: string): FieldError[] {
  if (tasks.some(({id}) => id === taskId)) return [];
  return [{pointer: '/taskId', detail: 'Give a task of this client.'}];
}

/** What is wrong with terms that are given (V19–V21). */
export function termsProblems(
  {office}: OfficeBook,
  {variant, invoiceRecipient, agreementPeriod}: Terms,
): FieldError[] {
  const codes = office.service.variants.map(({code}) => code);
  const problems: FieldError[] = [];
  if (variant !== undefined && !codes.includes(variant)) {
    problems.push({pointer: '/variant', detail: `Give one of ${codes.join(', ')}.`});
  }
  if (invoiceRecipient !== undefined && !isOneOf(INVOICE_RECIPIENTS, invoiceRecipient)) {
    problems.push({pointer: '/invoiceRecipient', detail: 'Give customer or office.'});
  }
  if (agreementPeriod !== undefined && !isOneOf(AGREEMENT_PERIODS, agreementPeriod)) {
    problems.push({pointer: '/agreementPeriod', detail: 'Give 3 or 12.'});
  }
  return problems;
}

function administratorProblems(administrator: ClientAdministrator): FieldError[] {
  const fields = ['firstName', 'lastName', 'email'] as const;
  const problems = fields
    .filter((field) => administrator[field].trim() === '')
    .map((field) => ({pointer: `/administrator/${field}`, detail: 'Give it.'}));
  const email = administrator.email.trim();
  if (email === '' || isEmail(email)) return problems;
  return [...problems, {pointer: '/administrator/email', detail: 'Give an e-mail address.'}];
}

/** What an invitation has to say, and may not say, for each relation (V19–V22). */
const AGREED = {
  'active-subscription': [],
  known: ['variant', 'invoiceRecipient', 'agreementPeriod'],
  unknown: ['variant', 'invoiceRecipient', 'agreementPeriod', 'administrator'],
} as const;
const AGREEABLE = AGREED.unknown;

/** What is wrong with an invitation of a client, by the relation that it has with the supplier. */
export function activationProblems(
  book: OfficeBook,
  client: ClientBook,
  activation: Activation,
): FieldError[] {
  const agreed: readonly string[] = AGREED[client.relation as keyof typeof AGREED] ?? [];
  const problems = [...taskProblems(client, activation.taskId), ...termsProblems(book, activation)];
  for (const field of AGREEABLE) {
    const isGiven = activation[field] !== undefined;
    if (isGiven === agreed.includes(field)) continue;
    const detail = isGiven ? 'It is not agreed with this client.' : 'Give it.';
    problems.push({pointer: `/${field}`, detail});
  }
  const {administrator} = activation;
  return administrator ? [...problems, ...administratorProblems(administrator)] : problems;
}
