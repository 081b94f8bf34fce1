import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

import {type Files, SCRIPT} from './bundle.js';

/** The strictest policy that a host may send, and that every element has to stand. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Story</title>
  </head>
  <body>
    <main></main>
    <script type="module" src="${SCRIPT}"></script>
  </body>
</html>
`;

/** A running server; `url` ends without a slash. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the page and its scripts on a free port, under the policy. */
export async function serve(files: Files): Promise<Served> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-security-policy', POLICY);
    const script = files.get(pathname);
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
    } else if (pathname === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
    } else if (script === undefined) {
      response.writeHead(404).end();
    } else {
      response.setHeader('cache-control', 'max-age=3600');
      response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
