import { describe, expect, it } from 'vitest';
import { countForms, countGroup, f1, GROUPS, isCalendar, listErrors, type Marked, pairUp } from './score';
import { formatErrors, formatForms, formatScores } from './score-table';

const at = (start: number, end: number, value: string, type = 'DATE', rule = 'en.x'): Marked => ({
  start,
  end,
  value,
  type,
  rule,
});
const TEXT = 'On Friday they met in May for two days, not in June.';
const document = {
  id: 'd',
  lang: 'en',
  text: TEXT,
  gold: [at(3, 9, '2024-06-28'), at(22, 25, '2024-05'), at(30, 38, 'P2D', 'DURATION')],
  found: [at(0, 9, '2024-06-28'), at(22, 25, '2023-05'), at(47, 51, '2024-06')],
};

describe('scoring by TempEval-3', () => {
  it('pairs equal spans before larger overlaps, each once', () => {
    const gold = [at(0, 10, 'a'), at(11, 20, 'b')];
    const found = [at(0, 19, 'c'), at(11, 20, 'd')];
    expect([...pairUp(gold, found)].sort()).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
  it('counts strict, relaxed and value', () => {
    expect(countGroup([document], () => true)).toEqual({ gold: 3, found: 3, strict: 1, relaxed: 2, value: 1 });
    expect(
      f1(
        2,
        countGroup([document], () => true),
      ),
    ).toBeCloseTo(2 / 3);
  });
  it('restricts both sides to a group', () => {
    expect(countGroup([document], GROUPS.DURATION ?? (() => false))).toEqual({
      gold: 1,
      found: 0,
      strict: 0,
      relaxed: 0,
      value: 0,
    });
  });
  it.each([
    ['2024-06-28', 'DATE', true],
    ['2024-06-28TMO', 'TIME', true],
    ['1998-W07', 'DATE', true],
    ['199', 'DATE', true],
    ['PAST_REF', 'DATE', false],
    ['1989-WXX', 'DATE', false],
    ['P2D', 'DURATION', false],
    ['XXXX-WXX-3', 'SET', false],
  ])('%s of type %s fixes a stretch of the calendar: %s', (value, type, fixes) => {
    expect(isCalendar(at(0, 1, value, type))).toBe(fixes);
  });
  it('counts per form', () => {
    expect(countForms([document]).get('en.x')).toMatchObject({ found: 3, relaxed: 2, value: 1 });
  });
  it('lists what went wrong', () => {
    expect(listErrors([document]).map(({ kind }) => kind)).toEqual(['value', 'missed', 'spurious']);
  });
  it('prints a table a language, a line a form, a line an error', () => {
    expect(formatScores([document])).toContain('ALL                3     3    33.3    66.7    33.3');
    expect(formatForms([document])).toContain('en.x');
    expect(formatErrors([document]).split('\n')[2]).toBe(
      'spurious\td\t-\t2024-06\ten.x\tay they met in May for two days, not in [June].',
    );
  });
});
