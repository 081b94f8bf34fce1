import '../../src/define.js';

import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {configure, fireEvent, within} from '@testing-library/dom';
import fc from 'fast-check';
import type {LitElement} from 'lit';

import {createStore} from '../../mocks/index.js';
import {ApiError, type PortalApi} from '../../src/api/index.js';
import {PARTS} from '../../src/elements/billing-address-form/billing-address-parts.js';
import {
  PARTS as COLLABORATION_PARTS,
  SECTION_PARTS as COLLABORATIONS,
} from '../../src/elements/collaboration-panel/panel-parts.js';
import {SECTION_PARTS, PARTS as PANEL_PARTS} from '../../src/elements/subscription-panel/panel-parts.js';
import {PARTS as USER_PARTS} from '../../src/elements/user-manager/user-parts.js';
import {Portal} from '../../src/portal/portal.js';
import {type Id, IDS, MARKS, WORLD} from './organizations-apart-world.js';

const ACTS = ['Next', 'Previous', 'Edit the billing address', 'Save', 'Cancel'] as const;
type Act =
  | {type: 'switch'; to: Id}
  | {type: 'refuse'; call: string}
  | {type: 'press'; name: (typeof ACTS)[number]}
  | {type: 'type' | 'detach' | 'attach' | 'refresh' | 'save-elsewhere'};

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({type: fc.constant('switch' as const), to: fc.constantFrom(...IDS)}),
  },
  {
    weight: 6,
    arbitrary: fc.record({type: fc.constant('press' as const), name: fc.constantFrom(...ACTS)}),
  },
  fc.record({
    type: fc.constant('refuse' as const),
    call: fc.constantFrom(
      'session.organization',
      'invoices.list',
      'billingAddress.replace',
      'users.list',
      'subscription.get',
      'subscription.features',
      'collaborations.clients',
    ),
  }),
  {weight: 3, arbitrary: fc.record({type: fc.constant('type' as const)})},
  fc.record({type: fc.constantFrom('detach' as const, 'attach' as const)}),
  fc.record({type: fc.constantFrom('refresh' as const, 'save-elsewhere' as const)}),
);

type Call = (request: {signal?: AbortSignal}) => Promise<unknown>;
type Resources = Record<string, Record<string, Call>>;

/** The same calls, asked and answered in any order; a caller that gives up is told so at once. */
function inAnyOrder(api: PortalApi, scheduler: fc.Scheduler, refused: Set<string>): PortalApi {
  const resources = Object.entries(api as unknown as Resources).map(([resource, calls]) => {
    const late = Object.entries(calls).map(([operation, call]): [string, Call] => {
      const name = `${resource}.${operation}`;
      return [
        operation,
        async (request) => {
          await scheduler.schedule(Promise.resolve(), `ask ${name}`);
          request.signal?.throwIfAborted();
          if (refused.delete(name)) throw new ApiError('not-found', 'refused');
          const answer = await call(request);
          await scheduler.schedule(Promise.resolve(), `answer ${name}`);
          return answer;
        },
      ];
    });
    return [resource, Object.fromEntries(late)];
  });
  return Object.fromEntries(resources) as PortalApi;
}

/** All text that a person could see, what is typed into fields included. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) return node.value;
  if (!(node instanceof Element) || node.matches('style, [hidden]')) return '';
  const inside = node.shadowRoot ? [...node.shadowRoot.childNodes] : [];
  return [...inside, ...node.childNodes].map(textOf).join(' ');
}

class Stage {
  readonly store = createStore({scenario: WORLD});
  readonly refused = new Set<string>();
  readonly portal: Portal;
  provider!: HTMLElement;

  constructor(scheduler: fc.Scheduler, PortalClass: typeof Portal) {
    this.portal = new PortalClass({api: inAnyOrder(this.store.api, scheduler, this.refused)});
  }

  async open(): Promise<void> {
    this.provider = await fixture(html`
      <portal-provider .portal=${this.portal}>
        <org-switcher></org-switcher>
        <invoice-list page-size="2"></invoice-list>
        <billing-address-form></billing-address-form>
        <user-manager page-size="2"></user-manager>
        <subscription-panel sections="overview features"></subscription-panel>
        <collaboration-panel page-size="2"></collaboration-panel>
      </portal-provider>
    `);
  }

  perform(step: Act): void {
    const list = this.provider.querySelector('invoice-list');
    if (step.type === 'switch') void this.portal.switchOrganization(step.to).catch(() => undefined);
    else if (step.type === 'refuse') this.refused.add(step.call);
    else if (step.type === 'press') this.#press(step.name);
    else if (step.type === 'type') this.#type();
    else if (step.type === 'detach') list?.remove();
    else if (step.type === 'attach') this.provider.append(list ?? document.createElement('invoice-list'));
    else if (step.type === 'refresh') void this.portal.refresh().catch(() => undefined);
    else this.store.billingAddresses.change('bravo', {street: 'BRAVO nieuw 2'});
  }

  /** Presses a button if it is there; which one depends on what has been drawn by then. */
  #press(name: string): void {
    for (const element of this.provider.querySelectorAll('*')) {
      const root = element.shadowRoot?.querySelector<HTMLElement>('.root');
      if (root) within(root).queryAllByRole('button', {name, hidden: true})[0]?.click();
    }
  }

  /** Types what belongs to the organization in view. */
  #type(): void {
    const id = this.portal.organization?.id as Id | undefined;
    const form = this.provider.querySelector('billing-address-form')?.shadowRoot;
    const root = form?.querySelector<HTMLElement>('.root');
    const field = root && within(root).queryByRole('textbox', {name: 'City', hidden: true});
    if (field && id) fireEvent.input(field, {target: {value: `${MARKS[id]} typed`}});
  }

  /** What can be seen belongs to the organization in view, and to no other. */
  async look(): Promise<void> {
    // A part that is imported arrives in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    for (const element of this.provider.querySelectorAll<LitElement>('*')) {
      await element.updateComplete;
    }
    const text = textOf(this.provider);
    const strangers = IDS.filter((id) => id !== this.portal.organization?.id);
    const seen = strangers.filter((id) => text.includes(MARKS[id]));
    expect(seen, `${this.portal.organization?.id ?? 'none'} in view`).to.deep.equal([]);
  }
}

function property(PortalClass: typeof Portal, onLook: (stage: Stage) => void = () => undefined) {
  const acts = fc.array(act, {minLength: 6, maxLength: 24});
  return fc.asyncProperty(fc.scheduler(), acts, async (scheduler, steps) => {
    const stage = new Stage(scheduler, PortalClass);
    await stage.open();
    scheduler.scheduleSequence(
      steps.map((step) => ({
        label: step.type,
        builder: () => {
          stage.perform(step);
          return Promise.resolve();
        },
      })),
    );
    await scheduler.waitIdle(async (run) => {
      await run();
      await stage.look();
      onLook(stage);
    });
    fixtureCleanup();
  });
}

/** A portal with one drawer for the data of every organization. */
class UnkeyedPortal extends Portal {
  override get scope(): string | undefined {
    return this.organization && 'all in one';
  }
}

describe('whatever is switched, loaded, paged, saved and given up, in whatever order', () => {
  before(async () => {
    configure({defaultHidden: true});
    // What is imported for the first time takes longer than any schedule.
    const panel = [PANEL_PARTS.later, ...Object.values(SECTION_PARTS)];
    const clients = [COLLABORATION_PARTS.later, COLLABORATIONS.clients];
    const parts = [...Object.values(PARTS), USER_PARTS.later, ...panel, ...clients];
    await Promise.all(parts.map((load: () => Promise<unknown>) => load()));
  });

  it('nothing of another organization is visible', async () => {
    const seen = {data: 0, users: 0, features: 0, clients: 0, typed: 0, saved: 0};
    await fc.assert(
      property(Portal, ({portal, provider, store}) => {
        const id = portal.organization?.id as Id | undefined;
        const text = textOf(provider);
        if (id && text.includes(MARKS[id])) seen.data += 1;
        if (id && text.includes(`${MARKS[id]}.1@example.org`)) seen.users += 1;
        if (id && text.includes(`${MARKS[id]} feature`)) seen.features += 1;
        if (id && text.includes(`${MARKS[id]} client`)) seen.clients += 1;
        if (id && text.includes(`${MARKS[id]} typed`)) seen.typed += 1;
        if (IDS.some((each) => store.billingAddresses.get(each).city.endsWith('typed'))) {
          seen.saved += 1;
        }
      }),
      {numRuns: 60, seed: 20261129},
    );
    // What shows nothing shows nothing wrong.
    expect(seen.data, 'data').to.be.greaterThan(100);
    expect(seen.users, 'users').to.be.greaterThan(100);
    expect(seen.features, 'features').to.be.greaterThan(50);
    expect(seen.clients, 'clients').to.be.greaterThan(50);
    expect(seen.typed, 'typed').to.be.greaterThan(10);
    expect(seen.saved, 'saved').to.be.greaterThan(5);
  }).timeout(240_000);

  it('a portal that does not keep them apart is found out', async () => {
    const result = await fc.check(property(UnkeyedPortal), {numRuns: 60, seed: 20261128, endOnFailure: true});
    fixtureCleanup();

    expect(result.failed).to.equal(true);
    expect(String(result.errorInstance)).to.match(/in view/);
  }).timeout(120_000);
});
