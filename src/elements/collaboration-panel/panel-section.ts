import type {ReactiveControllerHost} from 'lit';

import type {CollaborationsApi} from '../../api/resources/collaborations/collaborations-api.js';
import type {PortalController} from '../../portal/portal-controller.js';
import type {Query} from '../../portal/query.js';
import type {LazySection, LazySectionPart} from '../../ui/lazy-sections.js';
import type {CollaborationView} from './collaboration-panel.events.js';

/** What the panel can show: the office's clients, one of them, or a client's own collaborations. */
export type SectionName = 'clients' | 'client' | 'own';

/** What a section has to know of the element. */
export interface PanelContext {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly portal: PortalController;
  /** The service with its variants; read for the office. */
  readonly service: Query<CollaborationsApi['service']>;
  /** A client's own collaborations; read for the client. */
  readonly own: Query<CollaborationsApi['list']>;
  /** What is asked to be seen. */
  readonly view: () => CollaborationView;
  /** Takes over what the user asked to see; from its first page unless that says otherwise. */
  readonly change: (change: Partial<CollaborationView>) => void;
  /** The level of a heading inside the element. */
  readonly headingLevel: () => number;
  /** Whether another tab switched organization and the user has yet to say what that means here; goes to that question. Nothing is sent. */
  readonly isTorn: () => boolean;
}

/** One of them: it reads, draws and writes by itself, while it is on show. */
export interface PanelSection extends LazySection {
  /** Whether what is typed here may be left behind; asked only when there is something. */
  leave?(): Promise<boolean>;
  /** The user came here from a client, or from the list with an empty id, and the focus with them; called once it is drawn. */
  arrive?(from: string): void;
  /** Its dialogs, drawn once in the root. */
  dialogs?(): unknown;
}

/** What the module of a section exports. */
export type PanelPart = LazySectionPart<PanelContext, PanelSection>;
