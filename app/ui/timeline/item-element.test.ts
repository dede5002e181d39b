// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Face } from './axis-item';
import { drawItem as item } from './drawn-items.fixture';
import { drawItem, elementId } from './item-element';

const cluster: Face = {
  kind: 'cluster',
  written: '12',
  count: 12,
  parts: [
    { tone: 0, isHollow: false, count: 9 },
    { tone: 3, isHollow: true, count: 3 },
  ],
};

describe('drawItem', () => {
  it('is an option that says all of itself', () => {
    const element = drawItem(item({ id: 'e-siege' }));
    expect(element.id).toBe(elementId('e-siege'));
    expect(element.getAttribute('role')).toBe('option');
    expect(element.getAttribute('aria-label')).toBe('24 February 2022, occurred: The siege');
    expect(element.getAttribute('aria-selected')).toBe('false');
    expect(element.textContent).toBe('The siege');
    expect(element.querySelector('.mark-label')?.getAttribute('lang')).toBe('en');
  });

  it('writes text as text', () => {
    const words = '<img src=x onerror=alert(1)> & “more”';
    const face: Face = { kind: 'event', status: 'occurred', label: words, isBackground: false, lang: 'en' };
    const element = drawItem(item({ face, spoken: words }));
    expect(element.textContent).toBe(words);
    expect(element.querySelector('img')).toBeNull();
  });

  it('says the whole number of a cluster that has no room for it', () => {
    const large = { ...cluster, count: 12_345, written: '12k' };
    const element = drawItem(item({ face: large, spoken: '12,345 events' }));
    expect(element.querySelector('.cluster-count')?.textContent).toBe('12k');
    expect(element.title).toBe('12,345 events');
    expect(drawItem(item({ face: cluster }), element).hasAttribute('title')).toBe(false);
  });

  it('shows a cluster as a number over its parts', () => {
    const element = drawItem(item({ face: cluster }));
    expect(element.querySelector('.cluster-count')?.textContent).toBe('12');
    expect(
      [...element.querySelectorAll<HTMLElement>('.cluster-parts > *')].map((part) => [
        part.className,
        part.style.flexGrow,
      ]),
    ).toEqual([
      ['tone-0', '9'],
      ['tone-3 is-hollow', '3'],
    ]);
  });

  it.each(['occurred', 'ongoing', 'planned', 'proposed', 'alleged', 'rejected'] as const)(
    'draws %s in a form that no other status has',
    (status) => {
      const drawn = (of: typeof status) => {
        const face: Face = { kind: 'event', status: of, label: '', isBackground: false, lang: 'en' };
        return drawItem(item({ face })).querySelector('svg')?.innerHTML;
      };
      const others = (['occurred', 'ongoing', 'planned', 'proposed', 'alleged', 'rejected'] as const).filter(
        (one) => one !== status,
      );
      expect(others.map(drawn)).not.toContain(drawn(status));
    },
  );

  it('brings an old element up to date, which keeps what it was and whether it is chosen', () => {
    const element = drawItem(item());
    element.setAttribute('aria-selected', 'true');
    const same = drawItem(item({ face: cluster, spoken: '12 events' }), element);
    expect(same).toBe(element);
    expect(same.className).toBe('mark mark-cluster');
    expect(same.getAttribute('aria-label')).toBe('12 events');
    expect(same.getAttribute('aria-selected')).toBe('true');
    expect(same.querySelector('.mark-label')).toBeNull();
  });
});
