import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A server that listens; `url` has no slash at its end. */
export interface MockServer {
  readonly url: string;
  close(): Promise<void>;
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return parts.length === 0 ? undefined : Buffer.concat(parts);
}

async function toRequest(incoming: IncomingMessage, origin: string): Promise<Request> {
  const headers = new Headers();
  for (const [name, value = ''] of Object.entries(incoming.headers)) {
    for (const item of [value].flat()) headers.append(name, item);
  }
  const {method = 'GET', url = '/'} = incoming;
  const body = await bodyOf(incoming);
  return new Request(origin + url, {method, headers, ...(body && {body})});
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/**
 * Serves what a `fetch` answers on a port of this machine, such as that of `fetchFrom` over the mock handlers. What it does not
 * answer is a connection that breaks.
 */
export async function serveFetch(answer: typeof fetch): Promise<MockServer> {
  const server = createServer((incoming, outgoing) => {
    toRequest(incoming, `http://${incoming.headers.host ?? 'localhost'}`)
      .then((request) => answer(request))
      .then((response) => send(response, outgoing))
      .catch(() => outgoing.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
