// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toDataset } from '../../dataset/dataset';
import { drawDataset, drawTimeline } from '../../dataset/test-timeline';
import { renderInApp } from '../../dev/render-in-app';
import { noFilters } from '../../url/view-state';
import { ListPane } from './ListPane';

const dataset = drawDataset(`
  event   when        topic  status
  eve     2021-12-31  peace  occurred
  siege   2022-02-24  war    alleged
  talks   2022-03-24  peace  planned
`);

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('CSS', { escape: (words: string) => words });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The list as it reads: a year, then what each of its rows says. */
const read = () =>
  screen.getAllByRole('heading', { level: 2 }).map((year) => [
    year.textContent,
    ...within(year.parentElement ?? document.body)
      .getAllByRole('listitem')
      .map((row) => row.textContent),
  ]);

describe('the list', () => {
  it('has every event under its year, with its date and, where it did not simply happen, its status', () => {
    renderInApp(<ListPane />, { dataset });
    expect(read()).toEqual([
      ['2021', '31 December 2021eve'],
      ['2022', '24 February 2022siege alleged', '24 March 2022talks planned'],
    ]);
  });

  it('is in the language of the interface', () => {
    renderInApp(<ListPane />, { dataset, language: 'fr' });
    expect(read()[1]?.map((words) => words?.replace(/\u00a0/g, ' '))).toEqual([
      '2022',
      '24 février 2022siege (fr) allégué',
      '24 mars 2022talks (fr) prévu',
    ]);
  });

  it('chooses an event, and says which is chosen', () => {
    const { store } = renderInApp(<ListPane />, { dataset });
    fireEvent.click(screen.getByRole('button', { name: /talks/ }));
    expect(store.getState().selection).toEqual({ event: 'talks' });
    expect(screen.getByRole('button', { current: true }).textContent).toContain('talks');
  });

  it('points at what is pointed at, whichever pane it is in', () => {
    const { store } = renderInApp(<ListPane />, { dataset });
    fireEvent.focus(screen.getByRole('button', { name: /siege/ }));
    expect(store.getState().hover).toEqual({ event: 'siege' });
    act(() => store.setState({ hover: { event: 'eve' } }));
    expect(document.querySelector('.event-row.is-hovered')?.textContent).toContain('eve');
  });

  it('is one stop of the Tab key: keys go from row to row, and the stop is where they or the choice were last', () => {
    const { commands, store } = renderInApp(<ListPane />, { dataset });
    const stops = () =>
      [...document.querySelectorAll<HTMLElement>('.event-row > button')].filter((row) => row.tabIndex === 0);
    const named = () => stops().map((row) => row.querySelector('.event-row-title')?.textContent);
    const at = (key: string) => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
      expect(stops()).toEqual([document.activeElement]);
      return named()[0];
    };
    expect(named()).toEqual(['eve']);
    act(() => screen.getByRole('region', { name: 'List of events' }).focus());
    expect(['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'Home', 'PageDown', 'ArrowUp'].map(at)).toEqual([
      'eve',
      'siege alleged',
      'talks planned',
      'talks planned',
      'eve',
      'talks planned',
      'siege alleged',
    ]);
    act(() => commands.selectEvent({ event: 'talks' }));
    expect(named()).toEqual(['talks planned']);
    act(() => store.setState({ filters: { ...noFilters, topic: ['war'] } }));
    expect(named()).toEqual(['siege alleged']);
  });

  it('shows only what passes the filters', () => {
    const { store } = renderInApp(<ListPane />, { dataset });
    act(() => store.setState({ filters: { ...noFilters, topic: ['war'] } }));
    expect(read()).toEqual([['2022', '24 February 2022siege alleged']]);
  });

  it.each([
    ['a filter', { filters: { ...noFilters, topic: ['war'], status: ['planned'] } }],
    ['a filter that nothing can meet', { filters: { ...noFilters, topic: ['no-such-topic'] } }],
  ])('says that nothing passes %s, and offers a way out that leads back to events', (_, view) => {
    renderInApp(<ListPane />, { dataset, view });
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    expect(screen.getByText('No event matches these filters.')).toBeTruthy();
    fireEvent.click(within(screen.getByLabelText('List of events')).getByRole('button'));
    expect(read().length).toBeGreaterThan(0);
  });

  it('says what to do about a timeline without events', () => {
    renderInApp(<ListPane />, { dataset: toDataset({ ...drawTimeline(''), sources: [] }) });
    expect(screen.getByText('This timeline has no events yet.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
