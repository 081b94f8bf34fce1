import {
  type Activation,
  ApiError,
  type Client,
  type ClientQuery,
  type ClientSummary,
  type Collaboration,
  type CollaborationEvent,
  type CollaborationParty,
  type CollaborationService,
  collaborationTransition,
  END_MODES,
  type Page,
  type TermsChange,
} from '../../../src/api/index.js';
import {fold} from '../../../src/api/fold.js';
import {addDays, addMonths} from '../amsterdam.js';
import type {Clock} from '../clock.js';
import {inOrder} from '../in-order.js';
import {invalid} from '../validate.js';
import {activationProblems, taskProblems, termsProblems} from './agreements.js';
import {
  type ClientBook,
  type KeptCollaboration,
  type OfficeBook,
  openBook,
  toClient,
  toCollaboration,
  toSummary,
  variantOf,
} from './books.js';
import type {OfficeRecord} from './collaboration-record.js';

/** A collaboration, whose it is, and who asks. */
interface Place {
  book: OfficeBook;
  client: ClientBook;
  kept: KeptCollaboration;
  party: CollaborationParty;
}

/** Which collaboration an event is for, on top of which version. */
export interface EventTarget {
  organizationId: string;
  collaborationId: string;
  version: string;
}

/** How offices and their clients work together, under the state machine of the contract (B1–B24, SM10). */
export class Collaborations {
  readonly #clock: Clock;
  readonly #books = new Map<string, OfficeBook>();
  #begun = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  begin({id, name, office}: {id: string; name: string; office: OfficeRecord}): void {
    this.#books.set(id, openBook(id, name, office));
  }

  service(officeId: string): CollaborationService {
    return structuredClone(this.#book(officeId).office.service);
  }

  clients(officeId: string, query: ClientQuery, epoch: number): Page<ClientSummary> {
    const {limit, cursor, search = '', ...filters} = query;
    const {taskType, taskOwner, accountManager, state} = filters;
    const book = this.#book(officeId);
    const has = (asked: readonly string[] | undefined, value: string): boolean =>
      asked === undefined || asked.length === 0 || asked.includes(value);
    const sought = fold(search.trim());
    const keep = (client: ClientBook): boolean =>
      has(state, client.collaborations[0]?.state ?? 'none') &&
      has(accountManager, client.accountManager?.id ?? '') &&
      hasTask(client, taskType, taskOwner) &&
      fold(`${client.name}\n${client.registrationNumber ?? ''}`).includes(sought);
    const list = JSON.stringify([officeId, 'clients', filters, sought]);
    const page = inOrder(book.clients, {limit, cursor}, {list, epoch, keep});
    return {...page, items: page.items.map((client) => toSummary(book, client))};
  }

  client(officeId: string, clientId: string): Client {
    const book = this.#book(officeId);
    return toClient(book, clientOf(book, clientId));
  }

  /** Invites a client: the service is activated with it where there is none yet (B13, B20, B22). */
  activate(officeId: string, clientId: string, activation: Activation): Client {
    const book = this.#book(officeId);
    const client = clientOf(book, clientId);
    const state = client.collaborations[0]?.state ?? 'none';
    const {relation} = client;
    requireTransition('activate', 'office', {state, relation});
    if (activation.relation !== relation) {
      throw new ApiError('conflict', 'The client stands otherwise with the supplier by now.');
    }
    const problems = activationProblems(book, client, activation);
    if (problems.length > 0) throw invalid(problems);
    client.collaborations.unshift(this.#begin(client, activation));
    return toClient(book, client);
  }

  /** A client's own, the newest first: to see an invitation opens it. */
  list(organizationId: string): Collaboration[] {
    const places = [...this.#books.values()].flatMap((book) =>
      book.clients
        .filter((client) => client.organizationId === organizationId)
        .flatMap((client) => client.collaborations.map((kept) => ({book, client, kept}))),
    );
    for (const {kept} of places) {
      const opened = collaborationTransition('open', 'client', kept);
      if (opened) change(kept, {state: opened.to});
    }
    return places
      .map(({book, client, kept}) => toCollaboration(book, client, kept))
      .sort((a, b) => Date.parse(b.invitedAt) - Date.parse(a.invitedAt));
  }

  remind(target: EventTarget): Collaboration {
    return this.#on('remind', target, () => ({remindedAt: this.#clock.now()}));
  }

  withdraw(target: EventTarget): Collaboration {
    return this.#comeToNothing('withdraw', target, 'withdrawn');
  }

  decline(target: EventTarget): Collaboration {
    return this.#comeToNothing('decline', target, 'declined');
  }

  approve(target: EventTarget): Collaboration {
    return this.#start('approve', target);
  }

  acceptTerms(target: EventTarget): Collaboration {
    return this.#start('accept-terms', target);
  }

  changeTask(target: EventTarget, taskId: string): Collaboration {
    return this.#on('change-task', target, ({client}) => {
      const problems = taskProblems(client, taskId);
      if (problems.length > 0) throw invalid(problems);
      return {taskId};
    });
  }

  changeTerms(target: EventTarget, change: Omit<TermsChange, 'version'>): Collaboration {
    return this.#on('change-terms', target, ({book, party, kept}) => {
      if (party === 'client' && change.variant !== undefined) {
        throw new ApiError('forbidden', 'The office changes the variant.');
      }
      const problems = termsProblems(book, change);
      if (problems.length > 0) throw invalid(problems);
      const {variant, invoiceRecipient, agreementPeriod} = change;
      return {
        variant: variant ?? kept.variant,
        invoiceRecipient: invoiceRecipient ?? kept.invoiceRecipient,
        agreementPeriod: agreementPeriod ?? kept.agreementPeriod,
      };
    });
  }

  end(target: EventTarget, mode: string): Collaboration {
    return this.#on('end', target, ({book, party, client, kept}) => {
      const modes: readonly string[] = END_MODES;
      if (!modes.includes(mode)) {
        throw invalid([{pointer: '/mode', detail: `Give one of ${modes.join(', ')}.`}]);
      }
      if (!client.mainContact) throw new ApiError('conflict', 'The main contact is missing.');
      keepService(book, client, kept, mode);
      return {...this.#ended(party, 'ended'), endMode: mode};
    });
  }

  /** A change that the state machine allows, of the version that is named; the state is what it leads to. */
  #on(
    event: CollaborationEvent,
    {organizationId, collaborationId, version}: EventTarget,
    act: (place: Place) => Partial<KeptCollaboration>,
  ): Collaboration {
    const place = this.#find(organizationId, collaborationId);
    const {book, client, kept, party} = place;
    const {to} = requireTransition(event, party, kept);
    if (version !== String(kept.version)) {
      throw new ApiError('precondition-failed', 'Something happened to it meanwhile.');
    }
    change(kept, {...act(place), state: to});
    return toCollaboration(book, client, kept);
  }

  /** Work begins. */
  #start(event: CollaborationEvent, target: EventTarget): Collaboration {
    return this.#on(event, target, () => ({activeSince: this.#clock.now()}));
  }

  /** An invitation ends before work began; the supplier knows the client from then on. */
  #comeToNothing(event: CollaborationEvent, target: EventTarget, reason: string): Collaboration {
    return this.#on(event, target, ({party, client, kept}) => {
      if (kept.relation === 'unknown') client.relation = 'known';
      return this.#ended(party, reason);
    });
  }

  #ended(party: CollaborationParty, reason: string): Partial<KeptCollaboration> {
    return {endedAt: this.#clock.now(), endReason: reason, endedBy: party};
  }

  #begin(client: ClientBook, activation: Activation): KeptCollaboration {
    const {relation, taskId, agreementPeriod, administrator} = activation;
    const {subscription} = client;
    this.#begun += 1;
    const begun = {
      id: `${client.id}-begun-${String(this.#begun)}`,
      version: 1,
      state: 'invited',
      relation,
      taskId,
      invitedAt: this.#clock.now(),
      variant: activation.variant ?? subscription?.variant.code ?? '',
      invoiceRecipient: activation.invoiceRecipient ?? 'customer',
    };
    if (agreementPeriod === undefined) {
      const agreementEnds = subscription?.agreementEnds;
      return {...begun, agreementEnds, feesFrom: agreementEnds && addDays(agreementEnds, 1)};
    }
    const agreementEnds = addDays(addMonths(this.#clock.today(), agreementPeriod), -1);
    if (!administrator) return {...begun, agreementPeriod, agreementEnds};
    const [firstName, lastName] = [administrator.firstName.trim(), administrator.lastName.trim()];
    const email = administrator.email.trim();
    client.mainContact = {name: `${firstName} ${lastName}`, email};
    return {...begun, agreementPeriod, agreementEnds, administrator: {firstName, lastName, email}};
  }

  #find(organizationId: string, collaborationId: string): Place {
    for (const book of this.#books.values()) {
      for (const client of book.clients) {
        const kept = client.collaborations.find(({id}) => id === collaborationId);
        if (!kept) continue;
        if (book.id === organizationId) return {book, client, kept, party: 'office'};
        if (client.organizationId === organizationId) return {book, client, kept, party: 'client'};
      }
    }
    throw new ApiError('not-found', 'There is no such collaboration.');
  }

  #book(officeId: string): OfficeBook {
    const book = this.#books.get(officeId);
    if (!book) throw new ApiError('not-found', 'This organization is no office.');
    return book;
  }
}

function clientOf(book: OfficeBook, clientId: string): ClientBook {
  const client = book.clients.find(({id}) => id === clientId);
  if (!client) throw new ApiError('not-found', 'There is no such client.');
  return client;
}

function hasTask(
  {tasks}: ClientBook,
  types: readonly string[] = [],
  owners: readonly string[] = [],
): boolean {
  if (types.length + owners.length === 0) return true;
  return tasks.some(
    ({type, owner}) =>
      (types.length === 0 || types.includes(type.code)) &&
      (owners.length === 0 || (owner !== undefined && owners.includes(owner.id))),
  );
}

function requireTransition(
  event: CollaborationEvent,
  party: CollaborationParty,
  place: {state: string; relation: string},
) {
  const transition = collaborationTransition(event, party, place);
  if (transition) return transition;
  throw new ApiError('conflict', `There is no ${event} by the ${party} in the state ${place.state}.`);
}

function change(kept: KeptCollaboration, part: Partial<KeptCollaboration>): void {
  Object.assign(kept, part, {version: kept.version + 1});
}

/** What the client has after the end: the service by itself, or nothing that runs (B-E3, AMB-30). */
function keepService(
  book: OfficeBook,
  client: ClientBook,
  {variant, agreementEnds}: KeptCollaboration,
  mode: string,
): void {
  if (mode === 'deactivate') {
    client.relation = 'known';
    client.subscription = undefined;
    return;
  }
  client.relation = 'active-subscription';
  client.subscription = {variant: variantOf(book, variant), agreementEnds};
}
