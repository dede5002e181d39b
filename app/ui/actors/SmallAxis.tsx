/** The actor's events on a small axis. A picture for the eye and the pointer: ears and keys have the list under it. */
import { useMemo } from 'react';
import { actorWords } from '../../i18n/actors/words';
import { formatWindow } from '../../time/format-window';
import { useApp } from '../shared/app-context';
import { statusGlyphs } from '../shared/status-glyph';
import { textIn } from '../shared/text';
import { toneOf } from '../shared/tone';
import { useWords } from '../shared/use-words';
import { laySmallAxis, type SmallMark } from './small-axis';

/** In CSS pixels. */
const ROW = 18;
const YEARS = 20;

export function SmallAxis({ events }: { readonly events: readonly number[] }) {
  const { dataset, language } = useApp();
  const words = useWords(actorWords);
  const axis = useMemo(() => laySmallAxis(events, dataset, dataset.dated), [events, dataset]);
  const height = axis.rows * ROW;
  return (
    <svg
      className="small-axis"
      width="100%"
      height={height + YEARS}
      role="img"
      aria-label={`${words.axis(events.length, formatWindow(axis.extent, language))}. ${words.axisHint}`}
    >
      {axis.years.map(({ at, label }) => (
        <g key={label} className="small-year">
          <line x1={`${at}%`} x2={`${at}%`} y1={0} y2={height + 5} />
          <text x={`${at}%`} dx={3} y={height + 15}>
            {label}
          </text>
        </g>
      ))}
      <line className="small-ground" x1="0" x2="100%" y1={height + 0.5} y2={height + 0.5} />
      {axis.marks.map((mark) => (
        <Mark key={mark.event} mark={mark} />
      ))}
    </svg>
  );
}

function Mark({ mark }: { readonly mark: SmallMark }) {
  const { commands, dataset, language } = useApp();
  const event = dataset.events[mark.event];
  if (event === undefined) return null;
  const y = mark.row * ROW;
  return (
    // The list under it does the same for the keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <g
      className={`small-mark ${toneOf(event.topic, dataset)}`}
      onClick={() => commands.selectEvent({ event: event.id })}
    >
      <title>{textIn(event.title, language).text}</title>
      {mark.length > 0.6 && <rect x={`${mark.at}%`} y={y + 6} width={`${mark.length}%`} height={6} rx={3} />}
      <svg x={`${mark.at}%`} y={y + 3} width={12} height={12} viewBox="0 0 12 12" className="glyph" aria-hidden="true">
        <rect className="small-target" x={-2} y={-3} width={16} height={18} />
        {statusGlyphs[event.status].map(({ d, fill, dash }) => (
          <path key={d} d={d} className={fill ? 'is-filled' : 'is-line'} strokeDasharray={dash || undefined} />
        ))}
      </svg>
    </g>
  );
}
