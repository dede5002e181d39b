/**
 * Draws an item's face as plain elements, text as text: what vis-timeline positions, and a person points at.
 *
 *     ● Four battlegroups go east        ⑫ ▂▂▁        ▯ L’OTAN divisée sur …
 *
 * Must not know: vis-timeline's own DOM, React.
 */
import { statusGlyphs } from '../shared/status-glyph';
import type { AxisItem, ClusterPart } from './axis-item';

const SVG = 'http://www.w3.org/2000/svg';

/** DOM ids are the page's; items' ids are the axis's. */
export const elementId = (itemId: string): string => `axis-${itemId}`;

/** Makes the element of an item, or brings an old one up to date; focus and identity are kept. */
export function drawItem(item: AxisItem, element: HTMLElement = document.createElement('div')): HTMLElement {
  const { face } = item;
  element.id = elementId(item.id);
  element.dataset.item = item.id;
  element.className = `mark mark-${face.kind}${face.kind === 'event' && face.isBackground ? ' is-background' : ''}`;
  element.setAttribute('role', 'option');
  element.setAttribute('aria-label', item.spoken);
  // The whole number where the mark has no room for it.
  if (face.kind === 'cluster' && face.written !== String(face.count)) element.title = item.spoken;
  else element.removeAttribute('title');
  if (!element.hasAttribute('aria-selected')) element.setAttribute('aria-selected', 'false');
  element.replaceChildren(...faceOf(item));
  return element;
}

function faceOf({ face }: AxisItem): Node[] {
  switch (face.kind) {
    case 'event':
      return [drawGlyph(face.status), drawLabel(face.label, face.lang)];
    case 'source':
      return [drawGlyph('source'), drawLabel(face.label, face.lang)];
    case 'cluster':
      return [drawCount(face.written), drawParts(face.parts)];
    default:
      return face satisfies never;
  }
}

function drawGlyph(kind: keyof typeof statusGlyphs): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('class', 'glyph');
  svg.setAttribute('aria-hidden', 'true');
  for (const { d, fill, dash } of statusGlyphs[kind]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('class', fill ? 'is-filled' : 'is-line');
    if (dash !== '') path.setAttribute('stroke-dasharray', dash);
    svg.append(path);
  }
  return svg;
}

function drawLabel(text: string, lang: string): HTMLElement {
  const label = document.createElement('span');
  label.className = 'mark-label';
  label.lang = lang;
  label.textContent = text;
  return label;
}

function drawCount(count: string): HTMLElement {
  const number = document.createElement('span');
  number.className = 'cluster-count';
  number.textContent = count;
  return number;
}

function drawParts(parts: readonly ClusterPart[]): HTMLElement {
  const bar = document.createElement('span');
  bar.className = 'cluster-parts';
  bar.append(
    ...parts.map(({ tone, isHollow, count }) => {
      const stretch = document.createElement('span');
      stretch.className = `tone-${tone}${isHollow ? ' is-hollow' : ''}`;
      stretch.style.flexGrow = String(count);
      return stretch;
    }),
  );
  return bar;
}

/** The classes of the box that an item's bar is drawn by, and its face placed. */
export const itemClasses = (item: AxisItem): string =>
  [
    `item-${item.face.kind}`,
    `row-${item.row}`,
    `tone-${item.tone}`,
    `starts-${item.startEdge}`,
    `ends-${item.endEdge}`,
    item.isInside ? 'is-inside' : '',
    item.face.kind === 'event' ? `status-${item.face.status}` : '',
  ]
    .filter(Boolean)
    .join(' ');
