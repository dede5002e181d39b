import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPlayer } from './player';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('goes on by itself to the last event, and stops there', () => {
  let left = 3;
  const player = createPlayer({ step: () => left-- > 0, page: new EventTarget(), onChange: () => undefined });
  player.play();
  expect([left, player.isPlaying()]).toEqual([2, true]);
  vi.advanceTimersByTime(60_000);
  expect(player.isPlaying()).toBe(false);
});

it('stops when a person does anything', () => {
  const page = new EventTarget();
  const player = createPlayer({ step: () => true, page, onChange: () => undefined });
  player.play();
  page.dispatchEvent(new Event('keydown'));
  expect(player.isPlaying()).toBe(false);
  page.dispatchEvent(new Event('keydown'));
});
