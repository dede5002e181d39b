import { describe, expect, it } from 'vitest';
import { createAppStore } from './store';
import { followVisits, type Visit, withVisit } from './visits';

const event = (id: string): Visit => ({ kind: 'event', id });

describe('visits', () => {
  it('are the latest first, each once', () => {
    const visits = ['a', 'b', 'a', 'c'].reduce<readonly Visit[]>((list, id) => withVisit(list, event(id)), []);
    expect(visits).toEqual([event('c'), event('a'), event('b')]);
    expect(withVisit(visits, { kind: 'article', id: 'c' })).toHaveLength(4);
  });

  it('are no more than can be taken in', () => {
    const visits = Array.from({ length: 40 }, (_, at) => event(`e${at}`)).reduce<readonly Visit[]>(withVisit, []);
    expect(visits).toHaveLength(12);
    expect(visits[0]).toEqual(event('e39'));
  });

  it('are noted by whatever way a place is opened, evidence and closing left out', () => {
    const store = createAppStore();
    const stop = followVisits(store);
    store.setState({ selection: { event: 'a' } });
    store.setState({ selection: { event: 'a', evidence: 2 } });
    store.setState({ selection: null, article: 'x' });
    store.setState({ article: null });
    expect(store.getState().visits).toEqual([{ kind: 'article', id: 'x' }, event('a')]);
    stop();
    store.setState({ selection: { event: 'b' } });
    expect(store.getState().visits).toHaveLength(2);
  });

  it('begin with what a link has opened', () => {
    const store = createAppStore();
    store.setState({ article: 'x' });
    followVisits(store);
    expect(store.getState().visits).toEqual([{ kind: 'article', id: 'x' }]);
  });
});
