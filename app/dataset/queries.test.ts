import { describe, expect, it } from 'vitest';
import { LoadError, type LoadFailure } from './load-error';
import { createQueryClient } from './queries';

const url = 'https://example.org/timeline.json';

/** Tries it until it is given up; the number of tries. */
function triesOf(failure: LoadFailure | null): number {
  const { retry } = createQueryClient().getDefaultOptions().queries ?? {};
  if (typeof retry !== 'function') throw new Error('there is no rule for trying again');
  const error = failure === null ? new TypeError('a bug') : new LoadError(failure);
  let failures = 0;
  while (retry(failures, error)) failures += 1;
  return failures + 1;
}

describe('a file that could not be loaded', () => {
  it.each<[string, LoadFailure | null, number]>([
    ['the network is down', { kind: 'network', url }, 3],
    ['the server is overloaded', { kind: 'http', url, status: 503 }, 3],
    ['the server failed', { kind: 'http', url, status: 500 }, 3],
    ['there is no such file', { kind: 'http', url, status: 404 }, 1],
    ['the file is not for us', { kind: 'http', url, status: 403 }, 1],
    ['the file is broken', { kind: 'not-json', url, message: 'oops' }, 1],
    ['the file is not UTF-8', { kind: 'not-utf8', url }, 1],
    ['the file is no timeline', { kind: 'invalid', url, faults: [] }, 1],
    ['the code is wrong', null, 1],
  ])('because %s', (_, failure, tries) => {
    expect(triesOf(failure)).toBe(tries);
  });

  it('is tried again soon, and then a little later', () => {
    const { retryDelay } = createQueryClient().getDefaultOptions().queries ?? {};
    if (typeof retryDelay !== 'function') throw new Error('there is no rule for when to try again');
    const delays = [0, 1].map((attempt) => retryDelay(attempt, new Error()));
    expect(delays).toEqual([300, 600]);
  });
});
