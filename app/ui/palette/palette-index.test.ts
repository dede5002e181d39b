import { describe, expect, it } from 'vitest';
import { generated } from '../../../data/generate/generated.fixture';
import real from '../../../data/timelines/nato-russia-ukraine/timeline.json';
import { actions } from '../../actions/actions';
import { toDataset } from '../../dataset/dataset';
import { soundDataset } from '../../dataset/test-timeline';
import { en } from '../../i18n/actions/en';
import { fr } from '../../i18n/actions/fr';
import { createPaletteIndex } from './palette-index';
import type { PaletteItem } from './palette-item';

const dataset = soundDataset(real);
const index = await createPaletteIndex(dataset, actions, [en, fr]);

const first = (query: string, kind: PaletteItem['kind']) => index.find(query).find((item) => item.kind === kind);
const idOf = (item: PaletteItem | undefined) =>
  item === undefined ? undefined : 'id' in item ? item.id : item.kind === 'action' ? item.action.id : undefined;

describe('the palette finds', () => {
  it.each([
    ['next event', 'nextEvent'],
    ['evenement suivant', 'nextEvent'],
    ['setings', 'settings'],
    ['reglages', 'settings'],
    ['group actor', 'groupActor'],
    ['print', 'handout'],
    ['imprimer', 'handout'],
    ['iframe', 'embed'],
    ['quiz', 'exercise'],
  ])('the action “%s”', (query, id) => {
    expect(idOf(first(query, 'action'))).toBe(id);
  });

  it('each actor by every spelling', () => {
    for (const { id, label, aliases } of dataset.timeline.actors) {
      for (const name of [label.en, label.fr, ...aliases]) {
        const found = index.find(name ?? '').filter(({ kind }) => kind === 'actor');
        expect(found.map(idOf), name).toContain(id);
      }
    }
  });

  it('places, topics and articles by name, and events by their titles in both languages', () => {
    for (const { id, label } of dataset.timeline.places) {
      expect(index.find(label.fr ?? '').map(idOf)).toContain(id);
    }
    for (const { id, label } of dataset.timeline.topics) expect(index.find(label.en ?? '').map(idOf)).toContain(id);
    for (const { id, title } of dataset.timeline.sources) {
      if (title !== null) expect(index.find(title).map(idOf)).toContain(id);
    }
    dataset.events.forEach((event, at) => {
      for (const title of [event.title.en, event.title.fr]) {
        expect(index.find(title ?? ''), title).toContainEqual({ kind: 'event', event: at });
      }
    });
  });

  it('what is told several times', () => {
    for (const { id, title } of dataset.timeline.threads ?? []) {
      expect(index.find(title.fr ?? '')).toContainEqual({ kind: 'thread', id });
    }
  });

  it('people with a typing error', () => {
    expect(idOf(first('zelenski', 'actor'))).toBeDefined();
    expect(index.find('qwertyuiop')).toEqual([]);
  });
});

it('reads no event for its words but the title, and of very many only the loudest', async () => {
  const { timeline } = generated(21_000, 9, { isLean: true });
  const many = toDataset(timeline);
  const unread = new Proxy([], {
    get: () => {
      throw new Error('an event was read');
    },
  });
  const large = await createPaletteIndex({ ...many, events: unread }, actions, [en, fr]);
  const loudest = many.events.toSorted((a, b) => b.weight - a.weight);
  const at = (event: (typeof loudest)[number] | undefined) => many.indexById.get(event?.id ?? '');
  expect(large.find(loudest[0]?.title.en ?? '')).toContainEqual({ kind: 'event', event: at(loudest[0]) });
  expect(large.find(loudest.at(-1)?.title.en ?? '')).not.toContainEqual({ kind: 'event', event: at(loudest.at(-1)) });
});
