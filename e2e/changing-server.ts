/** The site as its server sends it, with a service worker that can be made a newer one: a publisher's next version. */
import { once } from 'node:events';
import { createServer } from 'node:http';

export interface ChangingServer {
  readonly url: string;
  /** From now on the worker is another one. */
  readonly publish: () => void;
  readonly close: () => void;
}

/** @param baseURL where the site is served */
export async function serveChanging(baseURL: string): Promise<ChangingServer> {
  const { origin, pathname } = new URL(baseURL);
  let version = 1;
  const server = createServer(async (request, response) => {
    const answer = await fetch(`${origin}${request.url}`);
    const isWorker = request.url?.endsWith('/sw.js');
    const body = isWorker ? `${await answer.text()}\n// ${version}` : Buffer.from(await answer.arrayBuffer());
    for (const name of ['content-type', 'content-security-policy']) {
      const value = answer.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    response.writeHead(answer.status).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}${pathname}`,
    publish: () => {
      version += 1;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
