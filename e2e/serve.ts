/** What Playwright starts: the test server on the port it was given, until it is told to end. */
import { startServer } from './server';

const server = await startServer(Number(process.env.E2E_PORT ?? 0));
console.log(`Serving dist/ at ${server.url}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close();
    process.exit(0);
  });
}
