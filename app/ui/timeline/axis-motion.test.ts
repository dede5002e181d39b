// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LodItem } from '../../time-index/lod-item';
import type { AxisItem } from './axis-item';
import { type AxisPicture, explainChange, movesBetween } from './axis-motion';

const marks = {} as AxisPicture['marks'];
const index = {} as AxisPicture['index'];

const item = (id: string, start: number, row = 0): AxisItem => ({
  ...{ id, lane: 'war', row, start, end: start, isInside: false, startEdge: 'sharp', endEdge: 'sharp', tone: 1 },
  face: { kind: 'cluster', count: 1, written: '1', parts: [] },
  spoken: id,
});
const single = (event: number, start: number): [AxisItem, LodItem] => [
  item(`e-${event}`, start, 1),
  { kind: 'event', id: `${event}`, event, lane: 0, row: 1, start, end: start } as LodItem,
];
const cluster = (id: string, members: readonly number[], start: number, lane = 0): [AxisItem, LodItem] => [
  item(`c-${id}`, start),
  { kind: 'cluster', id, lane, row: 0, start, end: start, has: (event: number) => members.includes(event) } as LodItem,
];
const picture = (...parts: readonly [AxisItem, LodItem][]): AxisPicture => ({
  items: parts.map(([each]) => each),
  lod: parts.map(([, each]) => each),
  marks,
  index,
});

const folded = picture(cluster('five', [1, 2, 3], 1000), single(9, 9000));
const unfolded = picture(single(1, 1000), single(2, 1100), cluster('rest', [3], 1200), single(9, 9000));

describe('what moves between two levels', () => {
  it('is each mark that the other level counts in a cluster of its lane', () => {
    const moves = movesBetween(unfolded, folded, (id) => id !== 'e-9');
    expect(moves.map(({ mark, cluster: of }) => [mark.id, of.id])).toEqual([
      ['e-1', 'c-five'],
      ['e-2', 'c-five'],
    ]);
  });

  it('is nothing that stands there on both, and nothing of another lane', () => {
    expect(movesBetween(unfolded, folded, () => false)).toEqual([]);
    expect(movesBetween(unfolded, picture(cluster('other', [1, 2], 1000, 1)), () => true)).toEqual([]);
  });
});

describe('a change of level', () => {
  const animated: { readonly of: string; readonly from: unknown }[] = [];
  const faces = new Map<string, HTMLElement>();
  const stage = { faceOf: (id: string) => faces.get(id), msPerPx: 10 };

  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => draw());
    HTMLElement.prototype.animate = function animate(this: HTMLElement, frames: unknown) {
      animated.push({ of: this.id || this.className, from: (frames as { transform: string }[])[0]?.transform });
      return { finished: Promise.resolve() } as unknown as Animation;
    };
    for (const id of ['e-1', 'e-2', 'e-9', 'c-five', 'c-rest']) {
      const face = Object.assign(document.createElement('span'), { id });
      Object.defineProperty(face, 'offsetHeight', { value: 26 });
      faces.set(id, face);
    }
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(HTMLElement.prototype, 'animate');
    animated.length = 0;
    faces.clear();
  });

  it('lets what comes out of a cluster come from its place', () => {
    explainChange(folded, unfolded, stage);
    expect(animated).toEqual([
      { of: 'e-1', from: 'translate(0px, -26px)' },
      { of: 'e-2', from: 'translate(-10px, -26px)' },
    ]);
  });

  it('lets what a new cluster takes in gather into it, and leaves nothing behind', async () => {
    explainChange(unfolded, folded, stage);
    expect(animated.map(({ from }) => from)).toEqual(['translate(0px, 26px)', 'translate(10px, 26px)']);
    await Promise.resolve();
    expect(faces.get('c-five')?.children).toHaveLength(0);
  });

  it('moves nothing where other marks are shown: nothing was split or joined', () => {
    explainChange(folded, { ...unfolded, marks: {} as AxisPicture['marks'] }, stage);
    explainChange(folded, null, stage);
    explainChange(folded, folded, stage);
    expect(animated).toEqual([]);
  });

  it('moves nothing from farther than an eye can follow', () => {
    explainChange(folded, unfolded, { ...stage, msPerPx: 0.01 });
    expect(animated.map(({ of }) => of)).toEqual(['e-1']);
  });
});
