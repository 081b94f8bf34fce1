/** What the page of one test file could leave to the next one, the scripts that were read excepted. */
const LEFT_BEHIND = 'cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage';

/**
 * Gives the test runner browser contexts, each to one page at a time and emptied after it. A new context would read some 450 modules
 * over the network for every file; with `keepModules` a page finds those that the page before it has read.
 */
export function sharedContexts() {
  const free = [];
  return async ({browser, config}) => {
    const context = free.pop() ?? (await browser.newContext());
    const origin = `${config.protocol}//${config.hostname}:${config.port}`;
    return {
      newPage: () => context.newPage(),
      // The runner closes what it was given at the end of every file.
      async close() {
        const pages = context.pages();
        const devtools = await context.newCDPSession(pages[0]);
        await devtools.send('Storage.clearDataForOrigin', {origin, storageTypes: LEFT_BEHIND});
        await Promise.all(pages.map((page) => page.close()));
        free.push(context);
      },
    };
  };
}

/** Answers of the test runner's server that hold for the whole run, in which no file changes. */
export async function keepModules(context, next) {
  await next();
  if (context.status === 200 && context.response.is('js')) {
    context.set('cache-control', 'max-age=3600');
  }
}
