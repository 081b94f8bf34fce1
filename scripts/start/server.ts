import type {AddressInfo} from 'node:net';

import {msw} from 'msw/vite';
import {createServer, type InlineConfig} from 'vite';

import {root} from '../lib/paths.js';
import {pagesPlugin} from './pages-plugin.js';
import type {UblFolder} from './ubl-folder.js';
import {ublPlugin} from './ubl-plugin.js';

export interface ServerOptions {
  /** The port to try first; the next ones follow while it is taken. */
  readonly port: number;
  readonly ubl?: UblFolder | undefined;
  /** Whether pages are reloaded when a source changes; they are unless told otherwise. */
  readonly watch?: boolean | undefined;
}

/** A running demo; `url` ends with a slash. */
export interface DemoServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the demo to this machine alone. */
export async function startServer(options: ServerOptions): Promise<DemoServer> {
  const server = await createServer(configOf(options));
  await server.listen();
  const {port} = server.httpServer?.address() as AddressInfo;
  return {url: `http://localhost:${String(port)}/`, port, close: () => server.close()};
}

function configOf({port, ubl, watch = true}: ServerOptions): InlineConfig {
  return {
    root,
    configFile: false,
    publicDir: false,
    appType: 'custom',
    logLevel: 'warn',
    define: {BALIE_DEVELOPMENT: 'true'},
    plugins: [msw({mode: 'worker-only'}), ublPlugin(ubl), pagesPlugin()],
    // All that the demo imports is found before the first page asks for it, which would reload the page.
    optimizeDeps: {entries: ['demo/main.ts']},
    server: {
      host: 'localhost',
      port,
      strictPort: false,
      // The files of --ubl are for the demo's own pages.
      cors: false,
      forwardConsole: false,
      // The overlay draws itself with inline styles, which the policy of the pages refuses.
      hmr: {overlay: false},
      watch: watch ? {ignored: ['**/dist/**', '**/screens/**', '**/coverage/**']} : null,
    },
  };
}
