import { describe, expect, it } from 'vitest';
import { toDataset } from '../dataset/dataset';
import { drawTimeline } from '../dataset/test-timeline';
import { findExcerpt } from './excerpt';

const drawn = drawTimeline('event actors places in\nsiege mark-rutte town gazette-fr');
const timeline = {
  ...drawn,
  actors: drawn.actors.map((actor) => ({
    ...actor,
    label: { en: 'Mark Rutte', fr: 'Mark Rutte' },
    aliases: ['Latte'],
  })),
  places: drawn.places.map((place) => ({ ...place, label: { en: 'London', fr: 'Londres' } })),
  events: drawn.events.map((event) => ({
    ...event,
    title: { en: 'The siege begins', fr: 'Le siège commence' },
    summary: { en: 'Guns are heard.', fr: 'On entend les canons.' },
    evidence: event.evidence.map((mention) => ({ ...mention, exact: 'Les portes sont closes' })),
  })),
};
const dataset = toDataset(timeline);
const [event] = dataset.events;

function excerpt(starts: string[], { whole = [] as string[], language = 'en' } = {}) {
  if (event === undefined) throw new Error('no event was drawn');
  const around = { source: 'gazette-fr', text: 'La neige tombait.' };
  const found = findExcerpt(event, { dataset, words: { starts, whole }, language, around });
  return found && [found.kind, found.text, found.language];
}

describe('why an event was found', () => {
  it.each<[string[], string, ReturnType<typeof excerpt>]>([
    [['siege'], 'en', null],
    [['siege', 'begins'], 'en', null],
    [['commence'], 'fr', null],
    [['commence'], 'en', ['title', 'Le siège commence', 'fr']],
    [['portes'], 'en', ['quote', 'Les portes sont closes', 'fr']],
    [['portes'], 'fr', ['quote', 'Les portes sont closes', undefined]],
    [['siege', 'portes'], 'en', ['quote', 'Les portes sont closes', 'fr']],
    [['latte'], 'en', ['names', 'Latte', undefined]],
    [['londres'], 'en', ['names', 'Londres', 'fr']],
    [['guns'], 'en', ['summary', 'Guns are heard.', undefined]],
    [['neige'], 'en', ['text', 'La neige tombait.', 'fr']],
    [['elsewhere'], 'en', null],
  ])('%j, read in %s', (starts, language, expected) => {
    expect(excerpt(starts, { language })).toEqual(expected);
  });

  it('shows what a typing error was taken for', () => {
    expect(excerpt([], { whole: ['canons'] })).toEqual(['summary', 'On entend les canons.', 'fr']);
    expect(excerpt([], { whole: ['siege'] })).toBeNull();
  });
});
