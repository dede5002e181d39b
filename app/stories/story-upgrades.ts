/**
 * The door for older stories, in files, in links and on this device: a story written in version n is lifted to n + 1,
 * one step at a time, so that everything behind it knows one shape.
 *
 * To change the shape: put the step at the end of the table (the version follows from it), keep a story of the old shape
 * as a test. A newer page's stories are refused in words, and left as they are.
 *
 * Must not know: what a valid story is, where it is kept.
 */

/** Lifts a story to the next version. Pure; bears anything, because nothing is checked yet. */
export type StoryUpgrade = (story: unknown) => unknown;

/** The first from version 1 to 2, and so on. */
export const STORY_UPGRADES: readonly StoryUpgrade[] = [];

/** The version that a table leads to. */
export const versionOf = (upgrades: readonly StoryUpgrade[]): number => upgrades.length + 1;

/** Where a version stands: a whole number from 1; of now or older, newer, or none at all. */
export function ageOf(version: unknown, upgrades: readonly StoryUpgrade[]): 'known' | 'newer' | 'none' {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return 'none';
  return version > versionOf(upgrades) ? 'newer' : 'known';
}

/** A story of a known version in the shape of now. */
export const upgradeStory = (story: unknown, version: number, upgrades: readonly StoryUpgrade[]): unknown =>
  upgrades.slice(version - 1).reduce((lifted, lift) => lift(lifted), story);
