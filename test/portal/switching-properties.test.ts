import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {ApiError} from '../../src/api/index.js';
import {createPortal, type Portal} from '../../src/portal/portal.js';
import {Backend, Reader} from './backend.js';

type Act =
  | {type: 'switch'; to: string}
  | {type: 'search'; text: string}
  | {type: 'refuse'; organization: string}
  | {type: 'retry' | 'resume' | 'expire' | 'succeed'};

const organization = fc.constantFrom('a', 'b', 'c');
const act: fc.Arbitrary<Act> = fc.oneof(
  {weight: 4, arbitrary: fc.record({type: fc.constant('switch' as const), to: organization})},
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('search' as const),
      text: fc.constantFrom('', 'x', 'y'),
    }),
  },
  fc.record({type: fc.constant('refuse' as const), organization}),
  fc.record({type: fc.constantFrom('retry' as const, 'resume' as const)}),
  fc.record({type: fc.constantFrom('expire' as const, 'succeed' as const)}),
);

interface Stage {
  backend: Backend;
  portal: Portal;
  reader: Reader;
  refused: Set<string>;
  /** Whether somebody is signed in. */
  door: {open: boolean};
}

const EVA = {name: 'Eva Fjord', email: 'eva@example.com'};

function perform({backend, portal, reader, refused, door}: Stage, step: Act): void {
  door.open = step.type !== 'expire' && (door.open || step.type === 'succeed' || step.type === 'resume');
  if (step.type === 'succeed') backend.user = EVA;
  if (step.type === 'switch') void portal.switchOrganization(step.to).catch(() => undefined);
  else if (step.type === 'search') reader.find(step.text);
  else if (step.type === 'refuse') refused.add(step.organization);
  else if (step.type === 'retry') reader.retry();
  else if (step.type !== 'expire') void portal.resume();
}

/** A server that answers in any order, and never knows that a caller gave up. */
function stage(scheduler: fc.Scheduler): Stage {
  const backend = Object.assign(new Backend(), {organizations: ['a', 'b', 'c']});
  const refused = new Set<string>();
  const door = {open: true};
  backend.before = async (call) => {
    const {open} = door;
    await scheduler.schedule(Promise.resolve(), call);
    const [name, id = ''] = call.split(' ');
    if (!open) throw new ApiError('unauthenticated', 'signed out');
    const error = name === 'session.organization' ? 'not-found' : 'contract';
    if (refused.delete(id)) throw new ApiError(error, 'refused');
  };
  const portal = createPortal({api: backend, organizationId: 'a'});
  return {backend, portal, reader: new Reader(portal), refused, door};
}

function check({portal, reader}: Stage): void {
  reader.draw();
  if (reader.view.state !== 'ready') return;
  const [organizationId, email] = reader.shown.split(' ');
  expect(organizationId).to.equal(portal.organization?.id);
  // Who was there first never comes back.
  if (portal.session?.user.email === EVA.email) expect(email).to.equal(EVA.email);
}

describe('whatever is switched, searched and refused, in whatever order the server answers', () => {
  it('what is shown belongs to the organization in view, and to whom is signed in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(act, {maxLength: 12}), async (scheduler, acts) => {
        const world = stage(scheduler);
        for (const step of acts) {
          void scheduler.schedule(Promise.resolve(), step.type).then(() => perform(world, step));
        }
        await scheduler.waitIdle(async (run) => {
          await run();
          check(world);
        });
        world.reader.leave();
      }),
      {numRuns: 400, seed: 20261121},
    );
  });

  it('all goes on once somebody has signed in for good', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(act, {maxLength: 12}), async (scheduler, acts) => {
        const world = stage(scheduler);
        for (const step of acts) {
          void scheduler.schedule(Promise.resolve(), step.type).then(() => perform(world, step));
        }
        await scheduler.waitIdle();
        world.refused.clear();
        perform(world, {type: 'resume'});
        await scheduler.waitIdle();
        if (world.reader.view.state === 'error') world.reader.retry();
        await scheduler.waitIdle();
        check(world);
        expect([world.portal.expired, world.reader.view.state]).to.deep.equal([false, 'ready']);
        world.reader.leave();
      }),
      {numRuns: 400, seed: 20261121},
    );
  });

  it('the organization that was asked for last comes into view', async () => {
    const targets = fc.array(organization, {minLength: 1, maxLength: 6});
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), targets, async (scheduler, asked) => {
        const world = stage(scheduler);
        for (const to of asked) perform(world, {type: 'switch', to});
        await scheduler.waitIdle();
        expect(world.portal.organization?.id).to.equal(asked.at(-1));
        world.reader.leave();
      }),
      {numRuns: 200, seed: 20261121},
    );
  });
});
