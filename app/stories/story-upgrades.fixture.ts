/** For tests: a made-up history. Version 2 called the name a title in each language, version 3 called pages steps. */
import type { StoryUpgrade } from './story-upgrades';

const fieldsOf = (story: unknown): Record<string, unknown> =>
  typeof story === 'object' && story !== null ? { ...story } : {};

const nameToTitle: StoryUpgrade = (story) => {
  const { name, ...rest } = fieldsOf(story);
  return { ...rest, title: { en: name } };
};

const pagesToSteps: StoryUpgrade = (story) => {
  const { pages, ...rest } = fieldsOf(story);
  return { ...rest, steps: pages };
};

export const MADE_UP_UPGRADES: readonly StoryUpgrade[] = [nameToTitle, pagesToSteps];
