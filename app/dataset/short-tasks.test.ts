import { afterEach, expect, it, vi } from 'vitest';
import { inShortTasks } from './short-tasks';

afterEach(() => vi.restoreAllMocks());

/** So many steps of so many milliseconds, and how often others had a turn meanwhile. */
async function run(count: number, length: number) {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const turns = vi.spyOn(globalThis, 'setTimeout');
  const result = await inShortTasks(
    (function* () {
      for (let step = 0; step < count; step += 1) {
        now += length;
        yield;
      }
      return 'done';
    })(),
  );
  return { result, turns: turns.mock.calls.length };
}

it('runs what is short at one go', async () => {
  expect(await run(10, 2)).toEqual({ result: 'done', turns: 0 });
});

it('gives others a turn as soon as it has taken long', async () => {
  expect(await run(10, 10)).toEqual({ result: 'done', turns: 3 });
});

it('passes on what the work throws', async () => {
  const failing = (function* (): Generator<undefined, string, undefined> {
    yield;
    throw new Error('no');
  })();
  await expect(inShortTasks(failing)).rejects.toThrow('no');
});
