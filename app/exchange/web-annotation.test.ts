import { describe, expect, it } from 'vitest';
import { createNasty, NASTY, readTexts, readTimeline } from './exchange.fixture';
import { BASE, ofType, readNodes } from './json-ld.fixture';
import { type Annotation, toAnnotationCollection, toWebAnnotation } from './web-annotation';

const timeline = readTimeline();
const texts = readTexts(timeline);
const options = { language: 'en', texts } as const;
const mentions = timeline.events.flatMap(({ evidence }) => evidence);

const selectorOf = (annotation: Annotation | undefined, type: string) =>
  annotation?.target.selector.find((selector) => selector.type === type);

describe('toWebAnnotation', () => {
  const { first, total } = toAnnotationCollection(timeline, options);

  it('has an annotation for every mention, with its own id', () => {
    expect([total, first.items.length]).toEqual([mentions.length, mentions.length]);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(mentions.length);
  });

  it('selects the words quoted, counted in code points', () => {
    for (const [index, mention] of mentions.entries()) {
      const annotation = first.items[index];
      const position = selectorOf(annotation, 'TextPositionSelector');
      if (position?.type !== 'TextPositionSelector') throw new Error('no position');
      const points = [...(texts.get(mention.source) ?? '')];
      expect(points.slice(position.start, position.end).join('')).toBe(mention.exact);
      expect(selectorOf(annotation, 'TextQuoteSelector')).toMatchObject({ exact: mention.exact });
    }
  });

  it('is JSON-LD that another processor reads', async () => {
    const nodes = await readNodes(toWebAnnotation(timeline, options));
    expect(ofType(nodes, 'Annotation').length).toBe(mentions.length);
    expect(ofType(nodes, 'TextPositionSelector').length).toBe(mentions.length);
    expect(ofType(nodes, 'OrderedCollection').length).toBe(1);
    for (const { file } of timeline.sources) expect(nodes.has(new URL(file, BASE).href)).toBe(true);
  });

  it('counts what is beyond the basic plane once', () => {
    const exact = 'the 🌉 opened';
    const text = `🎈 At noon 🎈 ${exact}.`;
    const nasty = createNasty(exact);
    const start = text.indexOf(exact);
    const [event] = nasty.events;
    const [mention] = event?.evidence ?? [];
    if (!event || !mention) throw new Error('no event');
    const placed = { ...event, evidence: [{ ...mention, start, end: start + exact.length }] };
    const { items } = toAnnotationCollection(
      { ...nasty, events: [placed] },
      { language: 'en', texts: new Map([['gazette', text]]) },
    ).first;
    expect(selectorOf(items[0], 'TextPositionSelector')).toEqual({
      type: 'TextPositionSelector',
      start: start - 2,
      end: start + exact.length - 3,
    });
  });

  it('would rather have no offset than a wrong one', () => {
    const [annotation] = toAnnotationCollection(timeline, { language: 'en' }).first.items;
    expect(annotation?.target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
    const shifted = new Map([...texts].map(([id, text]) => [id, ` ${text}`]));
    expect(toWebAnnotation(timeline, { language: 'en', texts: shifted })).not.toContain('TextPositionSelector');
  });

  it('points into a site only where there is one, and never at a text that is withheld', () => {
    expect(toWebAnnotation(timeline, options).replaceAll('http://www.w3.org/ns/', '')).not.toMatch(/https?:/);
    const siteUrl = 'https://example.org/';
    const [annotation] = toAnnotationCollection(timeline, { ...options, siteUrl }).first.items;
    expect(annotation?.id).toBe(`https://example.org/?event=${timeline.events[0]?.id}&evidence=1`);
    expect(annotation?.target.source.id).toMatch(/^https:\/\/example\.org\/timelines\/nato-russia-ukraine\/articles\//);
    const sources = timeline.sources.map((source) => ({ ...source, rights: 'link' as const }));
    const [withheld] = toAnnotationCollection({ ...timeline, sources }, { ...options, siteUrl }).first.items;
    expect(withheld?.target.source.id).toMatch(/^articles\//);
  });

  it('says date, status and attribution as this source had them', () => {
    const index = timeline.events.findIndex(({ evidence }) => evidence.some(({ when }) => when));
    const { evidence = [], id } = timeline.events[index] ?? {};
    const at = evidence.findIndex(({ when }) => when);
    const { items } = toAnnotationCollection(timeline, { ...options, events: [id ?? ''] }).first;
    expect(items[at]?.body.map(({ value }) => value)).toContain(evidence[at]?.when?.edtf);
  });

  it.each(NASTY)('bears %s', async (_, words) => {
    const nodes = await readNodes(toWebAnnotation(createNasty(words), { language: 'en' }));
    const [quote] = ofType(nodes, 'TextQuoteSelector');
    expect(quote?.['http://www.w3.org/ns/oa#exact']).toEqual([{ '@value': words }]);
  });
});
