/** Under the lanes: what the shapes mean, which articles it is made of, and where it can be opened. */
import { statuses } from '../../data/schema/choices';
import type { Source, Status } from '../../data/schema/timeline';
import type { statusGlyphs } from '../ui/shared/status-glyph';
import { statusOrder } from '../ui/shared/status-order';
import { type Block, drawLine, type Ground } from './block';
import { drawGlyph } from './draw-glyph';
import { element } from './svg';
import { type Face, widthOf, wrap } from './text-width';
import type { PictureOptions, PictureView } from './view';

const LEGEND: Face = { size: 12 };
const SOURCES: Face = { size: 11 };
/** In layout pixels. */
const LEGEND_LINE = 20;
const SOURCES_LINE = 15;
const GLYPH_ROOM = 18;
const ENTRY_GAP = 18;

interface Entry {
  readonly glyph: keyof typeof statusGlyphs;
  readonly words: string;
}

/** The statuses of what is shown, and the articles' sign. */
export function layLegend(view: PictureView, { messages, words }: PictureOptions, ground: Ground): Block {
  const { palette, x, width } = ground;
  const { columns } = view.dataset.numbers;
  const present = new Set<Status | undefined>(view.shown.map((event) => statuses[columns.statuses[event] as number]));
  const entries: readonly Entry[] = [
    ...statusOrder
      .filter((status) => present.has(status))
      .map((status) => ({ glyph: status, words: messages.status[status] })),
    { glyph: 'source', words: words.article },
  ];
  const lines = intoLines(entries, width);
  return {
    height: lines.length * LEGEND_LINE,
    draw: (y) =>
      lines
        .flatMap((line, at) => {
          let left = x;
          return line.map((entry) => {
            const middle = y + (at + 0.5) * LEGEND_LINE;
            const glyph = drawGlyph(entry.glyph, { x: left + 6, y: middle, colour: palette.ink, palette });
            const label = { ...LEGEND, words: entry.words, x: left + GLYPH_ROOM, y: middle + 4 };
            left += entryWidth(entry);
            return glyph + drawLine({ ...label, colour: palette.inkSoft });
          });
        })
        .join(''),
  };
}

const entryWidth = ({ words }: Entry): number => GLYPH_ROOM + widthOf(words, LEGEND) + ENTRY_GAP;

function intoLines(entries: readonly Entry[], width: number): readonly (readonly Entry[])[] {
  const lines: Entry[][] = [[]];
  let left = width;
  for (const entry of entries) {
    const wide = entryWidth(entry);
    if (wide > left && left < width) {
      lines.push([]);
      left = width;
    }
    lines.at(-1)?.push(entry);
    left -= wide;
  }
  return lines;
}

/** Where it comes from: the articles by their outlets, the edition of the data, and the link. */
export function laySources(view: PictureView, options: PictureOptions, { palette, x, width }: Ground): Block {
  const { timeline } = view.dataset;
  const { messages, words, language } = options;
  const nameOf = ({ publisher, title }: Source): string =>
    publisher ?? (title === null ? messages.source.unknownTitle : messages.card.quoted(title));
  const outlets = [...new Set(timeline.sources.map(nameOf))];
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(outlets);
  const made = words.sources(messages.app.articles(timeline.sources.length), list);
  const credit = `${made} ${words.edition(messages.app.name, timeline.version)}`;
  const lines = [
    ...wrap(credit, width, SOURCES).map((line) => ({ line, isLink: false })),
    ...(view.link === null ? [] : wrap(view.link, width, SOURCES).map((line) => ({ line, isLink: true }))),
  ];
  return {
    height: lines.length * SOURCES_LINE,
    draw: (y) =>
      lines
        .map(({ line, isLink }, at) => {
          const place = { x, y: y + SOURCES.size + at * SOURCES_LINE };
          const drawn = drawLine({ ...SOURCES, ...place, words: line, colour: isLink ? palette.ink : palette.inkSoft });
          return isLink && isWeb(view.link) ? element('a', { href: view.link ?? '' }, drawn) : drawn;
        })
        .join(''),
  };
}

/** A file from a disk has an address too, which is no use to anybody else. */
const isWeb = (link: string | null): boolean => link !== null && /^https?:/.test(link);
