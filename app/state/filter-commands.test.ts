import { describe, expect, it } from 'vitest';
import { defaultView, noFilters, type ViewState } from '../url/view-state';
import { createFilterCommands } from './filter-commands';
import { createAppStore } from './store';

function start(view: Partial<ViewState> = {}) {
  const store = createAppStore({ ...defaultView, ...view });
  return { store, commands: createFilterCommands(store) };
}

describe('a value of a filter', () => {
  it('is added, beside those there are, and taken off again', () => {
    const { store, commands } = start({ filters: { ...noFilters, topic: ['war'], actor: ['us'] } });
    commands.toggleFilter('topic', 'peace');
    expect(store.getState().filters).toEqual({ ...noFilters, topic: ['war', 'peace'], actor: ['us'] });
    commands.toggleFilter('topic', 'war');
    expect(store.getState().filters).toEqual({ ...noFilters, topic: ['peace'], actor: ['us'] });
  });
});

describe('a filter that is dropped', () => {
  const view: Partial<ViewState> = {
    filters: { ...noFilters, topic: ['war', 'peace'], actor: ['us'] },
    query: 'siege',
    background: false,
  };

  it('goes with all its values and leaves the others', () => {
    const { store, commands } = start(view);
    commands.dropFilter('topic');
    expect(store.getState()).toMatchObject({
      filters: { topic: [], actor: ['us'] },
      query: 'siege',
      background: false,
    });
  });

  it('may be the search', () => {
    const { store, commands } = start(view);
    commands.dropFilter('query');
    expect(store.getState()).toMatchObject({ ...view, query: '' });
  });

  it('may be what hides the background, whoever hid it', () => {
    const { store, commands } = start(view);
    commands.dropFilter('background');
    expect(store.getState()).toMatchObject({ background: null, settings: { background: true }, query: 'siege' });
  });
});
