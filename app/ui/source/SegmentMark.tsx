/**
 * A stretch of text under the same passages throughout. The innermost gives the colour, each further one a line below
 * it; a click chooses the innermost, another click the next one out. Keys use the dates in the margin.
 */
import { useApp, useAppState } from '../shared/app-context';
import { toneOf } from '../shared/tone';
import type { PlacedPassage } from './ArticleText';
import type { Segment } from './segments';

/** More lines than this under one word cannot be told apart. */
const MOST_LINES = 3;

export function SegmentMark({ segment }: { readonly segment: Segment<PlacedPassage> }) {
  const { dataset, commands } = useApp();
  const ids = segment.passages.map(({ passage }) => ({
    event: dataset.events[passage.event]?.id ?? '',
    evidence: passage.evidence + 1,
    tone: toneOf(dataset.events[passage.event]?.topic ?? '', dataset),
  }));
  const selected = useAppState(({ selection }) =>
    ids.findIndex((id) => id.event === selection?.event && id.evidence === (selection.evidence ?? 1)),
  );
  const isHovered = useAppState(({ hover }) => hover !== null && ids.some((id) => id.event === hover.event));
  const plain = [
    segment.isTime && 'time-words',
    segment.isFurniture && 'furniture',
    segment.hasNote && 'noted',
    segment.isTimex && 'timex',
  ];
  const classes = plain.filter(Boolean).join(' ');
  const inner = ids.at(-1);
  const words = segment.isHit ? <mark className="hit">{segment.text}</mark> : segment.text;
  if (inner === undefined) return classes === '' ? words : <span className={classes}>{words}</span>;
  const next = selected > 0 ? ids[selected - 1] : inner;
  const shown = selected === -1 ? inner : ids[selected];
  const outer = ids.slice(0, -1).slice(-MOST_LINES);
  return (
    // The same can be done with the keyboard by the dates in the margin.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <mark
      className={`passage ${shown?.tone ?? ''} ${selected === -1 ? '' : 'is-selected'} ${isHovered ? 'is-hovered' : ''} ${classes}`}
      data-passages={ids.map(({ event, evidence }) => `${event}:${evidence}`).join(' ')}
      onClick={() =>
        next &&
        getSelection()?.isCollapsed !== false &&
        commands.selectEvent({ event: next.event, evidence: next.evidence })
      }
      onPointerEnter={() => commands.hover({ event: inner.event, evidence: inner.evidence })}
      onPointerLeave={() => commands.hover(null)}
    >
      {outer.reduceRight<React.ReactNode>(
        (text, { event, evidence, tone }) => (
          <span key={`${event}:${evidence}`} className={`under ${tone}`}>
            {text}
          </span>
        ),
        words,
      )}
    </mark>
  );
}
