import type {OfOrganization, Written} from '../../call-arguments.js';
import type {Page} from '../../page.js';
import type {
  Activation,
  CollaborationEnd,
  CollaborationEventBody,
  TaskChange,
  TermsChange,
} from './body-schema.js';
import type {ClientQuery} from './query-schema.js';
import type {Client, ClientSummary, Collaboration, CollaborationService} from './schema.js';

interface OfCollaboration<Body> extends Written<Body> {
  collaborationId: string;
}

export type CollaborationServiceRequest = OfOrganization;
export type ListCollaborationsRequest = OfOrganization;

export interface ListClientsRequest extends OfOrganization, ClientQuery {}

export interface ClientRequest extends OfOrganization {
  clientId: string;
}

export interface ActivateCollaborationRequest extends Written<Activation> {
  clientId: string;
}

export type CollaborationEventRequest = OfCollaboration<CollaborationEventBody>;
export type ChangeTaskRequest = OfCollaboration<TaskChange>;
export type ChangeTermsRequest = OfCollaboration<TermsChange>;
export type EndCollaborationRequest = OfCollaboration<CollaborationEnd>;

/**
 * How an accounting office and its clients work together in one service (B1–B24). The organization is the office in `service`,
 * `clients`, `client` and `activate`, the client in `list`, and either party of the collaboration in the others.
 *
 * Every event throws `conflict` where the state does not allow it (SM10), `precondition-failed` when something happened since that
 * version, and `not-found` for a collaboration that the organization has no part in.
 */
export interface CollaborationsApi {
  /** The service with its variants. Throws `not-found` where the organization is no office. */
  service(request: CollaborationServiceRequest): Promise<CollaborationService>;
  /** One page of the office's clients, by name (B-E2). Throws `gone` for a cursor that no longer holds. */
  clients(request: ListClientsRequest): Promise<Page<ClientSummary>>;
  /** A client with its newest collaboration. Throws `not-found` for one that is not there. */
  client(request: ClientRequest): Promise<Client>;
  /**
   * Invites a client (B13, B19). Throws `conflict` while a collaboration waits or is active, and where the relation is another one by
   * now; `invalid` with pointers for a task that is not the client's (V18), and for what the relation requires or does not have.
   */
  activate(request: ActivateCollaborationRequest): Promise<Client>;
  /** The collaborations of a client, the newest first. With its first call an invited one is opened: it waits for the client. */
  list(request: ListCollaborationsRequest): Promise<{items: Collaboration[]}>;
  /** Mails the client anew (B-E5). */
  remind(request: CollaborationEventRequest): Promise<Collaboration>;
  /** The office takes its invitation back. */
  withdraw(request: CollaborationEventRequest): Promise<Collaboration>;
  /** The client approves, and work begins (B14, B20). */
  approve(request: CollaborationEventRequest): Promise<Collaboration>;
  /** The new administrator accepts the terms, and work begins (B23). */
  acceptTerms(request: CollaborationEventRequest): Promise<Collaboration>;
  /** The client declines the invitation. */
  decline(request: CollaborationEventRequest): Promise<Collaboration>;
  /** Links another task. Throws `invalid` with `/taskId` for one that is not the client's. */
  changeTask(request: ChangeTaskRequest): Promise<Collaboration>;
  /**
   * Changes variant, invoice recipient or agreement period, and never ends anything (B-E4). A new period holds from the next renewal.
   * Throws `forbidden` for a client that changes the variant, `invalid` with pointers for what cannot be chosen.
   */
  changeTerms(request: ChangeTermsRequest): Promise<Collaboration>;
  /** Either party ends it (B-E3). Throws `conflict` while the client has no main contact. */
  end(request: EndCollaborationRequest): Promise<Collaboration>;
}
