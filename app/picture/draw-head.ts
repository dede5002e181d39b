/** Over the lanes: the title, what stretch of time is shown, and what narrows it. */

import { formatWindow } from '../time/format-window';
import { textIn } from '../ui/shared/text';
import { type Block, drawLine, type Ground } from './block';
import { cutToWidth, type Face, widthOf, wrap } from './text-width';
import type { PictureOptions, PictureView } from './view';

const TITLE: Face = { size: 25, bold: true, serif: true };
const FACTS: Face = { size: 14 };
/** Between baselines, in layout pixels. */
const TITLE_LINE = 31;
const FACTS_LINE = 20;
/** Filters beyond so many lines are cut: the link has them all. */
const MOST_LINES = 3;

export function layHead(view: PictureView, options: PictureOptions, { palette, x, width }: Ground): Block {
  const title = textIn(view.dataset.timeline.title, options.language);
  const titleLines = wrap(title.text, width, TITLE);
  const factLines = factsOf(view, options, width);
  const lang = title.language === options.language ? undefined : title.language;
  return {
    height: titleLines.length * TITLE_LINE + factLines.length * FACTS_LINE,
    draw: (y) =>
      [
        ...titleLines.map((words, at) =>
          drawLine({ ...TITLE, words, x, y: y + TITLE.size + at * TITLE_LINE, colour: palette.ink, lang }),
        ),
        ...factLines.map((words, at) =>
          drawLine({
            ...FACTS,
            words,
            x,
            y: y + titleLines.length * TITLE_LINE + FACTS.size + at * FACTS_LINE,
            colour: palette.inkSoft,
          }),
        ),
      ].join(''),
  };
}

/** The window, how many events, the grouping; then the filters. */
function factsOf(view: PictureView, { language, messages, words }: PictureOptions, width: number): readonly string[] {
  const facts = [
    formatWindow(view.window, language),
    messages.app.shown(view.shown.length, view.dataset.events.length),
    ...(view.group === 'none' ? [] : [words.grouped[view.group]]),
    ...view.filters,
  ];
  const lines = joinInLines(facts, width);
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), cutToWidth(lines.slice(MOST_LINES - 1).join(SEPARATOR), width, FACTS)];
}

const SEPARATOR = ' · ';

/** Facts side by side as far as they fit; none is parted from itself unless it is longer than a line. */
function joinInLines(facts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const fact of facts) {
    const longer = line === '' ? fact : line + SEPARATOR + fact;
    if (line === '' || widthOf(longer, FACTS) <= width) line = longer;
    else {
      lines.push(line);
      line = fact;
    }
  }
  return [...lines, line].flatMap((one) => wrap(one, width, FACTS));
}
