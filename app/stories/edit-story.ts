/**
 * What an editor does to a story, each as a new story made of the old one.
 *
 * Must not know: where stories are kept, the screen.
 */
import type { Story, Text } from '../../data/schema/timeline';
import type { Step } from './story';

/** The story with a step put at the end, or behind the step at a position (from 0). */
export const addStep = (story: Story, step: Step, after = story.steps.length - 1): Story => ({
  ...story,
  steps: story.steps.toSpliced(after + 1, 0, step),
});

export const changeStep = (story: Story, at: number, step: Step): Story => ({
  ...story,
  steps: story.steps.map((one, position) => (position === at ? step : one)),
});

export const removeStep = (story: Story, at: number): Story => ({ ...story, steps: story.steps.toSpliced(at, 1) });

/** The story with a step taken to another position; the same story where there is no such position. */
export function moveStep(story: Story, from: number, to: number): Story {
  const step = story.steps[from];
  if (step === undefined || to < 0 || to >= story.steps.length || from === to) return story;
  return { ...story, steps: story.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}

/** A text with other words in one language; undefined where no words are left. */
export function sayIn(text: Text | undefined, language: string, words: string): Text | undefined {
  const { [language]: _, ...others } = text ?? {};
  const said = words === '' ? others : { ...others, [language]: words };
  return Object.keys(said).length === 0 ? undefined : said;
}

/** The step with other words; a heading always has some. */
export function sayStep(
  step: Step,
  part: 'heading' | 'body' | 'notes',
  words: { language: string; text: string },
): Step {
  const said = sayIn(step[part], words.language, words.text);
  if (said !== undefined) return { ...step, [part]: said };
  if (part === 'heading') return { ...step, heading: { [words.language]: '…' } };
  const { [part]: _, ...rest } = step;
  return rest;
}

/** The id itself where it is free, else with the first number that is. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const stem = wanted.replace(/-\d+$/, '');
  for (let n = 2; ; n += 1) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`;
}
