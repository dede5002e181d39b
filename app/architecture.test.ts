/** The import table of `README.md` as a test: who may import whom. What is not in a row may not be imported. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

interface Rule {
  /** Folders of ours, by longest prefix; a folder may always import itself. */
  readonly ours: readonly string[];
  /** Packages, by name; `node:` stands for Node's own. */
  readonly packages: readonly string[];
}

/** By folder or file; the longest matching key counts. */
const RULES: Readonly<Record<string, Rule>> = {
  'data/schema': { ours: [], packages: ['zod'] },
  'data/selectors': { ours: ['data/schema'], packages: [] },
  'data/extract': { ours: ['data/schema', 'data/selectors'], packages: ['edtf'] },
  'data/events': { ours: ['data/schema', 'data/extract', 'data/selectors'], packages: ['zod', 'yaml', 'edtf'] },
  'data/columns': { ours: ['data/schema'], packages: [] },
  'data/generate': { ours: ['data/schema', 'data/selectors'], packages: [] },
  'data/evaluate': { ours: ['data/schema', 'data/extract', 'data/selectors', 'data/events'], packages: [] },
  'data/cli': {
    ours: [
      'data/schema',
      'data/extract',
      'data/selectors',
      'data/events',
      'data/evaluate',
      'data/columns',
      'data/generate',
    ],
    packages: ['node:', 'yaml', 'zod'],
  },
  'app/time': { ours: [], packages: [] },
  'app/time-index': { ours: ['app/time'], packages: [] },
  'app/i18n': { ours: [], packages: [] },
  'app/dataset': {
    ours: ['data/schema', 'data/selectors', 'data/columns', 'app/time', 'app/time-index'],
    // React for the queries' hooks alone.
    packages: ['@tanstack/react-query', 'react'],
  },
  'app/url': { ours: ['app/time'], packages: ['zod'] },
  // The extraction itself, run in the browser: loaded when asked for, in a worker.
  'app/timexes': { ours: ['data/extract', 'app/dataset', 'app/time'], packages: ['@tanstack/react-query'] },
  'app/exchange': { ours: ['data/schema', 'app/time'], packages: ['*'] },
  'app/stories': {
    ours: ['data/schema', 'app/time', 'app/dataset', 'app/url', 'app/state'],
    packages: ['zustand', 'zod'],
  },
  'app/search': { ours: ['data/schema', 'data/columns', 'app/dataset'], packages: ['minisearch'] },
  // The service worker, and the page's side of it.
  'app/offline': { ours: [], packages: ['workbox-core', 'workbox-precaching', 'workbox-routing'] },
  'app/carried-start.ts': { ours: ['app/carried'], packages: [] },
  'app/ui/offline': {
    ours: ['app/i18n', 'app/offline', 'app/state'],
    packages: ['react', 'lucide-react'],
  },
  // What stands on a sheet of paper, and where.
  'app/paper': {
    ours: ['data/schema', 'app/time', 'app/dataset', 'app/exercise'],
    packages: [],
  },
  // Questions made of a dataset: pure, seeded.
  'app/exercise': {
    ours: ['data/schema', 'app/dataset', 'app/url/view-state'],
    packages: ['pure-rand', 'zod'],
  },
  'app/state': {
    ours: ['data/schema', 'data/columns', 'app/time', 'app/time-index', 'app/dataset', 'app/url', 'app/search'],
    packages: ['zustand', 'zod'],
  },
  // What can be done, as objects: the store's commands with a name and a key. Hands (the document) are handed in.
  'app/actions': { ours: ['app/dataset', 'app/url', 'app/i18n', 'app/state'], packages: [] },
  'app/ui': {
    ours: [
      'app/actions',
      'data/extract/timex',
      'app/timexes',
      'data/schema',
      'data/selectors',
      'app/time',
      'app/i18n',
      'app/dataset',
      'app/url',
      'app/state',
      'app/search',
      'app/exchange',
      'app/picture',
      'app/stories',
    ],
    packages: ['react', 'lucide-react', 'zustand', '@fontsource-variable/source-serif-4'],
  },
  'app/ui/list': {
    ours: ['data/schema', 'app/time', 'app/i18n', 'app/dataset', 'app/state'],
    packages: ['react', '@tanstack/react-virtual'],
  },
  // A shell: it composes panes, and is no pane itself.
  'app/ui/present': {
    ours: ['data/schema', 'app/time', 'app/i18n', 'app/dataset', 'app/url', 'app/state', 'app/stories', 'app/ui'],
    packages: ['react', 'lucide-react', 'zustand'],
  },
  'app/ui/timeline': {
    ours: [
      'data/schema',
      'data/columns',
      'app/time',
      'app/time-index',
      'app/i18n',
      'app/dataset',
      'app/url',
      'app/state',
    ],
    packages: ['react', 'lucide-react'],
  },
  'app/ui/timeline/vis-adapter.ts': {
    ours: ['app/time'],
    packages: ['vis-timeline', 'vis-data', 'moment'],
  },
  'app/ui/overview': {
    ours: ['data/schema', 'app/time', 'app/time-index', 'app/i18n', 'app/dataset', 'app/state'],
    packages: ['react', 'lucide-react'],
  },
  'app/ui/paper': {
    ours: [
      'data/schema',
      'app/time',
      'app/i18n',
      'app/dataset',
      'app/url',
      'app/state',
      'app/stories',
      'app/exchange',
      'app/paper',
      'app/picture/text-width',
    ],
    packages: ['react', 'react-dom', 'lucide-react'],
  },
  // A shell of its own, with the reader's way to the other language.
  'app/ui/exercise': {
    ours: [
      'data/schema',
      'app/time',
      'app/i18n',
      'app/dataset',
      'app/url',
      'app/state',
      'app/exercise',
      'app/ui/reader/LanguageLinks',
    ],
    packages: ['react', 'lucide-react'],
  },
  'app/ui/reader': {
    ours: ['app/actions', 'data/schema', 'app/time', 'app/i18n', 'app/dataset', 'app/url', 'app/state', 'app/ui'],
    packages: ['react', 'lucide-react'],
  },
  // Static pages are made of the dataset's pure shape and the list's grouping; never of the store.
  'app/pages': {
    ours: [
      'data/schema',
      'app/time',
      'app/i18n',
      'app/dataset',
      'app/ui/shared',
      'app/ui/list/group-by-year',
      'app/url/embed-snippet',
    ],
    packages: ['react'],
  },
  // What a page has that carries its code and its data; it stands in for the doors of the data and of the settings.
  'app/carried': { ours: ['data/schema', 'app/dataset', 'app/state'], packages: [] },
  // The door for host pages: messages and heights. A host is just another user, so what it may do are commands.
  'app/embed': { ours: ['app/dataset', 'app/state', 'app/time', 'app/url'], packages: [] },
  // The host's side of the messages: a file of its own in somebody else's page.
  'app/embed-client': { ours: ['public/embed'], packages: [] },
  'app/ui/embed': {
    ours: ['app/time', 'app/i18n', 'app/dataset', 'app/url', 'app/state', 'app/embed', 'app/ui'],
    packages: ['react', 'lucide-react'],
  },
  'app/embed-main.tsx': { ours: ['*'], packages: ['*'] },
  'app/use-parts.ts': { ours: ['*'], packages: ['*'] },
  'app/embed-start.ts': { ours: ['app/carried'], packages: [] },
  // A picture of a view, drawn from values: what the axis and the strip compute is computed by the same code.
  'app/picture': {
    ours: [
      'data/schema',
      'app/time',
      'app/time-index',
      'app/i18n',
      'app/dataset',
      'app/state',
      'app/url/view-state',
      'app/ui/shared',
      'app/ui/timeline/to-items',
      'app/ui/timeline/axis-item',
      'app/ui/timeline/rows',
      'app/ui/overview',
    ],
    packages: [],
  },
  'app/build': { ours: ['*'], packages: ['*'] },
  'app/dev': { ours: ['*'], packages: ['*'] },
  'app/App.tsx': { ours: ['*'], packages: ['*'] },
  'app/reading-worker.ts': { ours: ['app/dataset', 'app/read-ahead'], packages: [] },
  'app/read-ahead.ts': { ours: ['app/dataset', 'app/state'], packages: [] },
  // Before the app's own script is there: what is here keeps it waiting.
  'app/opening.ts': {
    ours: [
      'app/dataset',
      'app/i18n',
      'app/state',
      'app/url',
      'data/schema',
      'app/pages/start/page-read',
      'app/ui/shared/text',
      'app/ui/timeline/first-sight',
      'app/ui/timeline/kept-still',
      'app/main',
    ],
    packages: [],
  },
  'app/main.tsx': { ours: ['*'], packages: ['*'] },
};

/** Panes stand side by side: only shells compose them. What several of them draw is in `shared`. */
const PANES = [
  'timeline',
  'overview',
  'list',
  'source',
  'filters',
  'cards',
  'palette',
  'settings',
  'share',
  'embed-builder',
  'clock',
  'compare',
  'actors',
  'stories',
  'paper',
  'exercise',
].map((pane) => `app/ui/${pane}`);

interface Import {
  readonly file: string;
  readonly target: string;
}

describe('who may import whom', () => {
  const imports = sourceFiles().flatMap(importsOf);

  it('finds imports at all', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  it('every folder imports only what its row allows', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('panes do not import each other', () => {
    const crossings = imports
      .map(({ file, target }) => [PANES.find(within(file)), PANES.find(within(target))])
      .flatMap(([from, to]) => (from && to && from !== to ? [`${from} → ${to}`] : []));
    expect([...new Set(crossings)]).toEqual([]);
  });

  it('only the adapter knows vis-timeline', () => {
    const users = imports.filter(({ target }) => /^(?:vis-|moment)/.test(target)).map(({ file }) => file);
    expect([...new Set(users)]).toEqual(['app/ui/timeline/vis-adapter.ts']);
  });

  it('data knows nothing of the app', () => {
    expect(imports.filter(({ file, target }) => file.startsWith('data/') && target.startsWith('app/'))).toEqual([]);
  });

  it('sees a wrong import', () => {
    expect(isAllowed({ file: 'app/time/span.ts', target: 'react' })).toBe(false);
    expect(isAllowed({ file: 'app/time/span.ts', target: 'app/state/store' })).toBe(false);
    expect(isAllowed({ file: 'data/schema/timeline.ts', target: 'app/time/span' })).toBe(false);
  });
});

const within = (path: string) => (folder: string) =>
  path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`);

function sourceFiles(): string[] {
  return ['app', 'data']
    .flatMap((top) =>
      readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' }).map((path) => join(top, path)),
    )
    .filter(
      (path) =>
        /\.tsx?$/.test(path) && !/\.(?:test|bench|fixture|d)\.tsx?$/.test(path) && !path.includes('node_modules'),
    );
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const specifiers = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*'(?<from>[^']+)'|\bimport\(\s*'(?<lazy>[^']+)'\s*\)|(?:^|\n)import\s+'(?<bare>[^']+)'/g,
  );
  return [...specifiers].flatMap(({ groups }) => {
    const specifier = groups?.from ?? groups?.lazy ?? groups?.bare ?? '';
    return specifier.endsWith('.css') && specifier.startsWith('.')
      ? []
      : [{ file, target: resolveTarget(file, specifier) }];
  });
}

const resolveTarget = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? relative(ROOT, normalize(join(ROOT, dirname(file), specifier))) : specifier;

function isAllowed({ file, target }: Import): boolean {
  const key = Object.keys(RULES)
    .filter((folder) => within(file)(folder) || (folder === 'data/cli' && file.startsWith('data/cli')))
    .toSorted((a, b) => b.length - a.length)[0];
  const rule = key === undefined ? undefined : RULES[key];
  if (rule === undefined || key === undefined) return false;
  if (file.startsWith('data/cli') && target.startsWith('data/cli')) return true;
  if (/^(?:app|data|public)\//.test(target)) {
    return [key, ...rule.ours].some((folder) => folder === '*' || within(target)(folder)) || isOwnShared(file, target);
  }
  return rule.packages.some(
    (name) =>
      name === '*' || target === name || target.startsWith(`${name}/`) || (name === 'node:' && target.startsWith(name)),
  );
}

/** Every pane may use what is shared among them, and the adapter what stands beside it. */
const isOwnShared = (file: string, target: string): boolean =>
  (file.startsWith('app/ui/') && target.startsWith('app/ui/shared/')) ||
  (file === 'app/ui/timeline/vis-adapter.ts' && target.startsWith('app/ui/timeline/'));
