/**
 * Serves the built site to the browser tests as an ordinary static host would, and no more kindly than one:
 * from a path below the root, compressed, with the headers that the build writes for hosts, and with a 404 for what is
 * not there. A bare one sends nothing of its own, as the simplest of hosts do: no policy, no CORS.
 *
 * Works on a copy of dist/, so that a build running beside the tests changes nothing under them.
 */
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { headersFor } from '../app/build/headers';

/** Deep and not at the root: an address that begins with "/" breaks here. */
export const BASE_PATH = '/embed-me/timeline/';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

const COMPRESSIBLE = new Set(['.css', '.html', '.js', '.json', '.map', '.svg', '.txt', '.webmanifest', '.xml']);

/** Quick to make, and close enough to what hosts send. */
const BROTLI_OPTIONS = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export interface RunningServer {
  /** The address of the site, with a slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

export async function startServer(port: number, site = DIST, { bare = false } = {}): Promise<RunningServer> {
  // A bare server lives within one test, which needs no copy.
  const folder = bare ? site : compressedCopy(site);
  const server = createServer(handlerFor(folder, bare));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const close = () => closeServer(server, bare ? null : folder);
  return { url: `http://127.0.0.1:${portOf(server)}${BASE_PATH}`, close };
}

/** Everything of `dist`, with a .br and a .gz beside each file that is worth it, as hosts keep them. */
export function compressedCopy(dist: string): string {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('dist/ holds no site. Run npm run build first.');
  const copy = mkdtempSync(join(tmpdir(), 'sourceline-site-'));
  cpSync(dist, copy, { recursive: true });
  for (const entry of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (COMPRESSIBLE.has(extname(entry))) compress(join(copy, entry));
  }
  return copy;
}

function compress(file: string): void {
  const bytes = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, BROTLI_OPTIONS));
  writeFileSync(`${file}.gz`, gzipSync(bytes));
}

function handlerFor(folder: string, bare: boolean): (request: IncomingMessage, response: ServerResponse) => void {
  const setHeaders = (response: ServerResponse, path: string) => {
    const headers = bare ? {} : headersFor(path.replace(/^\//, ''));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders,
    onNoMatch: (_, res) => notFound(res),
  });
  return (request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(BASE_PATH)) return notFound(response);
    request.url = path.slice(BASE_PATH.length - 1);
    return serve(request, response);
  };
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function closeServer(server: Server, folder: string | null): void {
  server.close();
  server.closeAllConnections();
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
}
