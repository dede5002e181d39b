/**
 * The files of the embed: its scripts with their data, its styles, and a page in each language. Everything has its
 * content in its name but the pages, whose addresses stand in other people's pages for years.
 *
 * Loaded through Vite, as the app is, and not with its configuration. Must not know: the bundler.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packLater, packTimeline, type Texts } from '../carried/pack';
import type { Dataset } from '../dataset/dataset';
import { FIRST_TIMELINE } from '../dataset/timeline-url';
import { type Language, languages } from '../i18n/messages';
import { embedPage } from '../pages/embed/embed-page';
import { EMBED_FOLDER } from '../pages/site-paths';
import { buildClassic, buildSmallScript, type ClassicApp, textStatement, wordsPart } from './classic';
import { META_POLICY } from './headers';
import { hostFiles } from './host-files';
import { readTimeline, timelineIds } from './read-timeline';
import { renderPage } from './render-page';
import { parseSiteUrl } from './site-url';

export interface WrittenFile {
  /** Below the site's root. */
  readonly path: string;
  readonly content: string;
}

/** What a page that carries its data has in place of what fetches it, and without anything kept on the device. */
const SWAPS = {
  'app/dataset/load.ts': 'app/carried/load-carried.ts',
  'app/dataset/fetch-file.ts': 'app/carried/fetch-carried.ts',
  'app/state/settings.ts': 'app/carried/settings-unkept.ts',
};

export async function embedFiles(root: string, siteUrl: string | undefined): Promise<readonly WrittenFile[]> {
  const app = await buildClassic({ root, entry: 'app/embed-main.tsx', swaps: SWAPS, fonts: 'none', styles: 'apart' });
  const files = createFiles();
  planLater(app, files);
  for (const id of timelineIds(root)) carryTimeline({ root, id, app, files });
  const start = files.add(
    'start',
    'js',
    await buildSmallScript(root, 'app/embed-start.ts', { PART_FILES: files.plan }),
  );
  const main = files.add('embed', 'js', [...app.first.map(({ code }) => code), app.startCall].join('\n'));
  const styles = files.add('embed', 'css', app.styles);
  const template = readFileSync(join(root, 'app/pages/embed/embed.html'), 'utf8')
    .replaceAll('embed.css', styles)
    .replaceAll('start.js', start)
    .replaceAll('embed.js', main)
    .replace('<!--policy-->', `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}" />`);
  const dataset = readTimeline(root, FIRST_TIMELINE);
  const pages = languages.map((language) => {
    const page = embedPage({ dataset, language, site: parseSiteUrl(siteUrl) });
    return { path: `${page.path}index.html`, content: renderPage(page, template) };
  });
  const site = parseSiteUrl(siteUrl);
  const base = site === null ? '/' : new URL(site).pathname;
  const client = { path: 'embed.js', content: `${await buildSmallScript(root, 'app/embed-client/main.ts', {})}\n` };
  return [...files.written(), ...pages, client, ...hostFiles(base)];
}

/** While one works on it: the page with modules for scripts. */
export function embedPageInDevelopment(root: string, language: Language, template: string): string {
  const modules = template
    .replace(/ *<link rel="stylesheet"[^>]*>\n/, '')
    .replace('<script src="../embed/start.js"></script>', '<script type="module" src="/app/embed-start.ts"></script>')
    .replace(/<script src="..\/embed\/embed.js" defer>/, '<script type="module" src="/app/embed-main.tsx">');
  return renderPage(embedPage({ dataset: readTimeline(root, FIRST_TIMELINE), language, site: null }), modules);
}

/** Collects files, and in which of them each part lies. */
function createFiles() {
  const written: WrittenFile[] = [];
  const plan: Record<string, string> = {};
  /** Its name below the embed's folder. */
  const add = (name: string, ending: string, content: string): string => {
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
    const file = `${name}-${hash}.${ending}`;
    written.push({ path: EMBED_FOLDER + file, content: `${content}\n` });
    return file;
  };
  return { add, plan, written: () => written };
}

type Files = ReturnType<typeof createFiles>;

function planLater(app: ClassicApp, files: Files): void {
  for (const { name, parts, styles } of app.later) {
    if (isWords(name)) continue;
    const own = name.replace(/\.js$/, '');
    const script = files.add(own, 'js', parts.map(({ code }) => code).join('\n'));
    files.plan[name] = styles === '' ? script : `${script} ${files.add(own, 'css', styles)}`;
  }
}

const isWords = (name: string): boolean => languages.some((language) => name === wordsPart(language));

interface Carried {
  readonly root: string;
  readonly id: string;
  readonly app: ClassicApp;
  readonly files: Files;
}

/** A timeline is a file a language; the one that the embed opens with brings the words along. The texts are apart. */
function carryTimeline({ root, id, app, files }: Carried): void {
  const dataset = readTimeline(root, id);
  const folder = `timelines/${id}/`;
  const texts = textsOf(root, id, dataset);
  for (const language of languages) {
    const name = `${folder}timeline.json#${language}`;
    const data = textStatement(name, packTimeline(dataset.timeline, byId(texts), language));
    const isFirst = id === FIRST_TIMELINE;
    const words = isFirst ? (app.later.find((part) => part.name === wordsPart(language))?.parts ?? []) : [];
    const file = files.add(`${id}-${language}`, 'js', [...words.map(({ code }) => code), data].join('\n'));
    files.plan[name] = file;
    if (!isFirst) continue;
    files.plan[wordsPart(language)] = file;
    files.plan[`words/${language}`] = file;
  }
  const later = packLater(dataset.timeline, byId(texts));
  const statements = [...texts, { path: 'later.json', text: later }].map(({ path, text }) =>
    textStatement(folder + path, text),
  );
  const file = files.add(`${id}-texts`, 'js', statements.join('\n'));
  for (const { path } of texts) files.plan[folder + path] = file;
  files.plan[`${folder}later.json`] = file;
}

interface CarriedText {
  readonly id: string;
  /** Below the timeline's folder. */
  readonly path: string;
  readonly text: string;
}

/** The texts that may be published whole, as they are. */
const textsOf = (root: string, id: string, { timeline }: Dataset): readonly CarriedText[] =>
  timeline.sources
    .filter((source) => source.rights === 'full')
    .map((source) => ({
      id: source.id,
      path: source.file,
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        readFileSync(join(root, 'data/timelines', id, source.file)),
      ),
    }));

const byId = (texts: readonly CarriedText[]): Texts => Object.fromEntries(texts.map(({ id, text }) => [id, text]));
