import {SessionExpiredEvent} from './portal.events.js';
import type {Portal} from './portal.js';

/** An organization that another tab has brought into view. */
export interface Elsewhere {
  readonly organizationId: string;
  readonly name: string;
}

type Message =
  | ({type: 'switched'; user: string} & Elsewhere)
  | {type: 'signed-out'; user: string};

const CHANNEL = 'balie.portal';

/**
 * What the other tabs of the same user do, on the same origin, for as long as somebody watches. A switch there is told here, and
 * changes nothing until the user has answered; a sign-out there ends the session here too.
 */
export class Tabs {
  readonly #portal: Portal;
  readonly #watchers = new Set<() => void>();
  #channel: BroadcastChannel | undefined;
  #inView: string | undefined;
  #elsewhere: Elsewhere | undefined;

  constructor(portal: Portal) {
    this.#portal = portal;
  }

  /** The organization that another tab has switched to, while the user has not said what that means for this one. */
  get elsewhere(): Elsewhere | undefined {
    return this.#elsewhere;
  }

  /** Calls back whenever there is something to tell, or no longer; returns how to stop that. */
  watch(onChange: () => void): () => void {
    if (this.#watchers.size === 0) this.#open();
    this.#watchers.add(onChange);
    return () => {
      this.#watchers.delete(onChange);
      if (this.#watchers.size === 0) this.#close();
    };
  }

  /** The user stays with the organization that is in view here. */
  stay(): void {
    this.#tell(undefined);
  }

  /** Tells the other tabs that the user has signed out. Called before the portal forgets who that was. */
  tellSignedOut(): void {
    const user = this.#portal.session?.user.email;
    if (user !== undefined) this.#channel?.postMessage({type: 'signed-out', user});
  }

  #open(): void {
    this.#inView = this.#portal.organization?.id;
    this.#portal.addEventListener('portal-change', this.#onPortalChange);
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.addEventListener('message', this.#onMessage);
  }

  #close(): void {
    this.#portal.removeEventListener('portal-change', this.#onPortalChange);
    this.#channel?.close();
    this.#channel = undefined;
    this.#elsewhere = undefined;
  }

  /** Every switch is told, whoever asked for it. */
  readonly #onPortalChange = (): void => {
    const {organization, session} = this.#portal;
    const before = this.#inView;
    this.#inView = organization?.id;
    if (organization?.id === before) return;
    this.#tell(undefined);
    if (before === undefined || !organization || !session) return;
    const {id, name} = organization;
    const message: Message = {
      type: 'switched',
      user: session.user.email,
      organizationId: id,
      name,
    };
    this.#channel?.postMessage(message);
  };

  readonly #onMessage = ({data}: MessageEvent<Message>): void => {
    const {session, organization} = this.#portal;
    if (!session || data.user !== session.user.email) return;
    if (data.type === 'signed-out') {
      this.#portal.end();
      this.#portal.dispatchEvent(new SessionExpiredEvent());
      return;
    }
    const {organizationId, name} = data;
    const isHere = organization?.id === organizationId;
    this.#tell(organization && !isHere ? {organizationId, name} : undefined);
  };

  #tell(elsewhere: Elsewhere | undefined): void {
    if (elsewhere === this.#elsewhere) return;
    this.#elsewhere = elsewhere;
    for (const tell of this.#watchers) tell();
  }
}

const known = new WeakMap<Portal, Tabs>();

/** What the other tabs do with a portal's user; apart from `Portal`, so that a page that never switches does not load it. */
export function tabsOf(portal: Portal): Tabs {
  const tabs = known.get(portal) ?? new Tabs(portal);
  known.set(portal, tabs);
  return tabs;
}
