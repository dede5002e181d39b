/** Every timeline in the tree, whole: what is published is what its articles prove. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { listTimelines, PROJECT, readTimeline, timelinePath } from './cli-files';
import { buildTimeline } from './events/build';
import { formatTimeline } from './events/build-format';
import { parseTimeline } from './schema/validate';
import { anchor } from './selectors/anchor';

/** The five articles tell at least so many events; fewer means that some were lost. */
const LEAST_EVENTS = 90;

const ids = await listTimelines(PROJECT);

it('there is one', () => {
  expect(ids).toContain('nato-russia-ukraine');
});

describe.each(ids)('%s', async (id) => {
  const input = await readTimeline(PROJECT, id);
  const { timeline, faults } = buildTimeline(input);
  const mentions = timeline?.events.flatMap(({ evidence }) => evidence) ?? [];
  const sources = new Map(timeline?.sources.map((source) => [source.id, source]));
  const textOf = (source: string) => input.articles.get(sources.get(source)?.file ?? '')?.text ?? '';

  it('builds without a fault', () => {
    expect(faults).toEqual([]);
    expect(timeline).not.toBeNull();
  });

  it('has no fault at the door of the app', async () => {
    const committed: unknown = JSON.parse(await readFile(timelinePath(PROJECT, id, 'timeline.json'), 'utf8'));
    expect(parseTimeline(committed).faults).toEqual([]);
  });

  it('has every passage, and the words that date it, where the offsets say', () => {
    const states = mentions.flatMap((mention) => {
      const { state, time } = anchor(textOf(mention.source), mention);
      return time ? [state, time.state] : [state];
    });
    expect(new Set(states)).toEqual(new Set(['verified']));
  });

  it('finds every passage again when its article has moved', () => {
    const lost = mentions.filter((mention) => {
      const { state, start } = anchor(`Corrected.\n\n${textOf(mention.source)}`, mention);
      return state !== 'moved' || start !== mention.start + 12;
    });
    expect(lost).toEqual([]);
  });

  it('proves nothing by site furniture', () => {
    const inFurniture = mentions.filter(({ source, start, end }) =>
      sources.get(source)?.boilerplate.some((range) => range.start < end && start < range.end),
    );
    expect(inFurniture).toEqual([]);
  });

  it('has evidence from every source', () => {
    expect(new Set(mentions.map(({ source }) => source))).toEqual(new Set(sources.keys()));
  });

  it('is the same whatever the order of the files', () => {
    const reversed = { ...input, articles: new Map([...input.articles].toReversed()) };
    const again = buildTimeline(reversed).timeline;
    expect(again && formatTimeline(again)).toBe(timeline && formatTimeline(timeline));
  });
});

it('nato-russia-ukraine has lost no events', async () => {
  const { timeline } = buildTimeline(await readTimeline(PROJECT, 'nato-russia-ukraine'));
  expect(timeline?.events.length).toBeGreaterThan(LEAST_EVENTS);
});
