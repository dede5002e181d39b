/**
 * Pages of somebody else's, on another origin and another site than the timeline: `localhost` against `127.0.0.1`. In
 * them `{{site}}` stands for the timeline's address. The host scripts of Pym and of newswire frames are served as their
 * packages have them.
 */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

export interface HostPage {
  readonly html: string;
  /** What this host sends with its page. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HostServer {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Serves a page; returns its address. */
  readonly serve: (page: HostPage) => string;
  readonly close: () => void;
}

const FOLDER = new URL('./hosts/', import.meta.url);

const SCRIPTS: Readonly<Record<string, string>> = {
  '/pym.js': '../node_modules/pym.js/dist/pym.v1.min.js',
  '/frames.js': '../node_modules/@newswire/frames/dist/frames.umd.js',
};

export async function startHosts(site: string, port = 0): Promise<HostServer> {
  const pages = new Map<string, HostPage>();
  const server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/[?#].*$/, '');
    const page = pages.get(path) ?? maybeFile(path);
    if (page !== null) return send(response, 'text/html', page.html.replaceAll('{{site}}', site), page.headers);
    const script = SCRIPTS[path];
    if (script === undefined) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    send(response, 'text/javascript', readFileSync(fileURLToPath(new URL(script, import.meta.url)), 'utf8'));
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://localhost:${address.port}`;
  return {
    origin,
    serve: (page) => {
      const path = `/page-${pages.size + 1}`;
      pages.set(path, page);
      return origin + path;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A page that is kept in a file: the living examples. */
function maybeFile(path: string): HostPage | null {
  const name = path === '/' ? 'index.html' : path.slice(1);
  if (!/^[\w-]+\.html$/.test(name)) return null;
  const file = fileURLToPath(new URL(name, FOLDER));
  return existsSync(file) ? { html: readFileSync(file, 'utf8') } : null;
}

function send(
  response: ServerResponse,
  type: string,
  content: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...headers }).end(content);
}
