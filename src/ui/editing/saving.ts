import type {ReactiveControllerHost} from 'lit';

import type {Endpoint} from '../../api/endpoint.js';
import type {Phones} from '../address/phones.js';
import {askPage} from '../consent.js';
import type {LazyPart, Part} from '../lazy-part.js';
import {takeFocus} from '../take-focus.js';
import type {EditSession} from './edit-session.js';

/** How the last change in a scope ended. */
export type Outcome = 'saved' | 'unchanged';

export interface SavingContext<Session> {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly phones: LazyPart<Phones & Part>;
  /** Whether it is asked which organization this page is to show; goes to the question. */
  readonly isTorn: () => boolean;
  /** Whether a session has been neither saved nor thrown away. */
  readonly isOpen: (session: Session) => boolean;
  /** A session is over, since it was saved. */
  readonly end: (session: Session, outcome: Outcome) => void;
}

/** What is particular to the thing that is saved. */
export interface SavePlan<Thing extends object, Body extends object, Session> {
  /** How it is read; what is saved is shown in every element that reads it. */
  readonly reads: Endpoint;
  /** The permission to change it. */
  readonly permission: string;
  /** Whether a body would change nothing of what is saved. */
  isSame: (body: Body, thing: Thing) => boolean;
  /** What asks the page; cancelable. */
  asks: (session: Session, body: Body) => Event;
  /** Asks the person once more, where that is due. */
  confirm?: (session: Session, body: Body) => Promise<boolean>;
  /** What tells the page. */
  tells: (session: Session, answer: Thing) => Event;
  /** Reads what is saved now, past what is kept of it. */
  read: (session: Session) => Promise<Thing>;
  /** Loads what two versions are compared with, and lays them side by side; says whether that could be done. */
  compare: (session: Session, mine: Body, theirs: Thing) => Promise<boolean>;
}

/** Everything between the press on Save and the answer. */
export class Saving<
  Thing extends object,
  Body extends object,
  Session extends EditSession<Thing, Body>,
> {
  readonly #context: SavingContext<Session>;
  readonly #plan: SavePlan<Thing, Body, Session>;

  constructor(context: SavingContext<Session>, plan: SavePlan<Thing, Body, Session>) {
    this.#context = context;
    this.#plan = plan;
  }

  /** Saves what is filled in, or finds out what became of the save before. */
  async save(session: Session): Promise<void> {
    const canWrite = session.portal.can(this.#plan.permission).allowed;
    if (session.isBusy || !canWrite || this.#context.isTorn()) return;
    if (session.write.state.state === 'unknown' && session.sent) {
      await this.#send(session, session.sent);
      return;
    }
    if (session.isCompared) session.merge(this.#context.phones.current);
    session.step = 'asking';
    this.#context.host.requestUpdate();
    const body = await this.#prepare(session);
    session.step = undefined;
    this.#context.host.requestUpdate();
    if (body) await this.#send(session, body);
  }

  /** What is to be sent; `undefined` when something or somebody is against it. */
  async #prepare(session: Session): Promise<Body | undefined> {
    const {host, phones} = this.#context;
    session.turnedDown = false;
    session.write.reset();
    await phones.request();
    if (!session.check(phones.current)) {
      takeFocus(host, '.problems');
      return undefined;
    }
    const body = session.body(phones.current);
    if (this.#plan.isSame(body, session.base)) {
      this.#context.end(session, 'unchanged');
      return undefined;
    }
    const isMeant = (await this.#plan.confirm?.(session, body)) ?? true;
    if (!isMeant || !this.#isOpen(session)) return undefined;
    const event = this.#plan.asks(session, body);
    const isAgreed = await askPage(host, event);
    // A page that cancels the event goes on in its own way.
    session.turnedDown = !isAgreed && !event.defaultPrevented;
    return isAgreed && this.#isOpen(session) ? body : undefined;
  }

  /** Meanwhile it may have been thrown away, or lost sight of. */
  #isOpen(session: Session): boolean {
    return session.isInView && this.#context.isOpen(session) && !this.#context.isTorn();
  }

  async #send(session: Session, body: Body): Promise<void> {
    session.sent = body;
    const answer = await session.send(body);
    if (answer) {
      this.#done(session, answer);
      return;
    }
    const {state} = session.write;
    if (state.state !== 'failed') return;
    if (state.error.kind === 'precondition-failed') await this.#compare(session, body);
    const isRefused = state.error.kind === 'invalid' && session.refuse(state.error.fields);
    if (isRefused && session.isInView) takeFocus(this.#context.host, '.problems');
  }

  /** Somebody else saved since: unless it was this very save, both are shown. */
  async #compare(session: Session, mine: Body): Promise<void> {
    session.step = 'comparing';
    this.#context.host.requestUpdate();
    try {
      const theirs = await this.#plan.read(session);
      if (this.#plan.isSame(mine, theirs)) {
        this.#done(session, theirs);
        return;
      }
      if (!(await this.#plan.compare(session, mine, theirs))) return;
      this.#put(session, theirs);
      session.write.reset();
      if (session.isInView) takeFocus(this.#context.host, '.conflict-title');
    } catch {
      // That it could not be read is said; the next Save tries again.
    } finally {
      session.step = undefined;
      this.#context.host.requestUpdate();
    }
  }

  #done(session: Session, answer: Thing): void {
    this.#put(session, answer);
    this.#context.end(session, 'saved');
    this.#context.host.dispatchEvent(this.#plan.tells(session, answer));
  }

  /** Shows an answer in every element, as long as it is theirs. */
  #put({portal, scope, isInView}: Session, thing: Thing): void {
    const {resource, operation} = this.#plan.reads;
    if (isInView) portal.state.put([scope, resource, operation, {}], thing);
  }
}
