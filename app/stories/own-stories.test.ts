import { describe, expect, it } from 'vitest';
import { ASIDE_KEY, createOwnStories, OWN_STORIES_KEY } from './own-stories';
import { MADE_UP_UPGRADES } from './story-upgrades.fixture';

/** A storage that can be made to refuse or to be full. */
function createStorage(text: string | null = null) {
  const kept = new Map<string, string>(text === null ? [] : [[OWN_STORIES_KEY, text]]);
  const how = { isFull: false, isRefused: false };
  const guard = () => {
    if (how.isRefused) throw new DOMException('refused', 'SecurityError');
  };
  const storage: Storage = {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => {
      guard();
      return kept.get(key) ?? null;
    },
    setItem: (key, value) => {
      guard();
      if (how.isFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
  };
  return { storage, how, kept };
}

const story = (id: string, heading = 'Look') => ({ id, title: { en: id }, steps: [{ heading: { en: heading } }] });
const idsOf = (own: ReturnType<typeof createOwnStories>) => own.store.getState().stories.map((one) => one.story.id);

describe('own stories', () => {
  it('come back as they were kept', () => {
    const { storage } = createStorage();
    createOwnStories(storage).save('drawn', story('a'));
    expect(createOwnStories(storage).store.getState().stories).toEqual([
      { timeline: 'drawn', revision: 1, story: story('a') },
    ]);
  });

  it('of two tabs are all kept, and one that both changed is kept twice', () => {
    const { storage } = createStorage();
    const [one, other] = [createOwnStories(storage), createOwnStories(storage)];
    one.save('drawn', story('a'));
    other.save('drawn', story('b'));
    one.refresh();
    other.refresh();
    expect(idsOf(one)).toEqual(['a', 'b']);
    one.save('drawn', story('a', 'One'));
    expect(other.save('drawn', story('a', 'Other'))).toBe('a-2');
    expect(
      createOwnStories(storage)
        .store.getState()
        .stories.map((kept) => kept.story),
    ).toEqual([story('a', 'One'), story('b'), { ...story('a', 'Other'), id: 'a-2' }]);
  });

  it.each([
    ['not JSON', '{"version":1,', []],
    ['not ours', '[]', []],
    ['of no version', '{"version":0,"stories":[]}', []],
    [
      'one of two faulty',
      JSON.stringify({ version: 1, stories: [{ timeline: 'drawn', revision: 1, story: story('a') }, { story: 7 }, 7] }),
      ['a'],
    ],
  ])('that are damaged (%s) are put aside before anything is written over them', (_, text, ids) => {
    const { storage, kept } = createStorage(text);
    const own = createOwnStories(storage);
    expect(own.store.getState().trouble).toBe('damaged');
    expect(idsOf(own)).toEqual(ids);
    own.save('drawn', story('new'));
    expect(kept.get(ASIDE_KEY)).toBe(text);
    expect(idsOf(createOwnStories(storage))).toEqual([...ids, 'new']);
  });

  it('of a newer page are left alone', () => {
    const text = JSON.stringify({ version: 2, tales: [] });
    const { storage, kept } = createStorage(text);
    const own = createOwnStories(storage);
    own.save('drawn', story('a'));
    expect(own.store.getState().trouble).toBe('newer');
    expect(idsOf(own)).toEqual(['a']);
    expect(kept.get(OWN_STORIES_KEY)).toBe(text);
  });

  it('of an older page are lifted, one step at a time, and kept in the shape of now', () => {
    const older = {
      timeline: 'drawn',
      revision: 4,
      story: { id: 'a', name: 'a', pages: [{ heading: { en: 'Look' } }] },
    };
    const { storage, kept } = createStorage(JSON.stringify({ version: 1, stories: [older] }));
    const own = createOwnStories(storage, MADE_UP_UPGRADES);
    expect(own.store.getState()).toEqual({
      stories: [{ timeline: 'drawn', revision: 4, story: story('a') }],
      trouble: null,
    });
    own.save('drawn', story('b'));
    expect(JSON.parse(kept.get(OWN_STORIES_KEY) ?? '')).toMatchObject({ version: 3, stories: [{ revision: 4 }, {}] });
    expect(idsOf(createOwnStories(storage, MADE_UP_UPGRADES))).toEqual(['a', 'b']);
  });

  it('stay in the page where the storage is full, and are kept once there is room', () => {
    const { storage, how } = createStorage();
    const own = createOwnStories(storage);
    own.save('drawn', story('a'));
    how.isFull = true;
    own.save('drawn', story('b'));
    expect(own.store.getState().trouble).toBe('full');
    expect(idsOf(own)).toEqual(['a', 'b']);
    own.refresh();
    expect(idsOf(own)).toEqual(['a', 'b']);
    how.isFull = false;
    own.save('drawn', story('b', 'Again'));
    expect(own.store.getState().trouble).toBeNull();
    expect(idsOf(createOwnStories(storage))).toEqual(['a', 'b']);
  });

  it('last as long as the page where storage is refused', () => {
    const { storage, how } = createStorage();
    how.isRefused = true;
    for (const own of [createOwnStories(storage), createOwnStories(null)]) {
      own.save('drawn', story('a'));
      expect(own.store.getState().trouble).toBe('refused');
      expect(idsOf(own)).toEqual(['a']);
    }
  });

  it('are removed one by one', () => {
    const { storage } = createStorage();
    const own = createOwnStories(storage);
    own.save('drawn', story('a'));
    own.save('drawn', story('b'));
    own.remove('a');
    expect(idsOf(createOwnStories(storage))).toEqual(['b']);
  });
});
