/** All the stories there are: those of the timeline, in its order. */
import { useMemo } from 'react';
import type { StoryEntry } from '../../stories/story';
import { useApp } from './app-context';

export function useStories(): readonly StoryEntry[] {
  const { whole } = useApp();
  return useMemo(() => whole.timeline.stories.map((story) => ({ story, origin: 'timeline' as const })), [whole]);
}
