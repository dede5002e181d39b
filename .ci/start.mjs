/**
 * `npm start`: builds the site, serves it and prints the address.
 *
 * Builds each time: it takes seconds, and a stale site costs more than that. `PORT` and `HOST` choose where; a taken
 * port is said and the next free one used. Ctrl-C ends it.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DEFAULT_PORT = 4173;

const wanted = portFrom(process.env.PORT);
await build({ root: ROOT, logLevel: 'warn' });
const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  preview: { port: wanted, strictPort: false, open: false, host: process.env.HOST || '127.0.0.1' },
});
announce(server);
endOn('SIGINT', server);
endOn('SIGTERM', server);

function portFrom(text) {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  console.error(`PORT is "${text}", which is no port. Give a number from 1 to 65535.`);
  process.exit(1);
}

function announce({ httpServer, resolvedUrls }) {
  const { port } = httpServer.address();
  if (port !== wanted) console.log(`\nPort ${wanted} is taken, so another is used: ${port}.`);
  const [address, ...more] = [...(resolvedUrls?.local ?? []), ...(resolvedUrls?.network ?? [])];
  console.log(`\nSourceline is at  ${address}`);
  for (const other of more) console.log(`       also at  ${other}`);
  console.log('\nCtrl-C ends it.\n');
}

function endOn(signal, { httpServer }) {
  process.on(signal, () => {
    httpServer.close(() => process.exit(0));
    httpServer.closeAllConnections();
  });
}
