import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compileHints } from './app/build/compile-hints.ts';
import { embedPlugin } from './app/build/embed-plugin.ts';
import { firstViewChunk } from './app/build/first-view.ts';
import { offlinePlugin } from './app/build/offline-plugin.ts';
import { pagesPlugin } from './app/build/pages-plugin.ts';
import { timelinesPlugin } from './app/build/timelines-plugin.ts';
import { trimVis } from './app/build/trim-vis.ts';

/** Third-party code that changes together is cached together: React for the list, vis-timeline for the axis. */
const chunks = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  {
    name: 'vis',
    test: /node_modules[\\/](vis-|moment|@egjs|propagating|keycharm|component-emitter|xss|cssfilter|uuid)/,
  },
  { name: firstViewChunk('first') },
  { name: firstViewChunk('app') },
];

export default defineConfig({
  // Relative addresses: the built folder can be served from any path of any host.
  base: './',
  // Several pages, no fallback: a missing file is a 404, not the start page.
  appType: 'mpa',
  plugins: [react(), trimVis(), timelinesPlugin(), pagesPlugin(), embedPlugin(), compileHints(), offlinePlugin()],
  // Modules: a thread asks for its data before all of its code is there.
  worker: { format: 'es' },
  optimizeDeps: { include: ['vis-timeline/esnext', 'vis-data/esnext', 'moment', 'moment/dist/locale/fr'] },
  build: {
    target: 'es2022',
    sourcemap: true,
    // What the size check reads.
    manifest: true,
    // Parts that come later bring their styles, and the axis comes at once with its library; naming each of their other
    // scripts ahead, which have mostly come already, would weigh on the first view.
    modulePreload: {
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => /\.css$|\/(vis|start-axis)-/.test(file)),
    },
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  test: {
    include: ['{app,data,e2e}/**/*.test.{ts,tsx}'],
    // Not UTC on purpose: what only works in UTC fails here.
    env: { TZ: 'America/New_York' },
    // One a core, as the browser tests have: left to itself it leaves a core of two idle.
    maxWorkers: 2,
    // No test measures time: on a busy machine it takes longer, and fails only by what it asserts.
    testTimeout: 60_000,
  },
});
