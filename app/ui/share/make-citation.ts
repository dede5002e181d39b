/** Citations in the formats that are asked for, each loaded with its code. Must not know: React, the clipboard. */
import type { Source, Timeline, TimelineEvent } from '../../../data/schema/timeline';
import type { Language } from '../../i18n/messages';

export const citationFormats = ['line', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

export type Cited =
  | { readonly kind: 'event'; readonly event: TimelineEvent; readonly evidence: number; readonly source: Source }
  | { readonly kind: 'article'; readonly source: Source }
  | { readonly kind: 'timeline'; readonly timeline: Timeline };

export interface CitationPlace {
  readonly language: Language;
  /** Null where the page was opened from a disk. */
  readonly siteUrl: string | null;
  readonly publisher: string;
}

/** The citation, without white space at its ends. A timeline is cited in one line whatever the format. */
export async function makeCitation(cited: Cited, format: CitationFormat, place: CitationPlace): Promise<string> {
  if (cited.kind === 'timeline') return citeTimelineLine(cited.timeline, place);
  if (format === 'line') return citeLine(cited, place);
  const options = { language: place.language, siteUrl: place.siteUrl };
  switch (format) {
    case 'bibtex':
      return (await import('../../exchange/bibtex')).toBibtexEntry(cited.source, options).trim();
    case 'ris':
      return (await import('../../exchange/ris')).toRisRecord(cited.source, options).trimEnd();
    case 'csl-json':
      return JSON.stringify([(await import('../../exchange/csl-json')).toCslItem(cited.source, options)], null, 2);
    default:
      return format satisfies never;
  }
}

async function citeTimelineLine(timeline: Timeline, { language, siteUrl, publisher }: CitationPlace): Promise<string> {
  const { citeTimeline } = await import('../../exchange/cite-source');
  return citeTimeline(timeline, language, { publisher, url: siteUrl });
}

async function citeLine(cited: Exclude<Cited, { kind: 'timeline' }>, place: CitationPlace): Promise<string> {
  if (cited.kind === 'article') {
    return (await import('../../exchange/cite-source')).citeSource(cited.source, place.language);
  }
  const { citeEvent } = await import('../../exchange/cite-event');
  const { event, source, evidence } = cited;
  return citeEvent(event, source, place.language, { siteUrl: place.siteUrl, evidence });
}

/** What a file of that format is called and is; null for a line, which is pasted. */
export const CITATION_FILES: Readonly<Record<CitationFormat, { extension: string; mediaType: string } | null>> = {
  line: null,
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex' },
  ris: { extension: 'ris', mediaType: 'application/x-research-info-systems' },
  'csl-json': { extension: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json' },
};
