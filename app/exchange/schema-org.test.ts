// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Status, When } from '../../data/schema/timeline';
import { createDated, createNasty, NASTY, readTimeline } from './exchange.fixture';
import { ofType, readNodes } from './json-ld.fixture';
import { toJsonLdScript, toSchemaOrg, toSchemaOrgDataset, toSchemaOrgEvent } from './schema-org';

const timeline = readTimeline();
const options = { language: 'en' } as const;
const SCHEMA = 'https://schema.org/';

interface LooseEvent {
  readonly '@type': string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly eventStatus?: string;
  readonly disambiguatingDescription: string;
  readonly subjectOf: readonly { readonly temporalCoverage: string }[];
}

/** The events of a dataset as anyone would read them who has no types. */
function eventsOf(text: string): readonly LooseEvent[] {
  const dataset = JSON.parse(text) as { mainEntity: { itemListElement: { item: LooseEvent }[] } };
  return dataset.mainEntity.itemListElement.map(({ item }) => item);
}

describe('toSchemaOrg', () => {
  const text = toSchemaOrg(timeline, options);

  it('is JSON-LD that another processor reads: every event, every quotation, every article', async () => {
    const nodes = await readNodes(text);
    const mentions = timeline.events.flatMap(({ evidence }) => evidence);
    const count = (...wanted: readonly Status[]) =>
      timeline.events.filter(({ status }) => wanted.includes(status)).length;
    expect(ofType(nodes, 'Event').length).toBe(count('occurred', 'ongoing', 'planned'));
    expect(ofType(nodes, 'Claim').length).toBe(count('alleged'));
    expect(ofType(nodes, 'ListItem').length).toBe(timeline.events.length);
    expect(ofType(nodes, 'Quotation').length).toBe(mentions.length);
    expect(ofType(nodes, 'Dataset').length).toBe(1);
    const articles = new Set(ofType(nodes, 'Article').map((node) => node['@id']));
    // Each source, and the original of each translation.
    expect(articles.size).toBe(timeline.sources.length * 2);
    for (const quotation of ofType(nodes, 'Quotation')) {
      const [cited] = quotation[`${SCHEMA}citation`] as readonly { '@id': string }[];
      expect(articles.has(cited?.['@id'])).toBe(true);
    }
  });

  it('would be refused with a word that is not in its context', async () => {
    const broken = { ...JSON.parse(text), '@context': { '@version': 1.1, name: 'https://schema.org/name' } };
    await expect(readNodes(JSON.stringify(broken))).rejects.toThrow();
  });

  it('makes up no address, name or day', () => {
    const addresses = text.match(/https?:[^"]*/g) ?? [];
    expect(addresses.filter((url) => !url.startsWith(SCHEMA.slice(0, -1)))).toEqual([]);
    const [first, , , , last] = toSchemaOrgDataset(timeline, options).citation as readonly Record<string, unknown>[];
    expect(first).toMatchObject({ creditText: 'Nicolas Gros Verheyde', datePublished: '2012-04' });
    expect(Object.keys(last ?? {})).toEqual([
      '@type',
      '@id',
      'identifier',
      'inLanguage',
      'datePublished',
      'translationOfWork',
    ]);
    expect(last?.datePublished).toBe('2025');
  });

  it('has links where there is a site', () => {
    const linked = toSchemaOrg(timeline, { ...options, siteUrl: 'https://example.org/' });
    expect(linked).toContain(`"https://example.org/event/${timeline.events[0]?.id}/"`);
    expect(() => toSchemaOrg(timeline, { ...options, siteUrl: 'data:text/html,x' })).toThrow(TypeError);
  });

  it('is no event where nothing happened, and says every status in words', () => {
    for (const [index, event] of eventsOf(text).entries()) {
      const { status } = timeline.events[index] ?? {};
      const isEvent = status === 'occurred' || status === 'ongoing' || status === 'planned';
      expect(event['@type']).toBe(isEvent ? 'Event' : status === 'alleged' ? 'Claim' : 'Thing');
      expect(isEvent || event.startDate === undefined).toBe(true);
      expect(event.eventStatus).toBe(status === 'planned' ? `${SCHEMA}EventScheduled` : undefined);
      expect(event.disambiguatingDescription).toContain(status);
    }
  });

  const when = (edtf: string, mod?: When['mod']): When => ({
    edtf,
    ...(mod ? { mod } : {}),
    start: '1980-01-01T00:00:00Z',
    end: '1990-01-01T00:00:00Z',
    basis: 'explicit',
  });
  it.each([
    [when('2022-03-24'), { startDate: '2022-03-24' }],
    [when('2022-03'), { startDate: '2022-03' }],
    [when('2022'), { startDate: '2022' }],
    [when('2022-06-29/2022-06-30'), { startDate: '2022-06-29', endDate: '2022-06-30' }],
    [when('2022-02/..'), { startDate: '2022-02' }],
    [when('../2004-05'), { endDate: '2004-05' }],
    [when('2023-07~', 'MID'), { startDate: '2023-07' }],
    [when('2004~'), {}],
    [when('2004?'), {}],
    [when('2004', 'BEFORE'), {}],
    [when('2004', 'APPROX'), {}],
    [when('2004~/2006'), { endDate: '2006' }],
    [when('198X'), {}],
    [when('2021-21'), {}],
  ])('dates %j without claiming more than is known', (date, dates) => {
    const [event] = eventsOf(toSchemaOrg(createDated([date]), options));
    expect({ startDate: event?.startDate, endDate: event?.endDate }).toEqual({
      startDate: undefined,
      endDate: undefined,
      ...dates,
    });
    expect(event?.subjectOf[0]?.temporalCoverage).toBe(date.edtf);
  });

  it.each(NASTY)('bears %s, inside a page too', async (_, words) => {
    const nasty = createNasty(words);
    const [event] = ofType(await readNodes(toSchemaOrg(nasty, options)), 'Claim');
    expect(event?.[`${SCHEMA}name`]).toEqual([{ '@value': words }]);
    document.body.innerHTML = `<script type="application/ld+json">${toJsonLdScript(nasty, options)}</script>`;
    expect(document.querySelectorAll('*').length).toBe(document.querySelectorAll('html, head, body, script').length);
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual(
      JSON.parse(toSchemaOrg(nasty, options)),
    );
  });
});

describe('toSchemaOrgEvent', () => {
  it('stands alone, with its articles', async () => {
    const [event] = timeline.events;
    if (!event) throw new Error('no events');
    const nodes = await readNodes(JSON.stringify(toSchemaOrgEvent(timeline, event, options)));
    expect(ofType(nodes, 'Event').length).toBe(1);
    expect(ofType(nodes, 'Article').length).toBeGreaterThanOrEqual(1);
  });
});
