/**
 * A person's own stories, kept on this device under a key of their own. Several tabs may write: each writes one story at
 * a time into what is there at that moment, and a story that another tab has changed meanwhile is not overwritten but
 * kept beside it. What cannot be read is put aside, never thrown away.
 *
 * Must not know: React, the words of the interface.
 */
import * as z from 'zod/mini';
import { createStore } from 'zustand/vanilla';
import { type Story, storySchema } from '../../data/schema/timeline';
import { freeId } from './edit-story';
import { ageOf, STORY_UPGRADES, upgradeStory, versionOf } from './story-upgrades';

export const OWN_STORIES_KEY = 'sourceline-stories';
/** Where what could not be read is put before anything is written over it. */
export const ASIDE_KEY = 'sourceline-stories-aside';

const keptSchema = z.object({
  /** The timeline it is of. */
  timeline: z.string(),
  /** Counts the changes: who writes on an older state sees that. */
  revision: z.number(),
  story: storySchema,
});
export type KeptStory = Readonly<z.infer<typeof keptSchema>>;

const fileSchema = z.object({ version: z.number(), stories: z.array(z.unknown()) });
const heldSchema = z.looseObject({ story: z.unknown() });

/** What hinders keeping; null where nothing does. */
export type Trouble = 'refused' | 'full' | 'newer' | 'damaged' | null;

interface OwnState {
  readonly stories: readonly KeptStory[];
  readonly trouble: Trouble;
}

interface Reading extends OwnState {
  /** The text as it stands, where it could not be read whole. */
  readonly raw: string | null;
}

function read(storage: Storage | null, upgrades: typeof STORY_UPGRADES): Reading {
  let raw: string | null;
  try {
    if (storage === null) throw new Error('refused');
    raw = storage.getItem(OWN_STORIES_KEY);
  } catch {
    return { stories: [], trouble: 'refused', raw: null };
  }
  if (raw === null) return { stories: [], trouble: null, raw: null };
  return readText(raw, upgrades);
}

function readText(raw: string, upgrades: typeof STORY_UPGRADES): Reading {
  try {
    const input: unknown = JSON.parse(raw);
    const { version } = z.object({ version: z.number() }).parse(input);
    const age = ageOf(version, upgrades);
    if (age === 'newer') return { stories: [], trouble: 'newer', raw };
    if (age === 'none') throw new RangeError('no version');
    const { stories } = fileSchema.parse(input);
    const kept = stories.flatMap((one) => readKept(one, version, upgrades) ?? []);
    return kept.length === stories.length
      ? { stories: kept, trouble: null, raw: null }
      : { stories: kept, trouble: 'damaged', raw };
  } catch {
    return { stories: [], trouble: 'damaged', raw };
  }
}

/** One record in the shape of now; undefined where it is none. */
function readKept(input: unknown, version: number, upgrades: typeof STORY_UPGRADES): KeptStory | undefined {
  const held = heldSchema.safeParse(input).data;
  return keptSchema.safeParse(held && { ...held, story: upgradeStory(held.story, version, upgrades) }).data;
}

/** @param upgrades only tests give some */
export function createOwnStories(storage: Storage | null, upgrades = STORY_UPGRADES) {
  const first = read(storage, upgrades);
  const store = createStore<OwnState>()(() => ({ stories: first.stories, trouble: first.trouble }));

  /** Writes all of them; what could not be read before is put aside first. In memory they stand whatever happens. */
  const write = (stories: readonly KeptStory[], before: Reading) => {
    // A newer page's stories are not ours to touch: ours last as long as the page, and can be exported.
    if (before.trouble === 'newer' || before.trouble === 'refused' || storage === null) {
      store.setState({ stories, trouble: before.trouble ?? 'refused' });
      return;
    }
    try {
      if (before.raw !== null) storage.setItem(ASIDE_KEY, before.raw);
      storage.setItem(OWN_STORIES_KEY, JSON.stringify({ version: versionOf(upgrades), stories }));
      store.setState({ stories, trouble: before.trouble });
    } catch {
      store.setState({ stories, trouble: 'full' });
    }
  };

  /** What is kept now, and beside it what this page holds that never got there. */
  const latest = () => {
    const now = read(storage, upgrades);
    const { stories, trouble } = store.getState();
    if (now.trouble !== null || trouble !== null) return { now, stories };
    return { now, stories: now.stories };
  };

  return {
    store,
    /** Keeps a story as changed; returns the id it has then, another one where two tabs had changed it. */
    save: (timeline: string, story: Story): string => {
      const held = store.getState().stories.find((one) => one.story.id === story.id);
      const { now, stories } = latest();
      const there = stories.find((one) => one.story.id === story.id);
      const isClash = there !== undefined && there.revision !== held?.revision;
      const id = isClash ? freeId(story.id, new Set(stories.map((one) => one.story.id))) : story.id;
      const kept = { timeline, revision: (isClash ? 0 : (there?.revision ?? 0)) + 1, story: { ...story, id } };
      const isNew = there === undefined || isClash;
      write(isNew ? [...stories, kept] : stories.map((one) => (one === there ? kept : one)), now);
      return id;
    },
    remove: (id: string): void => {
      const { now, stories } = latest();
      write(
        stories.filter((one) => one.story.id !== id),
        now,
      );
    },
    /** Another tab has written: its stories are these. Where this page could not keep its own, they stay. */
    refresh: (): void => {
      if (store.getState().trouble !== null) return;
      const { stories, trouble } = read(storage, upgrades);
      store.setState({ stories, trouble });
    },
  };
}

export type OwnStories = ReturnType<typeof createOwnStories>;
