/**
 * The formats there are, for a menu: what each is called in a file system, and how to load it when it is used.
 *
 * Words for people are the interface's: it has them by id. A further format is one more file and one more row.
 * Must not know: how a format is written, how a file is offered.
 */
import type { Timeline } from '../../data/schema/timeline';
import type { Exporter, ExportOptions, Importer } from './options';

export type FormatId =
  | 'csv'
  | 'json'
  | 'timelinejs'
  | 'icalendar'
  | 'json-ld'
  | 'web-annotation'
  | 'bibtex'
  | 'ris'
  | 'csl-json';

export interface Format {
  readonly id: FormatId;
  /** Without a dot; unique, so that two exports do not overwrite each other. */
  readonly extension: string;
  /** As registered with IANA where it is; for the Blob. */
  readonly mediaType: string;
  /** What its rows are of. */
  readonly of: 'events' | 'mentions' | 'sources';
  /** Whether it can say more when it is given the source texts. */
  readonly wantsTexts: boolean;
  /** Loads the exporter and its library. */
  load(): Promise<Exporter>;
}

/** In the order of a menu: for reading on, for calendars, for machines, for citing. */
export const FORMATS: readonly Format[] = [
  format('csv', 'csv', 'text/csv;charset=utf-8', async () => (await import('./csv')).toCsv),
  format('json', 'json', 'application/json', async () => (await import('./timeline-json')).toTimelineJson),
  format('timelinejs', 'timelinejs.json', 'application/json', async () => (await import('./timeline-js')).toTimelineJs),
  format('icalendar', 'ics', 'text/calendar;charset=utf-8', async () => (await import('./icalendar')).toIcalendar),
  format('json-ld', 'jsonld', 'application/ld+json', async () => (await import('./schema-org')).toSchemaOrg),
  {
    ...format(
      'web-annotation',
      'annotations.jsonld',
      'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
      async () => (await import('./web-annotation')).toWebAnnotation,
    ),
    of: 'mentions',
    wantsTexts: true,
  },
  ofSources('bibtex', 'bib', 'application/x-bibtex', async () => (await import('./bibtex')).toBibtex),
  ofSources('ris', 'ris', 'application/x-research-info-systems', async () => (await import('./ris')).toRis),
  ofSources(
    'csl-json',
    'csl.json',
    'application/vnd.citationstyles.csl+json',
    async () => (await import('./csl-json')).toCslJson,
  ),
];

/** Formats of other tools that can be read as a draft. Our own JSON is read as a timeline: `fromTimelineJson`. */
export const IMPORTS: Readonly<Record<'csv' | 'timelinejs', () => Promise<Importer>>> = {
  csv: async () => (await import('./csv')).fromCsv,
  timelinejs: async () => (await import('./timeline-js-import')).fromTimelineJs,
};

/** A name for the file: `nato-russia-ukraine.csv`, `nato-russia-ukraine-selection.fr.ics`. */
export function exportFileName(
  timeline: Timeline,
  { extension }: Format,
  { events, language }: Pick<ExportOptions, 'language'> & { readonly events?: { readonly length: number } | undefined },
): string {
  const isPart = events !== undefined && events.length < timeline.events.length;
  const isFirst = language === timeline.languages[0];
  return `${timeline.id}${isPart ? '-selection' : ''}${isFirst ? '' : `.${language}`}.${extension}`;
}

function format(id: FormatId, extension: string, mediaType: string, load: Format['load']): Format {
  return { id, extension, mediaType, of: 'events', wantsTexts: false, load };
}

function ofSources(id: FormatId, extension: string, mediaType: string, load: Format['load']): Format {
  return { ...format(id, extension, mediaType, load), of: 'sources' };
}
