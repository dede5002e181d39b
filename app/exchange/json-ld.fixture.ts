/**
 * For tests: reads JSON-LD with a processor that is not ours and no network. The two contexts are stood in for by as much
 * of them as is used, written down from schema.org and from the Web Annotation Vocabulary.
 *
 * Must not know: timelines.
 */
import jsonld, { type ContextDefinition, type JsonLdDocument } from 'jsonld';

const SCHEMA = 'https://schema.org/';
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const COUNT = { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' };

const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const term = (id: string) => ({ '@id': id, '@type': '@vocab' });
const terms = (prefix: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, prefix + name]));

const CONTEXTS: Readonly<Record<string, ContextDefinition>> = {
  'https://schema.org': {
    '@vocab': SCHEMA,
    ...Object.fromEntries(['url', 'eventStatus'].map((name) => [name, iri(SCHEMA + name)])),
  },
  'http://www.w3.org/ns/anno.jsonld': {
    id: '@id',
    type: '@type',
    ...terms(OA, ['Annotation', 'SpecificResource', 'TextualBody', 'TextQuoteSelector', 'TextPositionSelector']),
    ...terms(OA, ['describing', 'identifying', 'classifying', 'exact', 'prefix', 'suffix']),
    Text: 'http://purl.org/dc/dcmitype/Text',
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    motivation: term(`${OA}motivatedBy`),
    purpose: term(`${OA}hasPurpose`),
    body: iri(`${OA}hasBody`),
    target: iri(`${OA}hasTarget`),
    source: iri(`${OA}hasSource`),
    selector: iri(`${OA}hasSelector`),
    start: { '@id': `${OA}start`, ...COUNT },
    end: { '@id': `${OA}end`, ...COUNT },
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: { '@id': `${AS}totalItems`, ...COUNT },
    startIndex: { '@id': `${AS}startIndex`, ...COUNT },
    first: iri(`${AS}first`),
    items: { ...iri(`${AS}items`), '@container': '@list' },
  },
};

/** Where the file is taken to lie: relative addresses are read from here. */
export const BASE = 'https://file.example/timelines/x/file.jsonld';

/** The nodes of a document, flattened, by their ids. A key or value that is not JSON-LD rejects. */
export async function readNodes(text: string): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
  const options = { base: BASE, documentLoader: loadContext, safe: true };
  const nodes: unknown = await jsonld.flatten(JSON.parse(text) as JsonLdDocument, undefined, options);
  const rows = nodes as readonly Readonly<Record<string, unknown>>[];
  return new Map(rows.map((node) => [String(node['@id']), node]));
}

/** The nodes that have a type, by its name without a prefix. */
export const ofType = (nodes: ReadonlyMap<string, Readonly<Record<string, unknown>>>, type: string) =>
  [...nodes.values()].filter((node) => JSON.stringify(node['@type'] ?? '').includes(`${type}"`));

async function loadContext(url: string) {
  const context = CONTEXTS[url];
  if (!context) throw new Error(`no context for ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: { '@context': context } };
}
