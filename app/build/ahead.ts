/**
 * What the start page names so that `public/theme.js` can send for it before the app's own script is there, which would
 * send for it only once it runs.
 *
 * Build time only. Must not know: what is in the files.
 */
import type { Rolldown } from 'vite';
import { FIRST_TIMELINE } from '../dataset/timeline-url.ts';

/** Files below the site's root. */
interface Ahead {
  /** The thread that reads the timelines of other addresses. */
  readonly reader: string;
  /** What of the app such a timeline needs. */
  readonly other: readonly string[];
  /** The timeline that the site opens with. */
  readonly timeline: string;
  /** The app's words in each language. */
  readonly words: Readonly<Record<string, string>>;
}

const OTHER = ['load-any', 'LongList', 'large-dataset'];
const WORDS = /\/app\/i18n\/(?<language>[a-z]{2})\.ts$/;

/**
 * As JSON, for an attribute in single quotes. Throws where the build has no such file.
 *
 * @param page the start page: what it names already is not named again
 */
export function toldAhead(bundle: Rolldown.OutputBundle, page: string): string {
  const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
  const find = (name: string, files = scripts.map(({ fileName }) => fileName)): string => {
    const found = files.find((file) => file.startsWith(`assets/${name}-`) && file.endsWith('.js'));
    if (found === undefined) throw new Error(`the build has no script called ${name}`);
    return found;
  };
  const withImports = (file: string): string[] => [
    file,
    ...scripts.filter(({ fileName }) => fileName === file).flatMap(({ imports }) => imports),
  ];
  const other = new Set(OTHER.map((name) => find(name)).flatMap(withImports));
  const words = scripts.flatMap(({ facadeModuleId, fileName }) => {
    const language = WORDS.exec(facadeModuleId ?? '')?.groups?.language;
    return language === undefined ? [] : [[language, fileName]];
  });
  if (words.length === 0) throw new Error('the build has no words of any language');
  return JSON.stringify({
    reader: find('reading-worker', Object.keys(bundle)),
    other: [...other].filter((file) => !page.includes(file)),
    timeline: `timelines/${FIRST_TIMELINE}/timeline.json`,
    words: Object.fromEntries(words),
  } satisfies Ahead);
}
