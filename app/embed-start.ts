/**
 * The embed's first script, run before anything is painted: says how the page looks by what its address asks for, and
 * sends for the words and the data in its language. Small, because it holds up the page.
 *
 * Must not know: React, the dataset.
 */
import { createParts, runScript } from './carried/parts';

/** In which file each part lies; put in by the build. */
declare const PART_FILES: Readonly<Record<string, string>>;

const page = document.documentElement;
const params = new URLSearchParams(location.search);
const isOn = (name: string) => ['1', 'true'].includes(params.get(name) ?? '');

// The list of another language is in another page, which takes this one's place: the host's Back button does not notice.
const lang = params.get('lang')?.slice(0, 2) ?? page.lang;
const { root = '../' } = page.dataset;
const FOLDERS: Readonly<Record<string, string>> = { en: 'embed/', fr: 'embed/fr/' };
const folder = lang === page.lang ? undefined : FOLDERS[lang];
if (folder !== undefined)
  location.replace(new URL(root + folder, location.href).href + location.search + location.hash);

const dark = params.get('dark');
const theme = params.get('theme') ?? (isOn('dark') ? 'dark' : dark === 'false' || dark === '0' ? 'light' : 'auto');
if (theme === 'light' || theme === 'dark' || theme === 'contrast') page.dataset.theme = theme;
for (const name of ['plain', 'transparent']) if (isOn(name)) page.dataset[name] = '';

// What stands in the page is another timeline than the one that is asked for: not shown in its place.
if (params.get('data')) page.dataset.other = '';

// AMP and newswire frames ask for the height once, when the page is loaded, which may be before the app listens.
addEventListener('message', ({ source, data }) => {
  if (source !== window.parent || data?.sentinel !== 'amp' || data.type !== 'frames-init') return;
  page.dataset.heightAsked = '';
});

const base = (document.currentScript as HTMLScriptElement | null)?.src.replace(/[^/]*$/, '') ?? './';
if (typeof PART_FILES !== 'undefined')
  globalThis.sourcelineParts = createParts({ files: PART_FILES, run: runScript(document, base) });
// A failure is told, and tried again, by what asks for it next.
globalThis.sourcelineParts?.read(`words/${page.lang}`).catch(() => undefined);
