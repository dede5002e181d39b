/** The person's own stories, one store for the page: present mode and the editor see the same. */
import { useStore } from 'zustand';
import { maybeStorage } from '../../state/settings';
import {
  createOwnStories,
  type KeptStory,
  OWN_STORIES_KEY,
  type OwnStories,
  type Trouble,
} from '../../stories/own-stories';

let made: OwnStories | null = null;

/** Made when first asked for; from then on what other tabs write is seen here. */
export function ownStories(): OwnStories {
  if (made !== null) return made;
  const own = createOwnStories(maybeStorage(window));
  window.addEventListener('storage', ({ key }) => {
    if (key === OWN_STORIES_KEY || key === null) own.refresh();
  });
  made = own;
  return own;
}

export const useOwnStories = (): readonly KeptStory[] => useStore(ownStories().store, (state) => state.stories);

export const useTrouble = (): Trouble => useStore(ownStories().store, (state) => state.trouble);
