import {createPortal} from '../../src/portal/portal.js';
import {Backend, Reader} from './backend.js';
it('x', async () => {
  const backend = new Backend();
  const portal = createPortal({api: backend});
  backend.before = (call) => { if (call.startsWith('inv')) {Error.stackTraceLimit = 60; console.log(performance.now() + new Error(call).stack.split("\n").slice(8).join("\n"));}; };
  const reader = new Reader(portal);
  await reader.shows(`a ruud@example.com`);
  throw new Error('x');
});
