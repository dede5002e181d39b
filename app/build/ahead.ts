/**
 * What the start page names so that `public/theme.js` can send for it before the app's own script is there, which would
 * send for it only once it runs.
 *
 * Build time only. Must not know: what is in the files.
 */
import type { Rolldown } from 'vite';
import { timelinePath } from '../dataset/timeline-url.ts';
import { languages } from '../i18n/messages.ts';

/** Files below the site's root. */
interface Ahead {
  /** The thread that reads the timelines of other addresses. */
  readonly reader: string;
  /** The timeline that the site opens with, and any by the id that stands for the star. */
  readonly timeline: string;
  readonly timelines: string;
  /** What of the app a column file needs. */
  readonly large: readonly string[];
  /** The app's words in each language. */
  readonly words: Readonly<Record<string, string>>;
}

const LARGE_PARTS = ['load-any', 'large-dataset'];
/** Made apart from the app's scripts, and told by its name alone. */
const READER = /^assets\/reading-worker-[^/]*\.js$/;

/**
 * As JSON, for an attribute in single quotes. Throws where the build has no such file.
 *
 * @param page the start page: what it names already is not named again
 */
export function toldAhead(bundle: Rolldown.OutputBundle, page: string): string {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const chunkOf = (what: string, isIt: (chunk: Rolldown.OutputChunk) => boolean) => {
    const found = chunks.find(isIt);
    if (found === undefined) throw new Error(`the build has no script for ${what}`);
    return found;
  };
  const words = languages.map((language) => {
    const isIt = ({ facadeModuleId }: Rolldown.OutputChunk) => facadeModuleId?.endsWith(`/app/i18n/${language}.ts`);
    return [language, chunkOf(`the words in ${language}`, (chunk) => isIt(chunk) === true).fileName];
  });
  const large = LARGE_PARTS.map((name) => chunkOf(name, (chunk) => chunk.name === name));
  const reader = Object.keys(bundle).find((name) => READER.test(name));
  if (reader === undefined) throw new Error('the build has no thread that reads timelines');
  return JSON.stringify({
    reader,
    timeline: timelinePath(),
    timelines: timelinePath('*'),
    large: [...new Set(large.flatMap(({ fileName, imports }) => [fileName, ...imports]))].filter(
      (file) => !page.includes(file),
    ),
    words: Object.fromEntries(words),
  } satisfies Ahead);
}
