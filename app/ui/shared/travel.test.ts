// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type Place, toStreams } from './travel';

const [here, there] = [document.createElement('i'), document.createElement('b')];
const place = (holder: HTMLElement, x: number, tone = 0): Place => ({ holder, x, y: 10, tone });

describe('streams of marks', () => {
  it('join the events that go the same way, and part topics', () => {
    const before = new Map([
      ['a', place(here, 0)],
      ['b', place(here, 0)],
      ['c', place(here, 0, 3)],
    ]);
    const after = new Map([
      ['a', place(there, 100)],
      ['b', place(there, 100)],
      ['c', place(there, 100, 3)],
    ]);
    expect(toStreams(before, after).map(({ count, to }) => [count, to.tone])).toEqual([
      [2, 0],
      [1, 3],
    ]);
  });

  it('are none for what stands still, is new or is gone', () => {
    const before = new Map([
      ['still', place(here, 50)],
      ['gone', place(here, 0)],
    ]);
    const after = new Map([
      ['still', place(there, 51)],
      ['new', place(there, 80)],
    ]);
    expect(toStreams(before, after)).toEqual([]);
  });
});
