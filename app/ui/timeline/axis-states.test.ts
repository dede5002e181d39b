// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { initialState, type State } from '../../state/store';
import { chosenItem, createAxisStates } from './axis-states';

/** Faces of three marks; the event `hidden` is counted in the cluster. */
let faces: Map<string, HTMLElement>;
let show: (state: Partial<State>, active?: string | null) => void;

beforeEach(() => {
  faces = new Map(['e-talks', 's-gazette', 'c-0/1'].map((id) => [id, document.createElement('div')]));
  const showStates = createAxisStates({
    faceOf: (id) => faces.get(id),
    holderOf: (event) => (event === 'hidden' ? 'c-0/1' : `e-${event}`),
  });
  show = (state, active = null) => showStates({ ...initialState(), ...state }, active);
});

/** What each face shows. */
const shown = () =>
  Object.fromEntries(
    [...faces].map(([id, face]) => [
      id,
      `${face.className} ${face.getAttribute('aria-selected') === 'true' ? '(selected)' : ''}`.trim(),
    ]),
  );

describe('the states on the axis', () => {
  it.each<[string, Partial<State>, string | null, object]>([
    ['nothing', {}, null, { 'e-talks': '', 's-gazette': '', 'c-0/1': '' }],
    [
      'the chosen event',
      { selection: { event: 'talks' } },
      null,
      { 'e-talks': 'is-selected (selected)', 's-gazette': '', 'c-0/1': '' },
    ],
    [
      'the open article',
      { article: 'gazette' },
      null,
      { 'e-talks': '', 's-gazette': 'is-selected (selected)', 'c-0/1': '' },
    ],
    [
      'what is pointed at',
      { hover: { event: 'talks' } },
      null,
      { 'e-talks': 'is-hovered', 's-gazette': '', 'c-0/1': '' },
    ],
    [
      'the cluster of what is pointed at',
      { hover: { event: 'hidden' } },
      null,
      { 'e-talks': '', 's-gazette': '', 'c-0/1': 'is-hovered' },
    ],
    ['where the keys stand', {}, 'c-0/1', { 'e-talks': '', 's-gazette': '', 'c-0/1': 'is-active' }],
    [
      'all three on one',
      { selection: { event: 'talks' }, hover: { event: 'talks' } },
      'e-talks',
      { 'e-talks': 'is-selected is-hovered is-active (selected)', 's-gazette': '', 'c-0/1': '' },
    ],
    [
      'nothing of what is not drawn',
      { selection: { event: 'far-away' } },
      'e-gone',
      { 'e-talks': '', 's-gazette': '', 'c-0/1': '' },
    ],
  ])('show %s', (_, state, active, expected) => {
    show(state, active);
    expect(shown()).toEqual(expected);
  });

  it('leave nothing behind', () => {
    show({ selection: { event: 'talks' }, hover: { event: 'hidden' } }, 's-gazette');
    show({});
    expect(Object.values(shown())).toEqual(['', '', '']);
    expect(faces.get('e-talks')?.getAttribute('aria-selected')).toBe('false');
  });

  it('leave the other classes of a face alone', () => {
    faces.get('e-talks')?.classList.add('mark');
    show({ selection: { event: 'talks' } });
    show({});
    expect(faces.get('e-talks')?.className).toBe('mark');
  });
});

describe('chosenItem', () => {
  it.each([
    [{ selection: { event: 'talks' }, article: null }, 'e-talks'],
    [{ selection: null, article: 'gazette' }, 's-gazette'],
    [{ selection: null, article: null }, undefined],
  ])('of %o is %s', (state, item) => {
    expect(chosenItem(state)).toBe(item);
  });
});
