import type {ApiCall, Endpoint} from '../../../api/endpoint.js';
import {collaborationsEndpoints} from '../../../api/resources/collaborations/endpoints.js';
import type {
  Client,
  Collaboration,
  CollaborationService,
} from '../../../api/resources/collaborations/schema.js';
import type {CollaborationParty} from '../../../api/resources/collaborations/state-machine.js';
import type {CollaborationAction, CollaborationBody} from '../collaboration-panel.events.js';

/** All that can be filled in, in the order of a form. */
export const ACT_FIELDS = [
  'variant',
  'taskId',
  'invoiceRecipient',
  'agreementPeriod',
  'firstName',
  'lastName',
  'email',
  'mode',
] as const;
export type ActField = (typeof ACT_FIELDS)[number];

/** What stands in the fields, as it was typed or chosen; empty for nothing. */
export type ActDraft = Readonly<Record<ActField, string>>;

/** What something is done about, as it was read last. */
export interface ActOf {
  readonly party: CollaborationParty;
  readonly clientId: string;
  /** Known to the office alone. */
  readonly client?: Client | undefined;
  readonly service?: CollaborationService | undefined;
  /** Absent before the first one. */
  readonly collaboration?: Collaboration | undefined;
}

/** What is particular to one thing that can be done. */
export interface ActPlan {
  /** Whose every call is the same for the type checker. */
  readonly endpoint: Endpoint<ActCall>;
  /** The fields that it asks for. */
  readonly fields: (of: ActOf) => readonly ActField[];
  /** What is sent. */
  readonly body: (of: ActOf, draft: ActDraft) => CollaborationBody;
  /** Whether a collaboration that is another than before, or changed since, shows that this was done. */
  readonly isDone: (
    now: Collaboration,
    body: CollaborationBody,
    before: Collaboration | undefined,
  ) => boolean;
}

/** Any call by which something is done; what it answers has the collaboration in it. */
export type ActCall = (request: ActRequest) => Promise<Collaboration | Client>;

export interface ActRequest {
  organizationId: string;
  /** Of the call that begins a collaboration. */
  clientId?: string;
  /** Of all others. */
  collaborationId?: string;
  body: CollaborationBody;
  idempotencyKey: string;
}

const TERMS = ['variant', 'invoiceRecipient', 'agreementPeriod'] as const;
const ADMINISTRATOR = ['firstName', 'lastName', 'email'] as const;

/** What an invitation agrees, by how it stands with the client (V18–V22). */
function activationFields({client}: ActOf): readonly ActField[] {
  switch (client?.relation) {
    case 'unknown':
      return ['variant', 'taskId', 'invoiceRecipient', 'agreementPeriod', ...ADMINISTRATOR];
    case 'known':
      return ['variant', 'taskId', 'invoiceRecipient', 'agreementPeriod'];
    default:
      return ['taskId'];
  }
}

function activation(of: ActOf, draft: ActDraft): CollaborationBody {
  const fields = activationFields(of);
  const {variant, invoiceRecipient} = draft;
  return {
    relation: of.client?.relation ?? '',
    taskId: draft.taskId,
    ...(fields.includes('variant') && {
      variant,
      invoiceRecipient,
      agreementPeriod: Number(draft.agreementPeriod),
    }),
    ...(fields.includes('email') && {
      administrator: {
        firstName: draft.firstName.trim(),
        lastName: draft.lastName.trim(),
        email: draft.email.trim(),
      },
    }),
  };
}

const versionOf = ({collaboration}: ActOf): {version: string} => ({
  version: collaboration?.version ?? '',
});

/** What of the terms is another than now. */
function termsChange(of: ActOf, draft: ActDraft): CollaborationBody {
  const {collaboration: now} = of;
  const period = Number(draft.agreementPeriod);
  return {
    ...versionOf(of),
    ...(draft.variant !== now?.variant.code && of.party === 'office' && {variant: draft.variant}),
    ...(draft.invoiceRecipient !== now?.invoiceRecipient && {
      invoiceRecipient: draft.invoiceRecipient,
    }),
    ...(draft.agreementPeriod !== '' && period !== now?.agreementPeriod && {agreementPeriod: period}),
  };
}

const call = <Call extends ApiCall>(endpoint: Endpoint<Call>): Endpoint<ActCall> =>
  endpoint as unknown as Endpoint<ActCall>;

/** Something that needs nothing to be filled in, and leads to a state. */
function event<Call extends ApiCall>(endpoint: Endpoint<Call>, isDone: ActPlan['isDone']): ActPlan {
  return {endpoint: call(endpoint), fields: () => [], body: versionOf, isDone};
}

/** What can be done, by its name in the state machine (SM10). */
export const ACT_PLANS: Readonly<Record<CollaborationAction, ActPlan>> = {
  activate: {
    endpoint: call(collaborationsEndpoints.activate),
    fields: activationFields,
    body: activation,
    isDone: (now, body, before) =>
      now.id !== before?.id && 'taskId' in body && now.task?.id === body.taskId && isAgreed(now, body),
  },
  remind: event(
    collaborationsEndpoints.remind,
    (now, _, before) => now.remindedAt !== undefined && now.remindedAt !== before?.remindedAt,
  ),
  withdraw: event(collaborationsEndpoints.withdraw, (now) => now.endReason === 'withdrawn'),
  approve: event(collaborationsEndpoints.approve, (now) => now.state === 'active'),
  'accept-terms': event(collaborationsEndpoints.acceptTerms, (now) => now.state === 'active'),
  decline: event(collaborationsEndpoints.decline, (now) => now.endReason === 'declined'),
  'change-task': {
    endpoint: call(collaborationsEndpoints.changeTask),
    fields: () => ['taskId'],
    body: (of, {taskId}) => ({...versionOf(of), taskId}),
    isDone: (now, body) => 'taskId' in body && now.task?.id === body.taskId,
  },
  'change-terms': {
    endpoint: call(collaborationsEndpoints.changeTerms),
    fields: ({party}) => (party === 'office' ? TERMS : ['invoiceRecipient', 'agreementPeriod']),
    body: termsChange,
    isDone: (now, body) => isAgreed(now, body),
  },
  end: {
    endpoint: call(collaborationsEndpoints.end),
    fields: () => ['mode'],
    body: (of, {mode}) => ({...versionOf(of), mode}),
    isDone: (now, body) => 'mode' in body && now.endMode === body.mode,
  },
};

function isAgreed(now: Collaboration, body: CollaborationBody): boolean {
  const {variant, invoiceRecipient, agreementPeriod} = {
    variant: undefined,
    invoiceRecipient: undefined,
    agreementPeriod: undefined,
    ...body,
  };
  return (
    (variant === undefined || variant === now.variant.code) &&
    (invoiceRecipient === undefined || invoiceRecipient === now.invoiceRecipient) &&
    (agreementPeriod === undefined || agreementPeriod === now.agreementPeriod)
  );
}
