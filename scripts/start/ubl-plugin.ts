import type {IncomingMessage, ServerResponse} from 'node:http';

import type {Plugin} from 'vite';

import type {UblFolder} from './ubl-folder.js';

const INDEX = '/@ubl/index.json';
const FILES = '/@ubl/files/';

/** Hands the files of a folder to the demo: a list of them, and each by its path below the folder. */
export function ublPlugin(folder: UblFolder | undefined): Plugin {
  return {
    name: 'demo-ubl',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url ?? '/', 'http://localhost');
        if (!pathname.startsWith('/@ubl/')) next();
        else answer(folder, request, pathname, response).catch(next);
      });
    },
  };
}

async function answer(
  folder: UblFolder | undefined,
  {method}: IncomingMessage,
  pathname: string,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  if (method !== 'GET') {
    response.writeHead(405, {allow: 'GET'}).end();
  } else if (pathname === INDEX) {
    const index = {folder: folder?.name ?? '', files: (await folder?.list()) ?? []};
    response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(index));
  } else {
    const bytes = await folder?.read(pathOf(pathname));
    if (bytes) response.writeHead(200, {'content-type': 'application/xml'}).end(bytes);
    else response.writeHead(404).end();
  }
}

/** No file has an empty path, so that what cannot be decoded is not found. */
function pathOf(pathname: string): string {
  if (!pathname.startsWith(FILES)) return '';
  try {
    return decodeURIComponent(pathname.slice(FILES.length));
  } catch {
    return '';
  }
}
