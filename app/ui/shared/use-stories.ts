/** All the stories there are: the link's, those of the timeline, and the person's own of this timeline. */
import { use, useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { StoryEntry } from '../../stories/story';
import type { ReadStories } from '../../stories/story-file';
import { hasStory, unpackStory } from '../../stories/story-link';
import { useApp } from './app-context';
import { useOwnStories } from './own-stories';

const NOTHING: ReadStories = { stories: [], faults: [] };
const NOTHING_LATER = Promise.resolve(NOTHING);

/** What the address carries, unpacked once: what is waited for must be the same promise on each drawing. */
let unpacked: { readonly hash: string; readonly dataset: Dataset; readonly read: Promise<ReadStories> } | null = null;

function readLink(dataset: Dataset): Promise<ReadStories> {
  const { hash } = location;
  if (!hasStory(hash)) return NOTHING_LATER;
  if (unpacked?.hash !== hash || unpacked.dataset !== dataset) {
    unpacked = { hash, dataset, read: unpackStory(hash, dataset) };
  }
  return unpacked.read;
}

/** What the link of this page carries, and what is wrong with it. Suspends until it is unpacked. */
export function useLinkedStories(): ReadStories {
  const { whole } = useApp();
  return use(readLink(whole));
}

export function useStories(): readonly StoryEntry[] {
  const { whole } = useApp();
  const linked = useLinkedStories();
  const own = useOwnStories();
  return useMemo(() => {
    const { id, stories } = whole.timeline;
    return [
      // Its own id may be that of a story here: on this page it has another.
      ...linked.stories.map((story) => ({ story: { ...story, id: `link-${story.id}` }, origin: 'shared' as const })),
      ...stories.map((story) => ({ story, origin: 'timeline' as const })),
      ...own.flatMap(({ timeline, story }) => (timeline === id ? [{ story, origin: 'own' as const }] : [])),
    ];
  }, [whole, linked, own]);
}
