import {readFile} from 'node:fs/promises';

import type {Plugin, ViteDevServer} from 'vite';

import {inProject} from '../lib/paths.js';

/**
 * What a host with a strict policy sends. Registering a service worker is the one thing here that
 * `require-trusted-types-for 'script'` would refuse; elements are tried under that in the harness.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves `demo/NAME.html` as `/NAME.html`, and `demo/index.html` as `/`, under the policy. */
export function pagesPlugin(): Plugin {
  return {
    name: 'demo-pages',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url ?? '/', 'http://localhost');
        const name = /^\/(?:([a-z-]+)\.html)?$/.exec(pathname);
        if (!name || !['GET', 'HEAD'].includes(request.method ?? '')) {
          next();
          return;
        }
        readPage(server, pathname, name[1] ?? 'index')
          .then((html) => {
            response.writeHead(html === undefined ? 404 : 200, {
              'cache-control': 'no-store',
              'content-security-policy': POLICY,
              'content-type': 'text/html; charset=utf-8',
              'x-content-type-options': 'nosniff',
            });
            response.end(html ?? '<!doctype html><title>Not found</title>There is no such page.');
          })
          .catch(next);
      });
    },
  };
}

async function readPage(
  server: ViteDevServer,
  url: string,
  name: string,
): Promise<string | undefined> {
  const html = await readFile(inProject('demo', `${name}.html`), 'utf8').catch(() => undefined);
  return html === undefined ? undefined : server.transformIndexHtml(url, html);
}
