/** Serves the pages and the events to the measured browser, from this machine, as they are. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { inCache } from './cache';

export interface PageServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

/** Serves what is in the cache at this moment: prepare everything before. */
export async function servePages(): Promise<PageServer> {
  const [pages, data] = [sirv(inCache('pages'), { etag: true }), sirv(inCache('data'), { etag: true })];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const serve = path.startsWith('/data/') ? data : pages;
    if (serve === data) request.url = path.slice('/data'.length);
    serve(request, response, () => {
      response.writeHead(404).end('Not found');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
