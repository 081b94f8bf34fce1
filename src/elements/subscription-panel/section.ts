import type {ReactiveControllerHost} from 'lit';

import type {SubscriptionApi} from '../../api/resources/subscription/subscription-api.js';
import type {PortalController} from '../../portal/portal-controller.js';
import type {Query} from '../../portal/query.js';
import type {Phones} from '../../ui/address/phones.js';
import type {LazyPart, Part} from '../../ui/lazy-part.js';
import type {LazySection, LazySectionPart} from '../../ui/lazy-sections.js';

/** The sections that there are, in their usual order. */
export const SECTION_NAMES = [
  'overview',
  'licenses',
  'features',
  'billing-details',
  'history',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

/** What a section has to know of the element. */
export interface SectionContext {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly portal: PortalController;
  /** Writes and reads phone numbers; a section that has any requests it. */
  readonly phones: LazyPart<Phones & Part>;
  /** The subscription, read once for all sections that show something of it. */
  readonly subscription: Query<SubscriptionApi['get']>;
  /** The level of a heading inside a section, one below that of its own. */
  readonly headingLevel: () => number;
  /** Whether another tab switched organization and the user has yet to say what that means here; goes to that question. Nothing is sent. */
  readonly isTorn: () => boolean;
  /** Whether another section on show tells that the subscription could not be read, and tries again. */
  readonly isFailureTold: () => boolean;
  /** Whether the page shows users when it is asked to (AMB-12). */
  readonly leadsToUsers: () => boolean;
}

/** One section of the panel: it reads, draws and writes by itself; one that only draws the subscription is in the state of that. */
export interface Section extends LazySection {
  /** Whether what is typed here may be left behind; asked only when there is something. */
  leave?(): Promise<boolean>;
  /** How the last thing ended that was done here; stands in a live region. */
  told?(): unknown;
  /** Its dialogs, drawn once in the root. */
  dialogs?(): unknown;
}

/** What the module of a section exports. */
export type SectionPart = LazySectionPart<SectionContext, Section>;
