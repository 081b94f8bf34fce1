import type {ReactiveControllerHost} from 'lit';

import {ApiError, toApiError} from '../../../api/errors.js';
import {collaborationsEndpoints} from '../../../api/resources/collaborations/endpoints.js';
import type {Client, Collaboration} from '../../../api/resources/collaborations/schema.js';
import {
  CLIENT_RELATIONS,
  collaborationTransition,
} from '../../../api/resources/collaborations/state-machine.js';
import {validRows} from '../../../portal/check-answer.js';
import {Mutation} from '../../../portal/mutation.js';
import type {Portal} from '../../../portal/portal.js';
import {type FieldProblem, FieldProblems} from '../../../ui/problems/field-problems.js';
import type {CollaborationAction, CollaborationBody} from '../collaboration-panel.events.js';
import {type ActProblem, changedParts, initialOf, problemsOf, type ShownPart} from './act-draft.js';
import {
  ACT_FIELDS,
  ACT_PLANS,
  type ActCall,
  type ActDraft,
  type ActField,
  type ActOf,
  type ActPlan,
} from './act-plans.js';

/** Why it cannot be done at all: it is not there any more, its state, the relation, no task (V18), no main contact (B-E3). */
export type ActObstacle = 'gone' | 'state' | 'relation' | 'task' | 'main-contact';

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
  /** What came of reading what is so by now, after a refusal that something else must have led to. */
  readAnew: 'done' | 'failed' | 'gone' | undefined;
  /** What was found to be another then. */
  changed: readonly ShownPart[] = [];
  readonly #preset: Partial<ActDraft>;
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
    this.#preset = draft ?? {};
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

  /** Why it cannot be done, by what was read last; nothing while it can. */
  get obstacle(): ActObstacle | undefined {
    const {party, client, collaboration} = this.#of;
    if (this.readAnew === 'gone') return 'gone';
    const relation = client?.relation ?? '';
    const place = collaboration ?? {state: 'none', relation};
    if (!collaborationTransition(this.action, party, place)) return 'state';
    const needsTask = this.action === 'activate' || this.action === 'change-task';
    if (needsTask && client?.tasks.length === 0) return 'task';
    const relations: readonly string[] = CLIENT_RELATIONS;
    if (this.action === 'activate' && !relations.includes(relation)) return 'relation';
    return this.action === 'end' && !collaboration?.mainContact ? 'main-contact' : undefined;
  }

  /** Whether it can still be done, by what was read last. */
  get isPossible(): boolean {
    return this.obstacle === undefined;
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
    this.turnedDown = this.torn = this.unchanged = false;
    this.readAnew = undefined;
    this.write.reset();
    if (!this.wrong.look(this.#problems())) return false;
    this.unchanged = this.#isSame();
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

  /** Reads what is so by now, and goes on from there. */
  async readAgain(): Promise<void> {
    try {
      this.rebase({...this.#of, ...(await this.#read())});
      this.readAnew = 'done';
    } catch (thrown) {
      this.readAnew = toApiError(thrown).kind === 'not-found' ? 'gone' : 'failed';
    }
  }

  /** Goes on from what it is done about by now: what was filled in stays, the rest is what is so. */
  rebase(of: ActOf): void {
    this.changed = changedParts(this.#of.collaboration, of.collaboration);
    const initial = {...initialOf(of, this.action), ...this.#preset};
    const typed = ACT_FIELDS.filter((field) => this.#draft[field] !== this.#initial[field]);
    const kept = typed.map((field) => [field, this.#draft[field]] as const);
    this.#of = of;
    this.#initial = initial;
    this.#draft = {...initial, ...Object.fromEntries(kept)};
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
    if (!own) throw new ApiError('not-found', 'It is not there any more.');
    return {collaboration: own};
  }

  /** What there is now tells whether it was done, unless something else happened since. */
  async #find(): Promise<Collaboration | undefined> {
    const {collaboration: before} = this.#of;
    const {collaboration: now} = await this.#read();
    const isSame = now?.id === before?.id && now?.version === before?.version;
    if (isSame || !now || !this.sent) return undefined;
    if (this.plan.isDone(now, this.sent, before)) return now;
    // Where there is another one, somebody else invited: two at a time cannot be.
    if (this.action === 'activate') return undefined;
    throw new Error('What became of it cannot be told.');
  }

  #problems(): Map<ActField, ActProblem> {
    return problemsOf(this.fields, this.#draft, this.action);
  }

  #isSame(): boolean {
    if (this.action !== 'change-task' && this.action !== 'change-terms') return false;
    const now = initialOf(this.#of, this.action);
    return this.fields.every((field) => this.#draft[field] === now[field]);
  }
}

function collaborationIn(answer: Collaboration | Client): Collaboration | undefined {
  return 'tasks' in answer ? answer.collaboration : answer;
}
