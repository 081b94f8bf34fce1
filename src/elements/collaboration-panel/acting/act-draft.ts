import {isEmail} from '../../../api/contact.js';
import type {Collaboration} from '../../../api/resources/collaborations/schema.js';
import type {CollaborationAction} from '../collaboration-panel.events.js';
import type {ActDraft, ActField, ActOf} from './act-plans.js';

/** What is wrong with a field. */
export type ActProblem = 'required' | 'email';

/** What of a collaboration is told when it changed meanwhile. */
export const SHOWN_PARTS = [
  'state',
  'variant',
  'task',
  'invoiceRecipient',
  'agreementPeriod',
  'mainContact',
] as const;
export type ShownPart = (typeof SHOWN_PARTS)[number];

/** What the form begins with: what is agreed now, what is known, and what can be no other. */
export function initialOf({client, collaboration}: ActOf, action: CollaborationAction): ActDraft {
  const isBegun = action !== 'activate';
  const [only, ...others] = client?.tasks ?? [];
  const task = isBegun ? collaboration?.task : others.length === 0 ? only : undefined;
  const {firstName = '', lastName = '', email = ''} = client?.contact ?? {};
  return {
    variant: (isBegun ? collaboration?.variant.code : client?.subscription?.variant.code) ?? '',
    taskId: task?.id ?? '',
    invoiceRecipient: (isBegun && collaboration?.invoiceRecipient) || '',
    agreementPeriod: isBegun ? String(collaboration?.agreementPeriod ?? '') : '',
    firstName,
    lastName,
    email,
    mode: '',
  };
}

/** What is wrong with the fields that are asked for. An agreement that the client made by itself may stay without a period. */
export function problemsOf(
  fields: readonly ActField[],
  draft: ActDraft,
  action: CollaborationAction,
): Map<ActField, ActProblem> {
  const problems = new Map<ActField, ActProblem>();
  for (const field of fields) {
    const value = draft[field].trim();
    const isOptional = field === 'agreementPeriod' && action === 'change-terms';
    if (value === '' && !isOptional) problems.set(field, 'required');
    else if (field === 'email' && !isEmail(value)) problems.set(field, 'email');
  }
  return problems;
}

/** What is another than before. */
export function changedParts(
  before: Collaboration | undefined,
  now: Collaboration | undefined,
): readonly ShownPart[] {
  const same = (part: ShownPart): boolean =>
    JSON.stringify(before?.[part]) === JSON.stringify(now?.[part]);
  return now ? SHOWN_PARTS.filter((part) => !same(part)) : [];
}
