/**
 * Stories and where they come from.
 *
 * Must not know: how a story is shown or kept.
 */
import type { Story } from '../../data/schema/timeline';

export type Step = Story['steps'][number];

/** A story with its origin: shipped with the timeline, made on this device, or come with a link. */
export interface StoryEntry {
  readonly story: Story;
  readonly origin: 'timeline' | 'own' | 'shared';
}

/** The story by that id, else the first; undefined where there is none. */
export const findStory = (entries: readonly StoryEntry[], id: string | null): StoryEntry | undefined =>
  entries.find(({ story }) => story.id === id) ?? entries[0];

/** Whether a story is asked for that is not among them. */
export const isLostStory = (entries: readonly StoryEntry[], id: string | null): boolean =>
  id !== null && entries.every(({ story }) => story.id !== id);

/** A step's number, counted from 1, within what the story has; 1 where none is named. */
export const nearestStep = (story: Story, step: number | null): number =>
  Math.min(Math.max(step ?? 1, 1), Math.max(story.steps.length, 1));
