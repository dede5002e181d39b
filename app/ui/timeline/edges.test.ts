import { describe, expect, it } from 'vitest';
import type { Mod } from '../../../data/schema/timeline';
import { drawWhen } from '../../dataset/test-timeline';
import { edgesOf } from './edges';

describe('edgesOf', () => {
  it.each([
    // Known to the day.
    ['2022-03-24', 'sharp', 'sharp'],
    ['2022-02-24/2022-03-24', 'sharp', 'sharp'],
    // Known less well.
    ['2022-03', 'soft', 'soft'],
    ['2021-21', 'soft', 'soft'],
    ['2022', 'soft', 'soft'],
    ['198X', 'soft', 'soft'],
    ['2022/2023', 'soft', 'soft'],
    ['2022-02-24/2022-03', 'sharp', 'soft'],
    ['2022-02/2022-03-24', 'soft', 'sharp'],
    // Doubted.
    ['2022-03-24~', 'soft', 'soft'],
    ['2022-03-24?', 'soft', 'soft'],
    ['2022-02-24%/2022-03-24', 'soft', 'sharp'],
    // Without an end.
    ['2022-02-24/..', 'sharp', 'open'],
    ['2022-02/', 'soft', 'open'],
    ['../2022-03-24', 'open', 'sharp'],
    ['/2022', 'open', 'soft'],
  ])('%s begins %s and ends %s', (edtf, startEdge, endEdge) => {
    expect(edgesOf(drawWhen(edtf))).toEqual({ startEdge, endEdge });
  });

  it.each<[string, Mod]>([
    ['2022-03-24', 'APPROX'],
    ['2022-03', 'MID'],
    ['2022-02-24/2022-03-24', 'START'],
  ])('%s with %s is soft at both ends', (edtf, mod) => {
    expect(edgesOf({ ...drawWhen(edtf), mod })).toEqual({ startEdge: 'soft', endEdge: 'soft' });
  });

  it('before a day has no start, after a day no end', () => {
    const day = drawWhen('2022-03-24');
    expect(edgesOf({ ...day, mod: 'BEFORE', start: null })).toEqual({ startEdge: 'open', endEdge: 'soft' });
    expect(edgesOf({ ...day, mod: 'AFTER', end: null })).toEqual({ startEdge: 'soft', endEdge: 'open' });
  });

  it('a date that cannot be read is soft where it has an end and open where it has none', () => {
    expect(edgesOf({ ...drawWhen('2022-02-24/..'), edtf: 'some day' })).toEqual({ startEdge: 'soft', endEdge: 'open' });
  });
});
