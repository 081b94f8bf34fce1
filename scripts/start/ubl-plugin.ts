import type {IncomingMessage, ServerResponse} from 'node:http';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';

import type {Plugin} from 'vite';

import type {UblContent, UblFolder} from './ubl-folder.js';

const INDEX = '/@ubl/index.json';
const FILES = '/@ubl/files.ndjson';

/**
 * Hands the files of a folder to the demo: a list of them, and all of them in one answer, a line of JSON each. No path is
 * ever taken from a request.
 */
export function ublPlugin(folder: UblFolder | undefined): Plugin {
  return {
    name: 'demo-ubl',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url ?? '/', 'http://localhost');
        if (!pathname.startsWith('/@ubl/')) next();
        else answer(folder, request, pathname, response).catch(() => response.destroy());
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
  } else if (pathname === FILES) {
    response.writeHead(200, {'content-type': 'application/x-ndjson'});
    await pipeline(Readable.from(linesOf(folder)), response);
  } else {
    response.writeHead(404).end();
  }
}

async function* linesOf(folder: UblFolder | undefined): AsyncGenerator<string, void, undefined> {
  for await (const file of folder?.read() ?? []) yield `${JSON.stringify(toJson(file))}\n`;
}

function toJson({path, bytes}: UblContent) {
  return {path, base64: bytes?.toString('base64')};
}
