import { describe, expect, it } from 'vitest';
import { drawDataset } from '../dataset/test-timeline';
import { initialState } from '../state/store';
import { span } from '../time/span';
import { defaultView, noFilters } from '../url/view-state';
import { stepOfView, viewOfStep } from './step-view';

const dataset = drawDataset(`
  event    when        topic  background
  summit   1997-05-27  peace  yes
  siege    2022-02-24  war
  talks    2022-03-24  peace
`);
const heading = { en: 'Look' };
const at = (from: string, to: string) => span(Date.parse(from), Date.parse(to));
const now = at('2022-01-01', '2023-01-01');
const state = (view: Partial<typeof defaultView> = {}) => initialState({ ...defaultView, ...view });

describe('the view of a step', () => {
  it('is all of it the step’s: what was chosen, filtered and searched before is gone', () => {
    expect(viewOfStep({ heading }, dataset, now)).toEqual({
      selection: null,
      article: null,
      window: now,
      filters: noFilters,
      query: '',
      background: null,
      clock: 'happened',
      asOf: null,
      group: 'none',
    });
  });

  it('has the window that the step says', () => {
    const window = { start: '1990-01-01T00:00:00Z', end: '2000-01-01T00:00:00Z' };
    expect(viewOfStep({ heading, event: 'siege', window }, dataset, now).window).toEqual(
      at('1990-01-01', '2000-01-01'),
    );
  });

  it('stays where its event can be seen, and goes where it is', () => {
    expect(viewOfStep({ heading, event: 'talks' }, dataset, now).window).toBe(now);
    const { window } = viewOfStep({ heading, event: 'summit' }, dataset, now);
    expect(window?.start).toBeLessThan(Date.parse('1997-05-27'));
    expect(window?.end).toBeGreaterThan(Date.parse('1997-05-28'));
  });

  it('shows what the articles only allude to where the step speaks of it', () => {
    expect(viewOfStep({ heading, event: 'summit' }, dataset, now).background).toBe(true);
    expect(viewOfStep({ heading, event: 'siege' }, dataset, now).background).toBeNull();
  });

  it('chooses nothing where the event is not in this timeline', () => {
    const view = viewOfStep({ heading, event: 'moon', evidence: 2 }, dataset, now);
    expect(view.selection).toBeNull();
    expect(view.window).toBe(now);
  });

  it('has the passage, the filters and the clock of the step', () => {
    const step = {
      ...{ heading, event: 'siege', evidence: 2, filters: { topic: ['war'] } },
      ...{ clock: 'reported' as const, asof: '2022-03-01' },
    };
    expect(viewOfStep(step, dataset, now)).toMatchObject({
      selection: { event: 'siege', evidence: 2 },
      filters: { ...noFilters, topic: ['war'] },
      clock: 'reported',
      asOf: '2022-03-01',
    });
  });
});

describe('a step of a view', () => {
  it('is the view again', () => {
    const view = {
      selection: { event: 'siege', evidence: 1 },
      window: at('2022-02-01', '2022-05-01'),
      filters: { ...noFilters, topic: ['war'], status: ['occurred'] },
      clock: 'reported' as const,
      asOf: '2022-03-01',
    };
    expect(viewOfStep(stepOfView(state(view), dataset, heading), dataset, now)).toMatchObject(view);
  });

  it('says the window even where none was asked for, and nothing else that is as usual', () => {
    const { start, end } = dataset.home;
    const second = (instant: number) => `${new Date(instant).toISOString().slice(0, 19)}Z`;
    expect(stepOfView(state(), dataset, heading)).toEqual({
      heading,
      window: { start: second(start), end: second(end) },
    });
  });
});
