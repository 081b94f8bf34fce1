import type {
  Client,
  ClientSummary,
  Collaboration,
  CollaborationTask,
  ServiceVariant,
  VariantName,
} from '../../../src/api/index.js';
import type {ClientRecord, CollaborationRecord, OfficeRecord} from './collaboration-record.js';

/** An office with its clients, as they stand now. */
export interface OfficeBook {
  id: string;
  name: string;
  office: Omit<OfficeRecord, 'clients'>;
  /** By name. */
  clients: readonly ClientBook[];
}

/** A collaboration that goes on. */
export interface KeptCollaboration extends CollaborationRecord {
  version: number;
}

/** A client, as it stands now. */
export interface ClientBook extends Omit<ClientRecord, 'collaborations'> {
  /** The newest first. */
  collaborations: KeptCollaboration[];
}

/** Begins the book of an office, with nothing in it that a scenario shares with another store. */
export function openBook(id: string, name: string, {clients, ...office}: OfficeRecord): OfficeBook {
  const byName = structuredClone(clients).toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  return {
    id,
    name,
    office,
    clients: byName.map(({collaborations = [], ...client}) => ({
      ...client,
      collaborations: collaborations.map((each) => ({...each, version: 1})),
    })),
  };
}

const kindOf = ({office}: OfficeBook, code: string): ServiceVariant | undefined =>
  office.service.variants.find((variant) => variant.code === code);

/** A variant by its code, with its name where the service has it. */
export function variantOf(book: OfficeBook, code: string): VariantName {
  return {code, name: kindOf(book, code)?.name ?? code};
}

const taskOf = (client: ClientBook, taskId: string | undefined): CollaborationTask | undefined =>
  client.tasks.find(({id}) => id === taskId);

/** Whether the service itself runs: from the invitation on, and after the end if that was chosen (SM10). */
function isServiceActive({state, relation, endMode}: CollaborationRecord): boolean {
  if (state !== 'ended') return true;
  return endMode === undefined ? relation === 'active-subscription' : endMode === 'continue';
}

/** A collaboration as both parties read it. */
export function toCollaboration(
  book: OfficeBook,
  client: ClientBook,
  {version, variant, taskId, ...kept}: KeptCollaboration,
): Collaboration {
  const {service, termsUrl} = book.office;
  return structuredClone({
    ...kept,
    version: String(version),
    service: service.name,
    office: {id: book.id, name: book.name},
    client: {id: client.id, name: client.name},
    serviceActive: isServiceActive({variant, ...kept}),
    variant: variantOf(book, variant),
    officeVariant: service.officeVariant,
    monthlyPrice: kindOf(book, variant)?.monthlyPrice,
    task: taskOf(client, taskId),
    mainContact: client.mainContact,
    termsUrl,
    endFirst: client.endFirst && [...client.endFirst],
  });
}

/** A client as the list shows them. */
export function toSummary(book: OfficeBook, client: ClientBook): ClientSummary {
  const {id, name, registrationNumber, accountManager, tasks, subscription} = client;
  const [newest] = client.collaborations;
  return structuredClone({
    id,
    name,
    registrationNumber,
    accountManager,
    task: taskOf(client, newest?.taskId) ?? tasks[0],
    state: newest?.state ?? 'none',
    variant: newest ? variantOf(book, newest.variant) : subscription?.variant,
  });
}

/** A client with all that an invitation needs. */
export function toClient(book: OfficeBook, client: ClientBook): Client {
  const {id, name, registrationNumber, accountManager, relation, subscription} = client;
  const [newest] = client.collaborations;
  return structuredClone({
    id,
    name,
    registrationNumber,
    accountManager,
    relation,
    subscription,
    tasks: client.tasks,
    contact: client.contact,
    relatedServices: client.relatedServices,
    newTaskUrl: book.office.newTaskUrl,
    collaboration: newest && toCollaboration(book, client, newest),
  });
}
