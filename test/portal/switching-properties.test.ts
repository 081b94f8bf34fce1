import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {ApiError} from '../../src/api/index.js';
import {createPortal, type Portal} from '../../src/portal/portal.js';
import {Backend, Reader} from './backend.js';

type Act =
  | {type: 'switch'; to: string}
  | {type: 'search'; text: string}
  | {type: 'refuse'; organization: string}
  | {type: 'reload' | 'retry' | 'resume'};

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
  fc.record({type: fc.constantFrom('reload' as const, 'retry' as const, 'resume' as const)}),
);

interface Stage {
  backend: Backend;
  portal: Portal;
  reader: Reader;
  refused: Set<string>;
}

function perform({portal, reader, refused}: Stage, step: Act): void {
  if (step.type === 'switch') void portal.switchOrganization(step.to).catch(() => undefined);
  else if (step.type === 'search') reader.find(step.text);
  else if (step.type === 'refuse') refused.add(step.organization);
  else if (step.type === 'retry') reader.retry();
  else void portal[step.type]();
}

/** A server that answers in any order, and never knows that a caller gave up. */
function stage(scheduler: fc.Scheduler): Stage {
  const backend = Object.assign(new Backend(), {organizations: ['a', 'b', 'c']});
  const refused = new Set<string>();
  backend.before = async (call) => {
    await scheduler.schedule(Promise.resolve(), call);
    const [name, id = ''] = call.split(' ');
    const error = name === 'session.organization' ? 'not-found' : 'contract';
    if (refused.delete(id)) throw new ApiError(error, 'refused');
  };
  const portal = createPortal({api: backend, organizationId: 'a'});
  return {backend, portal, reader: new Reader(portal), refused};
}

function check({portal, reader}: Stage): void {
  reader.draw();
  if (reader.view.state !== 'ready') return;
  expect(reader.shown.split(' ')[0]).to.equal(portal.organization?.id);
}

describe('whatever is switched, searched and refused, in whatever order the server answers', () => {
  it('what is shown belongs to the organization in view', async () => {
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
