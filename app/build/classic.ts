/**
 * The app as classic scripts: bundled by Vite into chunks, each wrapped in a call that hands it to the page's parts
 * (`carried/parts.ts`). Such scripts run where module scripts do not: in a frame of an opaque origin on a host without
 * CORS headers, and from a disk. A page takes them as files, or all of them inline.
 *
 * Build time only (Node). Must not know: what the page is, where the scripts are written.
 */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { trimVis } from './trim-vis';

export interface ClassicOptions {
  /** Folder of the project. */
  readonly root: string;
  /** The script that the page begins with, below the root. */
  readonly entry: string;
  /** Modules that another takes the place of, both below the root; not where the other one itself asks for it. */
  readonly swaps: Readonly<Record<string, string>>;
  /** `none` drops the faces that the styles name; `inline` puts them into the styles. */
  readonly fonts: 'none' | 'inline';
  /** All styles with what is needed first, or those of later parts with these. */
  readonly styles: 'whole' | 'apart';
}

export interface ClassicPart {
  /** As other parts ask for it. */
  readonly name: string;
  /** The call that defines it. */
  readonly code: string;
}

export interface ClassicApp {
  /** What the page needs at once, in order; to be followed by `startCall`. */
  readonly first: readonly ClassicPart[];
  /** What comes later: each part with all it needs beyond `first`. */
  readonly later: readonly LaterPart[];
  readonly styles: string;
  readonly startCall: string;
}

export interface LaterPart {
  readonly name: string;
  readonly parts: readonly ClassicPart[];
  /** '' where it brings none, or all are with what is needed first. */
  readonly styles: string;
}

/** Words are two parts a language: what the page says at first, and all the sections of what is opened later. */
const WORDS = /\/app\/i18n\/(?:(?<section>[\w-]+)\/)?(?<language>[a-z]{2})\.ts$/;
const FIRST_SECTIONS = [undefined, 'embed'];

export const wordsPart = (language: string): string => `words-${language}.js`;

export async function buildClassic(options: ClassicOptions): Promise<ClassicApp> {
  const { output } = await bundle({
    root: options.root,
    plugins: [react(), trimVis(), swapModules(options), ...(options.fonts === 'none' ? [dropFonts()] : [])],
    build: {
      cssCodeSplit: options.styles === 'apart',
      // Nothing is preloaded: a part comes by a script element.
      modulePreload: false,
      assetsInlineLimit: options.fonts === 'inline' ? Number.POSITIVE_INFINITY : 0,
      rolldownOptions: {
        input: { main: join(options.root, options.entry) },
        checks: { pluginTimings: false },
        // No module, no address of its own: a worker is not to be had, and the code that wants one does without.
        transform: { define: { 'import.meta': '{}' } },
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          codeSplitting: { groups: [{ name: nameOfWords, debugName: 'words', test: WORDS }] },
        },
      },
    },
  });
  const chunks = new Map(output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])));
  const first = closureOf('main.js', chunks);
  const styles = new Map(output.flatMap((one) => (isStyles(one) ? [[one.fileName, String(one.source)] as const] : [])));
  const stylesOf = (names: readonly string[]): string => {
    const files = new Set(names.flatMap((name) => [...(chunks.get(name)?.viteMetadata?.importedCss ?? [])]));
    return [...files].map((file) => styles.get(file) ?? '').join('\n');
  };
  const later = [...chunks.keys()].filter((name) => !first.includes(name) && isAskedFor(name, chunks));
  return {
    first: first.map((name) => wrap(name, chunks)),
    later: later.map((name) => {
      const needed = closureOf(name, chunks).filter((part) => !first.includes(part));
      return { name, parts: needed.map((part) => wrap(part, chunks)), styles: stylesOf(needed) };
    }),
    styles: options.styles === 'apart' ? stylesOf(first) : [...styles.values()].join('\n'),
    startCall: 'sourcelineParts.need("main.js");',
  };
}

const isStyles = (one: Rolldown.OutputAsset | Rolldown.OutputChunk): one is Rolldown.OutputAsset =>
  one.type === 'asset' && one.fileName.endsWith('.css');

/** One script by itself, with constants put in: what must run before the parts can. */
export async function buildSmallScript(
  root: string,
  entry: string,
  constants: Readonly<Record<string, unknown>>,
): Promise<string> {
  const define = Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]));
  const { output } = await bundle({
    root,
    define,
    build: { rolldownOptions: { input: join(root, entry), output: { format: 'iife' } } },
  });
  return output[0].code.trim();
}

/** A text as a statement that hands it over. Quoted singly, because JSON is full of the other marks. */
export function textStatement(name: string, text: string): string {
  const quoted = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
    // Nothing in it can end a script element, or begin a comment in one.
    .replaceAll('<', '\\x3c');
  return `sourcelineParts.text(${JSON.stringify(name)},'${quoted}');`;
}

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

async function bundle(config: InlineConfig): Promise<Rolldown.RolldownOutput> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ...config,
    build: { target: 'es2022', write: false, sourcemap: false, reportCompressedSize: false, ...config.build },
  });
  const [only] = [built].flat();
  if (only === undefined || !('output' in only)) throw new Error('the build gave no output');
  return only;
}

function nameOfWords(id: string): string | null {
  const { section, language } = WORDS.exec(id)?.groups ?? {};
  if (language === undefined) return null;
  return FIRST_SECTIONS.includes(section) ? wordsPart(language).replace(/\.js$/, '') : `more-words-${language}`;
}

/** A chunk and all that it needs before it can run, those first. */
function closureOf(name: string, chunks: Chunks, seen: string[] = []): string[] {
  if (seen.includes(name)) return seen;
  const chunk = chunks.get(name);
  if (chunk === undefined) return seen;
  for (const next of chunk.imports) if (!seen.includes(next) && next !== name) closureOf(next, chunks, seen);
  if (!seen.includes(name)) seen.push(name);
  return seen;
}

const isAskedFor = (name: string, chunks: Chunks): boolean =>
  [...chunks.values()].some(({ dynamicImports }) => dynamicImports.includes(name));

/** How Rolldown writes an import that comes later, in CommonJS. */
const LATER = /Promise\.resolve\(\)\.then\(\(\)\s*=>\s*require\((?<quote>["'`])\.\/(?<name>[^"'`]+)\k<quote>\)\)/g;

function wrap(name: string, chunks: Chunks): ClassicPart {
  const code = (chunks.get(name)?.code ?? '')
    .trim()
    .replace(LATER, (_, _quote, part: string) => `sourcelineParts.load(${JSON.stringify(part)})`);
  return { name, code: `sourcelineParts.define(${JSON.stringify(name)},function(require,exports,module){${code}\n});` };
}

function swapModules({ root, swaps }: ClassicOptions): Plugin {
  const byPath = new Map(Object.entries(swaps).map(([from, to]) => [join(root, from), join(root, to)]));
  const inPlace = new Set(byPath.values());
  return {
    name: 'swap-modules',
    enforce: 'pre',
    async resolveId(source, importer, details) {
      if (importer === undefined || inPlace.has(importer)) return null;
      const found = await this.resolve(source, importer, { ...details, skipSelf: true });
      return found === null ? null : (byPath.get(found.id) ?? null);
    },
  };
}

/** Takes the faces out of the styles before they are looked for. */
function dropFonts(): Plugin {
  return {
    name: 'drop-fonts',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('.css') ? code.replace(/^@import "@fontsource[^\n]*\n/gm, '') : null),
  };
}
