import { describe, expect, it } from 'vitest';
import { generated } from '../../data/generate/generated.fixture';
import real from '../../data/timelines/nato-russia-ukraine/timeline.json';
import { toDataset } from '../dataset/dataset';
import { soundDataset } from '../dataset/test-timeline';
import { otherSpellings, viewActor } from './actor-view';
import { asKnownOn } from './as-known';

const whole = soundDataset(real);

describe('an actor', () => {
  it('has every event that the dataset gives to them', () => {
    const view = viewActor(whole, 'stoltenberg');
    expect(view?.events.map((at) => whole.events[at]?.id)).toEqual(
      whole.events.filter(({ actors }) => actors.includes('stoltenberg')).map(({ id }) => id),
    );
  });

  it('Mark Rutte is named Mark Latte, and the same words are read once, under his own event', () => {
    const view = viewActor(whole, 'rutte');
    expect(view && otherSpellings(view)).toEqual(['Mark Latte']);
    const quotes = view?.articles.flatMap((article) => article.quotes) ?? [];
    expect(new Set(quotes.map(({ mention }) => `${mention.source}${mention.start}-${mention.end}`)).size).toBe(
      quotes.length,
    );
    expect(quotes[0]?.event.id).toBe('rutte-secretary-general-2024');
  });

  it('every quote has the name where it says', () => {
    for (const { id } of whole.timeline.actors) {
      const view = viewActor(whole, id);
      for (const { source, quotes } of view?.articles ?? []) {
        for (const { event, mention, evidence, names } of quotes) {
          expect(mention.source).toBe(source.id);
          expect(event.evidence[evidence - 1]).toBe(mention);
          for (const { start, end } of names) expect(mention.exact.slice(start, end).trim()).not.toBe('');
        }
      }
    }
  });

  it('is known by no later words than the day’s', () => {
    const known = asKnownOn(whole, Date.parse('2024-04-03'));
    expect(viewActor(known, 'rutte')).toMatchObject({ events: [], articles: [] });
    expect(viewActor(whole, 'nobody-by-this-name')).toBeNull();
  });

  it('of very many events has the weightiest, and the quotes that prove them', () => {
    const { timeline } = generated(6000, 3);
    const dataset = toDataset(timeline);
    const busiest = dataset.timeline.actors[0]?.id ?? '';
    const theirs = dataset.events.flatMap(({ actors }, at) => (actors.includes(busiest) ? [at] : []));
    const view = viewActor(dataset, busiest);
    if (view === null) throw new Error('the actor is gone');
    expect(view.count).toBe(theirs.length);
    expect(view.events).toHaveLength(Math.min(200, theirs.length));
    expect(view.hasAllQuotes).toBe(false);
    const listed = new Set(view.events.map((at) => dataset.events[at]?.id));
    for (const { quotes } of view.articles) for (const { event } of quotes) expect(listed).toContain(event.id);
  });
});
