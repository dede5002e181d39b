import { describe, expect, it } from 'vitest';
import { drawDataset } from '../dataset/test-timeline';
import { formatStories, parseStories } from './story-file';
import { hasStory, LONGEST_LINK, packStory, unpackStory } from './story-link';
import { MADE_UP_UPGRADES } from './story-upgrades.fixture';

const dataset = drawDataset(`
  event  when        topic
  siege  2022-02     war
  talks  2022-03-24  peace
`);
const story = {
  id: 'mine',
  title: { fr: 'À moi', en: 'Mine' },
  steps: [
    { heading: { en: 'Look' }, event: 'siege', evidence: 1, notes: { en: 'Psst.' } },
    { heading: { en: 'All' }, window: { start: '2022-01-01T00:00:00Z', end: '2023-01-01T00:00:00Z' } },
  ],
};
const id = dataset.timeline.id;

describe('a story in a link', () => {
  it('comes out as it went in', async () => {
    const packed = await packStory(story, id);
    if (packed.kind !== 'packed') throw new Error('too long');
    expect(packed.fragment).toMatch(/^#story=[\w-]+$/);
    expect(hasStory(packed.fragment)).toBe(true);
    expect(await unpackStory(packed.fragment, dataset)).toEqual({ stories: [story], faults: [] });
  });

  it('is refused where it would be too long, with its length', async () => {
    const words = Array.from({ length: 9000 }, (_, n) => (n * 7919).toString(36)).join(' ');
    const packed = await packStory({ ...story, steps: [{ heading: { en: 'x' }, notes: { en: words } }] }, id);
    expect(packed.kind).toBe('too-long');
    if (packed.kind === 'too-long') expect(packed.length).toBeGreaterThan(LONGEST_LINK);
  });

  it.each(['#story=', '#story=%%%', '#story=abc', '#story=AAAA'])('that is damaged (%s) is told', async (hash) => {
    const { stories, faults } = await unpackStory(hash, dataset);
    expect(stories).toEqual([]);
    expect(faults[0]?.message).toMatch(/cannot be unpacked|is not JSON/);
  });

  it('that was cut off is told', async () => {
    const packed = await packStory(story, id);
    const cut = packed.kind === 'packed' ? packed.fragment.slice(0, -12) : '';
    expect((await unpackStory(cut, dataset)).faults).toHaveLength(1);
  });
});

describe('a file of stories', () => {
  it('comes back as it was written', () => {
    expect(parseStories(formatStories([story], id), dataset)).toEqual({ stories: [story], faults: [] });
  });

  it('may be a list, or a single story', () => {
    expect(parseStories(JSON.stringify([story]), dataset).stories).toEqual([story]);
    expect(parseStories(JSON.stringify(story), dataset).stories).toEqual([story]);
  });

  it.each([
    ['no JSON', '{', /is not JSON/],
    ['something else', '{"type":"FeatureCollection"}', /is no file of stories/],
    ['no version', '{"format":"sourceline-stories","stories":[]}', /does not say its "version"/],
    ['a newer version', '{"format":"sourceline-stories","version":9,"timeline":"drawn","stories":[]}', /newer version/],
    [
      'an unknown event',
      formatStories([{ ...story, steps: [{ heading: { en: 'x' }, event: 'moon' }] }], id),
      /"moon" is no event/,
    ],
    ['another timeline', formatStories([story], 'elsewhere'), /is of the timeline "elsewhere"/],
    ['a step without heading', JSON.stringify([{ ...story, steps: [{}] }]), /heading/],
  ])('says what is wrong with %s', (_, text, message) => {
    const { faults } = parseStories(text, dataset);
    expect(faults.map((fault) => `${fault.path} ${fault.message}`).join('\n')).toMatch(message);
  });

  it.each([
    [1, { id: 'a', name: 'A', pages: [{ heading: { en: 'Look' } }] }],
    [2, { id: 'a', title: { en: 'A' }, pages: [{ heading: { en: 'Look' } }] }],
    [3, { id: 'a', title: { en: 'A' }, steps: [{ heading: { en: 'Look' } }] }],
  ])('of version %i of 3 is lifted to the shape of now', (version, older) => {
    const text = JSON.stringify({ format: 'sourceline-stories', version, timeline: id, stories: [older] });
    expect(parseStories(text, dataset, MADE_UP_UPGRADES)).toEqual({
      stories: [{ id: 'a', title: { en: 'A' }, steps: [{ heading: { en: 'Look' } }] }],
      faults: [],
    });
  });

  it('that is newer is refused whole: nothing of it is taken for what it is not', () => {
    const text = JSON.stringify({ format: 'sourceline-stories', version: 4, timeline: id, stories: [story] });
    expect(parseStories(text, dataset, MADE_UP_UPGRADES)).toEqual({
      stories: [],
      faults: [
        expect.objectContaining({
          message: expect.stringMatching(/newer version of this page \(4; this one reads 3\)/),
        }),
      ],
    });
  });

  it('keeps the step whose event is unknown, without it', () => {
    const text = formatStories([{ ...story, steps: [{ heading: { en: 'x' }, event: 'moon' }] }], id);
    expect(parseStories(text, dataset).stories[0]?.steps).toEqual([{ heading: { en: 'x' } }]);
  });
});
