/** Serves the living examples beside the last build: `npx tsx e2e/hosts/serve.ts`, until it is told to end. */
import { startHosts } from '../host-server';
import { startServer } from '../server';

const site = await startServer(0);
const hosts = await startHosts(site.url);
console.log(`The examples are at ${hosts.origin}/`);
