// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawDataset } from '../../dataset/test-timeline';
import { renderInApp } from '../../dev/render-in-app';
import { span } from '../../time/span';
import { Announcer } from './Announcer';

const dataset = drawDataset(`
  event   when        topic  in
  pact    1949-04-04  peace  gazette
  siege   2022-02-24  war    gazette
  talks   2022-03-24  peace  gazette
`);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function listen(language: 'en' | 'fr' = 'en') {
  const parts = renderInApp(<Announcer />, { dataset, language });
  const said = () => parts.container.querySelector('[aria-live=polite]')?.textContent;
  const rest = () => act(() => void vi.runAllTimers());
  return { ...parts, said, rest };
}

describe('what is said aloud', () => {
  it('is the window, once it has come to rest', () => {
    const { commands, said, rest } = listen();
    const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
    act(() => commands.flyTo(span(day('2000-01-01'), day('2020-01-01'))));
    act(() => commands.zoom(0.5));
    expect(said()).toBe('');
    rest();
    expect(said()).toBe('Shown: 2004–2014');
    act(() => commands.pan(0.5));
    rest();
    expect(said()).toMatch(/^Shown: 20(?:09|10)–20(?:19|20)$/);
  });

  it('is not the window that a hand moves', () => {
    const { commands, said, rest } = listen();
    act(() => commands.settleWindow(span(0, 1e12)));
    rest();
    expect(said()).toBe('');
  });

  it('is the newest: the chosen event, then what came after it, and the event again', () => {
    const { commands, said, rest } = listen();
    act(() => commands.fitAll());
    act(() => commands.selectEvent({ event: 'siege' }));
    expect(said()).toMatch(/^24 February 2022, occurred, 2 of 3\. /);
    rest();
    expect(said()).toMatch(/^24 February 2022/);
    act(() => commands.setGroup('actor'));
    expect(said()).toBe('Group by: Actor');
    act(() => commands.clearSelection());
    expect(said()).toBe('');
  });

  it.each([
    [
      'en',
      'Events stand when they were reported.',
      '2 events, listed to choose from',
      '1 article, listed to choose from',
    ],
    [
      'fr',
      'Les événements se placent au jour de leur premier récit.',
      '2\u00a0événements, à choisir dans la liste ouverte',
      '1\u00a0article, à choisir dans la liste ouverte',
    ],
  ] as const)(
    'is the other clock, and what a cluster opened into, in %s',
    async (language, clock, events, articles) => {
      const { commands, said, rest } = listen(language);
      await act(() => commands.setClock('reported'));
      rest();
      expect(said()).toBe(clock);
      act(() => commands.listMarks([1, 2].map((event) => ({ kind: 'event', event }) as never)));
      expect(said()).toBe(events);
      act(() => commands.listMarks([{ kind: 'source', source: 'gazette' } as never]));
      expect(said()).toBe(articles);
    },
  );
});
