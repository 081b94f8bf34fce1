import type {ReactiveControllerHost} from 'lit';

import {isEmail} from '../../../api/contact.js';
import type {ApiError} from '../../../api/errors.js';
import {collaborationsEndpoints} from '../../../api/resources/collaborations/endpoints.js';
import type {Client, Collaboration} from '../../../api/resources/collaborations/schema.js';
import {collaborationTransition} from '../../../api/resources/collaborations/state-machine.js';
import {validRows} from '../../../portal/check-answer.js';
import {Mutation} from '../../../portal/mutation.js';
import type {Portal} from '../../../portal/portal.js';
import {type FieldProblem, FieldProblems} from '../../../ui/problems/field-problems.js';
import type {CollaborationAction, CollaborationBody} from '../collaboration-panel.events.js';
import {
  ACT_FIELDS,
  ACT_PLANS,
  type ActCall,
  type ActDraft,
  type ActField,
  type ActOf,
  type ActPlan,
} from './act-plans.js';

/** What is wrong with a field. */
export type ActProblem = 'required' | 'email';

/** What the form begins with: what is agreed now, what is known, and what can be no other. */
function initialOf({client, collaboration}: ActOf, action: CollaborationAction): ActDraft {
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

/** One thing that a person does about a collaboration, from the press on it until it is known what came of it (SM10). */
export class Act {
  readonly portal: Portal;
  /** Whose doing it is: it is shown to nobody else. */
  readonly scope: string;
  readonly organizationId: string;
  readonly action: CollaborationAction;
  readonly write: Mutation<ActCall>;
  /** What is wrong with what was filled in. */
  readonly wrong = new FieldProblems<ActField, ActProblem>(ACT_FIELDS);
  /** What was sent last. */
  sent: CollaborationBody | undefined;
  /** What goes on around the write: the page is asked, or what is so by now is read. */
  step: 'asking' | 'reading' | undefined;
  /** Whether the page did not want it. */
  turnedDown = false;
  /** Whether it is yet to be said which organization this page shows. */
  torn = false;
  /** Whether nothing would be changed by it. */
  unchanged = false;
  /** Whether something happened since, so that it is to be looked at anew. */
  overtaken = false;
  #of: ActOf;
  #draft: ActDraft;
  #initial: ActDraft;

  constructor(
    host: ReactiveControllerHost,
    portal: Portal,
    {action, of, draft}: {action: CollaborationAction; of: ActOf; draft?: Partial<ActDraft>},
  ) {
    this.portal = portal;
    this.scope = portal.scope ?? '';
    this.organizationId = portal.organization?.id ?? '';
    this.action = action;
    this.#of = of;
    this.#initial = this.#draft = {...initialOf(of, action), ...draft};
    this.write = new Mutation(host, {current: portal, missing: false}, this.plan.endpoint, {
      find: () => this.#find(),
    });
  }

  get plan(): ActPlan {
    return ACT_PLANS[this.action];
  }

  /** What it is done about, as it was read last. */
  get of(): ActOf {
    return this.#of;
  }

  get draft(): ActDraft {
    return this.#draft;
  }

  /** What is asked for. */
  get fields(): readonly ActField[] {
    return this.plan.fields(this.#of);
  }

  get isDirty(): boolean {
    return this.fields.some((field) => this.#draft[field] !== this.#initial[field]);
  }

  /** Whether something is under way, so that nothing may be changed. */
  get isBusy(): boolean {
    return this.step !== undefined || this.write.state.state === 'saving';
  }

  /** Whether nobody knows whether it was done. */
  get isUnknown(): boolean {
    return this.write.state.state === 'unknown';
  }

  /** Whether its own person has its own organization in view. */
  get isInView(): boolean {
    return this.portal.scope === this.scope;
  }

  /** Whether it can still be done, by what was read last: the state allows it, and there is a task for an invitation (V18). */
  get isPossible(): boolean {
    const {party, client, collaboration} = this.#of;
    if (this.action === 'activate' && client?.tasks.length === 0) return false;
    const place = collaboration ?? {state: 'none', relation: client?.relation ?? ''};
    return collaborationTransition(this.action, party, place) !== undefined;
  }

  /** Whether it is permitted, and by whom else if not. */
  get permission(): ReturnType<Portal['can']> {
    return this.portal.can(this.plan.endpoint.permission ?? '');
  }

  /** Why it was not done, once that is known. */
  get error(): ApiError | undefined {
    const {state} = this.write;
    return state.state === 'failed' ? state.error : undefined;
  }

  /** Fills in fields. What was refused may hold now. */
  change(change: Partial<ActDraft>): void {
    this.#draft = {...this.#draft, ...change};
    this.unchanged = false;
    this.wrong.changed(Object.keys(change));
  }

  /** What is wrong now with the fields that were wrong at the last look. */
  problems(): Map<ActField, FieldProblem<ActProblem>> {
    return this.wrong.shown(() => this.#problems());
  }

  /** Looks at everything anew; says whether it can be sent. */
  check(): boolean {
    this.turnedDown = this.torn = this.overtaken = false;
    this.write.reset();
    if (!this.wrong.look(this.#problems())) return false;
    this.unchanged = this.plan.fields(this.#of).length > 0 && this.#isSame();
    return !this.unchanged;
  }

  /** What would be sent. */
  body(): CollaborationBody {
    return this.plan.body(this.#of, this.#draft);
  }

  /** Sends it, or finds out whether it was done; resolves with what there is then, if it was. */
  async send(body: CollaborationBody): Promise<Collaboration | undefined> {
    this.sent = body;
    const {collaboration, clientId} = this.#of;
    const target =
      this.action === 'activate' ? {clientId} : {collaborationId: collaboration?.id ?? ''};
    const answer = await this.write.send({...target, body});
    return answer && collaborationIn(answer);
  }

  /** Takes over what the server refused, at the fields that are shown; says whether that is anything. */
  refuse(error: ApiError): boolean {
    const fields = error.fields.map(({pointer, detail}) => ({
      pointer: pointer.replace('/administrator/', '/'),
      detail,
    }));
    return this.wrong.refuse(fields, (field) => this.fields.includes(field));
  }

  /** Reads what is so by now, and goes on from there with what was filled in. */
  async readAgain(): Promise<void> {
    this.#of = {...this.#of, ...(await this.#read())};
  }

  /** What the client has now, past what is kept of it. */
  async #read(): Promise<Pick<ActOf, 'client' | 'collaboration'>> {
    const {party, clientId, collaboration} = this.#of;
    const {organizationId, portal} = this;
    if (party === 'office') {
      const client = await portal.call(collaborationsEndpoints.client, {organizationId, clientId});
      return {client, collaboration: client.collaboration};
    }
    const list = await portal.call(collaborationsEndpoints.list, {organizationId});
    const own = validRows<Collaboration>(list).find(({id}) => id === collaboration?.id);
    if (!own) throw new Error('It is not there any more.');
    return {collaboration: own};
  }

  /** What there is now tells whether it was done, unless something else happened since. */
  async #find(): Promise<Collaboration | undefined> {
    const {collaboration: before} = this.#of;
    const {collaboration: now} = await this.#read();
    const {sent} = this;
    if (this.action === 'activate') {
      return now?.id === before?.id ? undefined : now;
    }
    if (now && now.id === before?.id && now.version === before.version) return undefined;
    if (now && before && sent && now.id === before.id && this.plan.isDone(now, sent, before)) {
      return now;
    }
    throw new Error('What became of it cannot be told.');
  }

  #problems(): Map<ActField, ActProblem> {
    const problems = new Map<ActField, ActProblem>();
    for (const field of this.fields) {
      const value = this.#draft[field].trim();
      if (value === '' && !this.#isOptional(field)) problems.set(field, 'required');
      else if (field === 'email' && !isEmail(value)) problems.set(field, 'email');
    }
    return problems;
  }

  /** An agreement that the client made by itself has no period that is known here. */
  #isOptional(field: ActField): boolean {
    return field === 'agreementPeriod' && this.action === 'change-terms';
  }

  #isSame(): boolean {
    const changes = ['change-task', 'change-terms'];
    return changes.includes(this.action) && !this.isDirty;
  }
}

function collaborationIn(answer: Collaboration | Client): Collaboration | undefined {
  return 'tasks' in answer ? answer.collaboration : answer;
}
