import { describe, expect, it } from 'vitest';
import { defaultView } from '../url/view-state';
import { linkedKeys, pushedKeys, stateTable } from './state-table';
import { initialState } from './store';

describe('the table of where state lives', () => {
  it('has a row for each piece of state and for nothing else', () => {
    expect(Object.keys(stateTable).toSorted()).toEqual(Object.keys(initialState()).toSorted());
  });

  it('has in links exactly what a link can say', () => {
    expect([...linkedKeys].toSorted()).toEqual(Object.keys(defaultView).toSorted());
  });

  it('makes an entry for choices alone', () => {
    expect([...pushedKeys].toSorted()).toEqual([
      'article',
      'compare',
      'data',
      'exercise',
      'mode',
      'seed',
      'selection',
      'step',
      'story',
      'who',
    ]);
  });

  it('keeps on the device what is in no link', () => {
    for (const [key, { url, stored }] of Object.entries(stateTable)) {
      if (stored) expect(url, key).toBe('none');
    }
  });
});
