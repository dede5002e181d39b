import { expect, it } from 'vitest';
import { FIRST, formatRun, type Given, parseRun, reduceRun } from './run';

const given: Given = { answer: { kind: 'said', status: 'planned', claimant: -1 }, score: { points: 1, of: 2 } };
const answered = reduceRun(FIRST, { type: 'answer', given });
const second = reduceRun(answered, { type: 'next' });

it('counts one answer to a question, and begins again', () => {
  expect(reduceRun(answered, { type: 'answer', given })).toBe(answered);
  expect(second).toEqual({ at: 1, given: [given] });
  expect(reduceRun(second, { type: 'again' })).toBe(FIRST);
});

it.each([
  ['nothing yet', FIRST],
  ['an answer', answered],
  ['the next question', second],
  [
    'answers of every kind',
    {
      at: 2,
      given: [
        { answer: { kind: 'order', order: [3, 1] }, score: { points: 0, of: 1 } },
        { answer: { kind: 'words', marked: [{ start: 2, end: 5 }] }, score: { points: 2, of: 2 } },
        { answer: { kind: 'words', marked: null }, score: { points: 0, of: 2 } },
      ],
    },
  ],
] as const)('comes back as it was kept: %s', (_, run) => {
  expect(parseRun('said 4', formatRun('said 4', run))).toEqual(run);
});

it.each([
  ['nothing kept', null],
  ['another set', formatRun('said 5', second)],
  ['no JSON', '{'],
  ['another shape', '{"of":"said 4","at":-1,"given":[]}'],
  ['a place that no answer leads to', formatRun('said 4', { at: 3, given: [given] })],
])('begins at the first question: %s', (_, text) => {
  expect(parseRun('said 4', text)).toBe(FIRST);
});
