import { expect, it } from 'vitest';
import { anchorPassages } from '../dataset/article';
import { toDataset } from '../dataset/dataset';
import { drawDataset, drawText, drawTimeline } from '../dataset/test-timeline';
import { createEventRows, toParagraphRows, withoutFurniture } from './rows';

it('an event is found by its words in every language, by its quotations and by every spelling of its names', () => {
  const drawn = drawTimeline('event actors places\nsiege mark-rutte town');
  const timeline = {
    ...drawn,
    actors: drawn.actors.map((actor) => ({ ...actor, aliases: ['Mark Latte'] })),
    events: drawn.events.map((event) => ({ ...event, title: { en: 'The siege', fr: 'Le siège' } })),
  };
  const [row] = createEventRows(toDataset(timeline))();
  expect(row?.title).toBe('The siege\nLe siège');
  expect(row?.names).toMatch(/mark-rutte.*Mark Latte.*town/s);
  expect(row?.quote).toBe(timeline.events[0]?.evidence[0]?.exact);
});

it('what is only alluded to speaks less loudly', () => {
  const [told, alluded] = createEventRows(drawDataset('event background\na -\nb yes'))();
  expect(alluded?.weight).toBeLessThan(told?.weight ?? 0);
});

it('a paragraph knows the events that it proves; the head of the article proves none', () => {
  const dataset = drawDataset('event when\nsiege 2022\ntalks 2023');
  const [source] = dataset.timeline.sources;
  if (source === undefined) throw new Error('no article was drawn');
  const text = drawText(dataset.timeline, source.id);
  const passages = anchorPassages(text, dataset.passages.get(source.id) ?? []);
  const rows = toParagraphRows({ source, text, passages });
  expect(rows.map(({ events }) => events)).toEqual([[], [0], [1]]);
  expect(rows.every((row) => row.source === source.id)).toBe(true);
});

it('site furniture is blanked, and every offset stays', () => {
  const text = 'Menu\nThe news.\nShare';
  const without = withoutFurniture(text, [
    { start: 0, end: 5 },
    { start: 15, end: 20 },
  ]);
  expect(without).toBe('    \nThe news.\n     ');
});
