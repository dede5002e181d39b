/** Which story is being edited, and the ways to change the person's stories of this timeline. */
import { useState } from 'react';
import type { Story } from '../../../data/schema/timeline';
import { freeId } from '../../stories/edit-story';
import { useApp } from '../shared/app-context';
import { ownStories, useOwnStories } from '../shared/own-stories';

export function useEditor() {
  const { whole, store } = useApp();
  const { id: timeline, stories: shipped } = whole.timeline;
  const own = useOwnStories().flatMap((one) => (one.timeline === timeline ? [one.story] : []));
  const [chosen, setChosen] = useState<string | null>(() => store.getState().story);
  const story = own.find(({ id }) => id === chosen) ?? own.at(-1);
  // Chosen for good: another tab's newer story does not take the place of the one that is being written.
  if (story !== undefined && story.id !== chosen) setChosen(story.id);
  const taken = () => {
    const all = ownStories()
      .store.getState()
      .stories.map((one) => one.story.id);
    return new Set([...all, ...shipped.map(({ id }) => id)]);
  };
  const save = (changed: Story): string => {
    const id = ownStories().save(timeline, changed);
    if (id !== changed.id) setChosen(id);
    return id;
  };
  return {
    own,
    story,
    save,
    /** As it is at this moment; undefined where it has been deleted. */
    now: (id: string): Story | undefined =>
      ownStories()
        .store.getState()
        .stories.find((one) => one.story.id === id)?.story,
    choose: setChosen,
    /** Keeps a story as a new one, under an id that nobody has, and goes on with it. */
    saveNew: (added: Story) => setChosen(save({ ...added, id: freeId(added.id, taken()) })),
    remove: (id: string) => ownStories().remove(id),
  };
}

export type Editor = ReturnType<typeof useEditor>;
