/**
 * Every embed snippet that was ever shown to anybody: in the README, by the builder, in an answer to a host (oEmbed), or
 * as a parameter of `app/README.md`. Pages of other people have them for years, so each is kept as it was, word for
 * word, in `snippets/`, and opened by a test. A new one is added with its line in `snippets.json`; none is ever changed
 * or taken away.
 */
import { readFileSync } from 'node:fs';
import { timeline } from '../dataset';

/** The site as the papers call it. */
export const DOCUMENTED_SITE = 'https://example.org/timeline/';

export interface Snippet {
  /** The name of its file. */
  readonly id: string;
  /** The day from which on it was shown. */
  readonly since: string;
  readonly where: 'README' | 'builder' | 'oEmbed' | 'app/README';
  /** Version of the links (`u`) and, where it speaks with the embed, of the messages. */
  readonly versions: { readonly links: 1; readonly messages?: 1 };
  /** True where it frames the page itself, which a host that reads our headers allows to nobody: it works on the others. */
  readonly framesThePage?: true;
  /** A button of the host's page to press first. */
  readonly press?: string;
  readonly shows: Shown;
}

/** What must be seen in the frame. */
export interface Shown {
  readonly language?: 'en' | 'fr';
  /** Id of the event that is open; left out where none is. */
  readonly event?: string;
  /** Part of the state that the address stands for. */
  readonly state?: Readonly<Record<string, unknown>>;
  /** Words in the frame. */
  readonly words?: RegExp;
}

const madrid = 'madrid-summit-2022';
const links = { versions: { links: 1 } } as const;
const spoken = { versions: { links: 1, messages: 1 } } as const;
const summits = { filters: { topic: ['summits'] } };

export const SNIPPETS: readonly Snippet[] = [
  // Until the embed was a page of its own, the page itself was framed.
  { id: 'page-framed', since: '2026-11-22', where: 'README', ...links, framesThePage: true, shows: { event: madrid } },
  {
    id: 'mode-embed',
    ...{ since: '2026-11-22', where: 'app/README', ...links, framesThePage: true },
    shows: { event: madrid, words: /Open the full timeline/ },
  },
  { id: 'frame-first', since: '2026-11-27', where: 'README', ...links, shows: { event: madrid } },
  { id: 'frame', since: '2026-11-27', where: 'README', ...links, shows: { event: madrid } },
  { id: 'frame-sandboxed', since: '2026-11-27', where: 'README', ...links, shows: { event: madrid } },
  { id: 'frame-scripts-only', since: '2026-11-27', where: 'README', ...links, shows: { event: madrid } },
  { id: 'frame-with-script', since: '2026-11-27', where: 'README', ...spoken, shows: { state: summits } },
  { id: 'element-first', since: '2026-11-27', where: 'README', ...spoken, shows: { event: madrid, language: 'fr' } },
  { id: 'element', since: '2026-11-27', where: 'README', ...spoken, shows: { state: summits, language: 'fr' } },
  { id: 'host-page', since: '2026-11-27', where: 'README', ...spoken, press: 'in Madrid', shows: { event: madrid } },
  { id: 'messages', since: '2026-11-27', where: 'README', ...spoken, shows: { event: madrid } },
  {
    id: 'builder-frame',
    ...{ since: '2026-11-27', where: 'builder', ...links },
    shows: {
      language: 'fr',
      event: madrid,
      state: {
        selection: { event: madrid, evidence: 2 },
        window: { start: Date.UTC(2022, 0), end: Date.UTC(2024, 0) },
        group: 'status',
      },
    },
  },
  { id: 'builder-script', since: '2026-11-27', where: 'builder', ...spoken, shows: { event: madrid } },
  { id: 'oembed-timeline', since: '2026-11-27', where: 'oEmbed', ...links, shows: {} },
  { id: 'oembed-event', since: '2026-11-27', where: 'oEmbed', ...links, shows: { event: madrid, language: 'fr' } },
  {
    id: 'view',
    ...{ since: '2026-11-27', where: 'app/README', ...links },
    shows: {
      state: {
        window: { start: Date.UTC(2022, 0), end: Date.UTC(2024, 0) },
        query: 'NATO',
        filters: {
          topic: ['summits'],
          actor: ['nato'],
          place: ['madrid'],
          status: ['planned'],
          basis: ['explicit', 'relative', 'inferred'],
          source: ['time-news-2022-03-24'],
          language: ['en'],
        },
        background: true,
        group: 'actor',
        clock: 'reported',
        asOf: '2023-12-31',
        theme: 'dark',
        data: 'nato-russia-ukraine',
      },
      words: /NATO to hold a decisive summit/,
    },
  },
  {
    id: 'article',
    ...{ since: '2026-11-27', where: 'app/README', ...links },
    shows: { state: { article: 'b2-2012-04' }, words: new RegExp(timeline.sources[0]?.publisher ?? '') },
  },
  {
    id: 'looks',
    ...{ since: '2026-11-27', where: 'app/README', ...links },
    shows: { words: /NATO to hold a decisive summit/ },
  },
  {
    id: 'older-data',
    ...{ since: '2026-11-27', where: 'app/README', ...links },
    shows: { words: /Made with version 1 of the data/ },
  },
  { id: 'secret', since: '2026-11-27', where: 'app/README', ...links, shows: { event: madrid } },
  {
    id: 'timelinejs-end',
    ...{ since: '2026-11-27', where: 'app/README', ...links },
    shows: { event: timeline.events.at(-1)?.id ?? '' },
  },
  {
    id: 'timelinejs-slide',
    ...{ since: '2026-11-27', where: 'app/README', ...links },
    shows: { event: timeline.events[2]?.id ?? '' },
  },
  { id: 'timelinejs-bookmark', since: '2026-11-27', where: 'app/README', ...links, shows: { event: madrid } },
  { id: 'datawrapper', since: '2026-11-27', where: 'app/README', ...links, shows: { state: { theme: 'dark' } } },
];

/** The HTML as it was shown. */
export function htmlOf({ id }: Pick<Snippet, 'id'>): string {
  return readFileSync(new URL(`./snippets/${id}.html`, import.meta.url), 'utf8').trim();
}
