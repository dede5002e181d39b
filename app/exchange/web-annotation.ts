/**
 * W3C Web Annotation (JSON-LD, Data Model of 2017): one annotation a mention, for readers such as Hypothesis.
 *
 * The target is the article's text, with a quote selector and, where the text is at hand to count in, a position selector
 * in code points. The bodies say what the passage proves: the event's title, summary, date, status and topic.
 * An annotation needs an IRI: with a site its link into the site, without one an address relative to the file.
 *
 * Must not know: how an annotation is found again in a text.
 */
import type { Mention, Source, Text, Timeline, TimelineEvent } from '../../data/schema/timeline';
import { formatWhen } from '../time/format';
import { codePointsOf } from './code-points';
import { passageUrl, textUrl } from './links';
import type { ExportOptions } from './options';
import { byId, labelsBy, selectEvents, wordsIn } from './select';
import { statusWords } from './words';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'identifying' | 'describing' | 'classifying';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language?: string;
}

type Selector =
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  /** In code points, half-open. */
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly body: readonly TextualBody[];
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: {
      readonly id: string;
      readonly type: 'Text';
      readonly format: 'text/plain';
      readonly language: string;
    };
    readonly selector: readonly Selector[];
  };
}

export interface AnnotationCollection {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}

/** All mentions of the wanted events. Give `texts`, or there are no position selectors. */
export const toWebAnnotation = (timeline: Timeline, options: ExportOptions): string =>
  `${JSON.stringify(toAnnotationCollection(timeline, options), null, 2)}\n`;

/** As `toWebAnnotation`, before it is written down. */
export function toAnnotationCollection(timeline: Timeline, options: ExportOptions): AnnotationCollection {
  const toAnnotation = annotationsOf(timeline, options);
  const items = selectEvents(timeline, options).flatMap((event) =>
    event.evidence.map((mention, index) => toAnnotation(event, mention, index + 1)),
  );
  return {
    '@context': CONTEXT,
    id: '#annotations',
    type: 'AnnotationCollection',
    label: wordsIn(timeline.title, options.language),
    total: items.length,
    first: { id: '#page-1', type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** Turns mentions of this timeline into annotations; each text is counted once. */
function annotationsOf(timeline: Timeline, options: ExportOptions) {
  const sources = byId(timeline.sources);
  const topic = labelsBy(timeline.topics, options.language);
  const position = positionsIn(options.texts ?? new Map());
  return (event: TimelineEvent, mention: Mention, evidence: number): Annotation => {
    const source = sources.get(mention.source);
    if (!source) throw new RangeError(`"${mention.source}" is no source of the timeline`);
    const { exact, prefix, suffix } = mention;
    return {
      id: passageUrl(options, event.id, evidence) ?? `#${event.id}-${evidence}`,
      type: 'Annotation',
      motivation: 'describing',
      body: bodiesOf(event, mention, { topic: topic(event.topic), options }),
      target: {
        type: 'SpecificResource',
        source: {
          id: textIri(timeline, source, options),
          type: 'Text',
          format: 'text/plain',
          language: mention.language ?? source.language,
        },
        selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }, ...position(mention)],
      },
    };
  };
}

/** The text that offsets count in, where the site serves it; else its place beside `timeline.json`. */
function textIri(timeline: Timeline, { file, rights }: Source, { siteUrl }: ExportOptions): string {
  const served = rights === 'full' ? textUrl(siteUrl, timeline.id, file) : undefined;
  return served ?? file;
}

/** A mention's position, or none: an offset that does not give the quoted words is worse than no offset. */
function positionsIn(texts: ReadonlyMap<string, string>): (mention: Mention) => readonly Selector[] {
  const converters = new Map<string, (offset: number) => number>();
  return ({ source, start, end, exact }) => {
    const text = texts.get(source);
    if (text?.slice(start, end) !== exact) return [];
    const convert = converters.get(source) ?? codePointsOf(text);
    converters.set(source, convert);
    return [{ type: 'TextPositionSelector', start: convert(start), end: convert(end) }];
  };
}

function bodiesOf(
  event: TimelineEvent,
  mention: Mention,
  { topic, options: { language } }: { readonly topic: string; readonly options: ExportOptions },
): readonly TextualBody[] {
  // As this source had it, where it had it otherwise.
  const when = mention.when ?? event.when;
  const { status = event.status, attribution = event.attribution } = mention;
  const said = { ...event, status, ...(attribution ? { attribution } : {}) };
  return [
    ...eachLanguage('identifying', event.title),
    ...eachLanguage('describing', event.summary),
    body('classifying', formatWhen(when, language), language),
    body('classifying', when.edtf),
    body('classifying', statusWords(said, language), language),
    body('classifying', topic, language),
  ];
}

const eachLanguage = (purpose: TextualBody['purpose'], text: Text): readonly TextualBody[] =>
  Object.entries(text).map(([language, value]) => body(purpose, value, language));

const body = (purpose: TextualBody['purpose'], value: string, language?: string): TextualBody => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  ...(language ? { language } : {}),
});
