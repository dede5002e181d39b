/** The dates of the passages that begin in a paragraph, beside it: each goes to its event. */
import { formatWhenShort } from '../../time/format';
import { useApp, useAppState } from '../shared/app-context';
import { StatusGlyph } from '../shared/StatusGlyph';
import { textIn } from '../shared/text';
import { toneOf } from '../shared/tone';
import type { PlacedPassage } from './ArticleText';

export function Margin({ passages }: { readonly passages: readonly PlacedPassage[] }) {
  const { language } = useApp();
  return (
    <div className="margin" lang={language}>
      {passages.map((placed) => (
        <MarginDate key={`${placed.passage.event}:${placed.passage.evidence}`} placed={placed} />
      ))}
    </div>
  );
}

function MarginDate({ placed }: { readonly placed: PlacedPassage }) {
  const { dataset, commands, language, messages } = useApp();
  const event = dataset.events[placed.passage.event];
  const evidence = placed.passage.evidence + 1;
  const isSelected = useAppState(
    ({ selection }) => selection?.event === event?.id && (selection?.evidence ?? 1) === evidence,
  );
  const isHovered = useAppState(({ hover }) => hover !== null && hover.event === event?.id);
  if (event === undefined) return null;
  const when = formatWhenShort(event.when, language);
  const over = () => commands.hover({ event: event.id, evidence });
  const out = () => commands.hover(null);
  return (
    <button
      type="button"
      className={`margin-date ${toneOf(event.topic, dataset)} ${isHovered ? 'is-hovered' : ''}`}
      aria-current={isSelected || undefined}
      aria-label={messages.source.passage(textIn(event.title, language).text, when)}
      title={textIn(event.title, language).text}
      onClick={() => commands.selectEvent({ event: event.id, evidence })}
      onPointerEnter={over}
      onPointerLeave={out}
      onFocus={over}
      onBlur={out}
    >
      <StatusGlyph of={event.status} />
      {when}
    </button>
  );
}
