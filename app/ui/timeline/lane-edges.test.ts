// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../i18n/en';
import { span } from '../../time/span';
import type { AxisLayout } from './axis-content';
import { createLaneEdges } from './lane-edges';

const view = span(0, 1000);
const layout = {} as AxisLayout;

// jsdom has none.
beforeEach(() => void vi.stubGlobal('CSS', { escape: (name: string) => name }));

function start(count: number) {
  const root = document.createElement('div');
  root.innerHTML = '<div data-lane="war"></div>';
  const onOpen = vi.fn();
  const edges = createLaneEdges({
    root,
    content: { outOfSight: () => [{ lane: 0, count, marks: () => [7] }], markAt: () => ({ kind: 'event', event: 3 }) },
    lanes: () => [{ id: 'war' } as never],
    wordsOf: () => 'War and attacks',
    write: (n) => `about ${n}`,
    speak: en.axis.ongoingIn,
    onOpen,
  });
  edges.show(view, layout);
  return { edges, onOpen, face: root.querySelector('[data-lane=war] > [data-edge]') };
}

describe('the edge of a lane', () => {
  it('shows how many in short, and says it whole', () => {
    const { edges, face } = start(2543);
    expect(face?.textContent).toBe('about 2543');
    expect(face?.getAttribute('aria-label')).toContain('2,543');
    expect(edges.items()).toMatchObject([{ id: 'edge-war', face: { count: 2543, written: 'about 2543' } }]);
  });

  it('opens what it counts', () => {
    const { edges, onOpen } = start(1);
    edges.open('war');
    expect(onOpen).toHaveBeenCalledWith([{ kind: 'event', event: 3 }]);
  });
});
