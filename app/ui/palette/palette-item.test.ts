import { describe, expect, it } from 'vitest';
import { actions } from '../../actions/actions';
import { span } from '../../time/span';
import type { TypedDate } from '../../timexes/typed-date';
import { groupAtRest, groupFound, type PaletteItem, toItem } from './palette-item';

const event = (index: number): PaletteItem => ({ kind: 'event', event: index });
const actor: PaletteItem = { kind: 'actor', id: 'a' };
const [first, second, third] = actions.map((action): PaletteItem => ({ kind: 'action', action })) as [
  PaletteItem,
  PaletteItem,
  PaletteItem,
];
const date: TypedDate = { when: { edtf: '2022', start: null, end: null }, span: span(0, 1), anchor: null };
const idOf = (item: PaletteItem | undefined) => (item?.kind === 'action' ? item.action.id : '');
const plain = { dates: [], query: 'x', recent: [] };

describe('what was found', () => {
  it('stands in groups, a group where its best item does, the search last', () => {
    const groups = groupFound([actor, event(2), first, event(1)], plain);
    expect(groups.map(({ name }) => name)).toEqual(['actor', 'event', 'action', 'search']);
    expect(groups[1]?.items).toEqual([event(2), event(1)]);
  });

  it('has dates first', () => {
    expect(groupFound([actor], { ...plain, dates: [date] })[0]).toEqual({
      name: 'date',
      items: [{ kind: 'date', date }],
    });
  });

  it('has no more of each than can be taken in', () => {
    const many = Array.from({ length: 50 }, (_, index) => event(index));
    expect(groupFound(many, plain)[0]?.items).toHaveLength(6);
    expect(groupFound([], { ...plain, dates: Array(9).fill(date) })[0]?.items).toHaveLength(3);
  });

  it('has actions lately used before the others', () => {
    const [group] = groupFound([first, second, third], { ...plain, recent: [idOf(third)] });
    expect(group?.items.map(idOf)).toEqual([third, first, second].map(idOf));
  });
});

describe('before anything is typed', () => {
  it('is where one has been, what one has used, and all that can be done, each once', () => {
    const groups = groupAtRest(actions, { visits: [event(1)], recent: [idOf(second), 'gone'] });
    expect(groups.map(({ name }) => name)).toEqual(['visit', 'recent', 'action']);
    expect(groups[1]?.items.map(idOf)).toEqual([idOf(second)]);
    expect(groups[2]?.items).toHaveLength(actions.length - 1);
  });

  it('is only what can be done on the first visit', () => {
    expect(groupAtRest(actions, { visits: [], recent: [] }).map(({ name }) => name)).toEqual(['action']);
  });

  it('leaves out places that the dataset has no more', () => {
    expect(toItem({ kind: 'event', id: 'gone' }, new Map())).toBeUndefined();
    expect(toItem({ kind: 'event', id: 'here' }, new Map([['here', 4]]))).toEqual(event(4));
  });
});
