import type {
  Client,
  ClientAdministrator,
  Collaboration,
  CollaborationService,
  MainContact,
} from '../../../src/api/index.js';

/** A collaboration as a scenario gives it; names, prices and tasks are those of its service and client. */
export interface CollaborationRecord extends Pick<
  Collaboration,
  | 'id'
  | 'state'
  | 'relation'
  | 'invoiceRecipient'
  | 'agreementPeriod'
  | 'agreementEnds'
  | 'feesFrom'
  | 'invitedAt'
  | 'remindedAt'
  | 'activeSince'
  | 'endedAt'
  | 'endReason'
  | 'endMode'
  | 'endedBy'
> {
  /** By its code. */
  variant: string;
  /** By its id; without one unless given (B-E5). */
  taskId?: string | undefined;
  administrator?: ClientAdministrator | undefined;
}

/** A client of an office as a scenario gives it. */
export interface ClientRecord extends Omit<Client, 'collaboration' | 'newTaskUrl'> {
  /** Its own organization, where somebody of it is in the store: there its collaborations are seen from its side. */
  organizationId?: string | undefined;
  mainContact?: MainContact | undefined;
  /** What is to be ended before its collaboration, by name (B-E4). */
  endFirst?: readonly string[] | undefined;
  /** The newest first; none unless given. */
  collaborations?: readonly CollaborationRecord[] | undefined;
}

/** An accounting office (B1). */
export interface OfficeRecord {
  service: CollaborationService;
  /** The terms that the administrator of a new client accepts (B23). */
  termsUrl?: string | undefined;
  /** Where tasks are made (V18). */
  newTaskUrl?: string | undefined;
  /** Made once for each store. */
  clients: readonly ClientRecord[];
}
