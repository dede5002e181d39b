import { describe, expect, it } from 'vitest';
import { drawDataset } from '../dataset/test-timeline';
import { contains, duration, middle, span } from '../time/span';
import { DAY, HOUR } from '../time/units';
import { nearestWindow, panBounds } from './limits';

const dataset = drawDataset('when\n2020-01-01\n2023-01-01');
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

describe('nearestWindow', () => {
  it('is the very window where it can be had', () => {
    const window = span(day('2021-01-01'), day('2022-01-01'));
    expect(nearestWindow(window, dataset)).toBe(window);
    expect(nearestWindow(dataset.extent, dataset)).toBe(dataset.extent);
  });

  it('is all that can be looked at where more was asked for', () => {
    expect(nearestWindow(span(day('1000-01-01'), day('3000-01-01')), dataset)).toEqual(panBounds(dataset));
  });

  it('is as long as it was, at the edge, where it lies beyond', () => {
    const wanted = span(day('1500-01-01'), day('1501-01-01'));
    const window = nearestWindow(wanted, dataset);
    expect(window.start).toBe(panBounds(dataset).start);
    expect(duration(window)).toBe(duration(wanted));
  });

  it('is a day around the middle where an hour was asked for', () => {
    const wanted = span(day('2021-01-01'), day('2021-01-01') + HOUR);
    const window = nearestWindow(wanted, dataset);
    expect(duration(window)).toBe(DAY);
    expect(middle(window)).toBe(middle(wanted));
  });
});

describe('panBounds', () => {
  it('leaves room on either side of the data, half as long as it', () => {
    const bounds = panBounds(dataset);
    expect(contains(bounds, dataset.extent)).toBe(true);
    expect(duration(bounds)).toBe(2 * duration(dataset.extent));
  });
});
