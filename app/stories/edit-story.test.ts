import { describe, expect, it } from 'vitest';
import type { Story } from '../../data/schema/timeline';
import { addStep, changeStep, freeId, moveStep, removeStep, sayIn, sayStep } from './edit-story';
import type { Step } from './story';

const step = (name: string): Step => ({ heading: { en: name } });
const story: Story = { id: 'mine', title: { en: 'Mine' }, steps: ['a', 'b', 'c'].map(step) };
const namesOf = ({ steps }: Story) => steps.map(({ heading }) => heading.en).join('');

describe('the steps of a story', () => {
  it('are put at the end, or behind one', () => {
    expect(namesOf(addStep(story, step('x')))).toBe('abcx');
    expect(namesOf(addStep(story, step('x'), 0))).toBe('axbc');
    expect(namesOf(addStep(story, step('x'), -1))).toBe('xabc');
    expect(namesOf(addStep({ ...story, steps: [] }, step('x')))).toBe('x');
  });

  it('are changed and removed one by one, the old story left as it was', () => {
    expect(namesOf(changeStep(story, 1, step('x')))).toBe('axc');
    expect(namesOf(removeStep(story, 1))).toBe('ac');
    expect(namesOf(story)).toBe('abc');
  });

  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 0, 'bac'],
  ])('are moved from %i to %i', (from, to, names) => {
    expect(namesOf(moveStep(story, from, to))).toBe(names);
  });

  it.each([
    [0, -1],
    [2, 3],
    [1, 1],
    [7, 0],
  ])('stay where there is no such move: %i to %i', (from, to) => {
    expect(moveStep(story, from, to)).toBe(story);
  });
});

describe('words', () => {
  it('are said in one language, the others left', () => {
    expect(sayIn({ en: 'Look', fr: 'Regardez' }, 'en', 'See')).toEqual({ en: 'See', fr: 'Regardez' });
    expect(sayIn(undefined, 'fr', 'Regardez')).toEqual({ fr: 'Regardez' });
  });

  it('that are taken away leave no empty text', () => {
    expect(sayIn({ en: 'Look', fr: 'Regardez' }, 'en', '')).toEqual({ fr: 'Regardez' });
    expect(sayIn({ en: 'Look' }, 'en', '')).toBeUndefined();
    const asking = { ...step('a'), body: { en: 'Why?' } };
    expect(sayStep(asking, 'body', { language: 'en', text: '' })).toEqual(step('a'));
  });

  it('of a heading are never none', () => {
    expect(sayStep(step('a'), 'heading', { language: 'en', text: '' })).toEqual(step('…'));
  });

  it('are put where there were none', () => {
    const said = sayStep(step('a'), 'notes', { language: 'fr', text: 'Chut.' });
    expect(said).toEqual({ ...step('a'), notes: { fr: 'Chut.' } });
  });
});

describe('a free id', () => {
  it.each([
    ['mine', [], 'mine'],
    ['mine', ['mine'], 'mine-2'],
    ['mine', ['mine', 'mine-2'], 'mine-3'],
    ['mine-2', ['mine', 'mine-2'], 'mine-3'],
    ['2014', ['2014'], '2014-2'],
  ])('of %s beside %j is %s', (wanted, taken, id) => {
    expect(freeId(wanted, new Set(taken))).toBe(id);
  });
});
