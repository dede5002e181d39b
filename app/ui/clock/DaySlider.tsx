/**
 * The slider of days with a notch at every report. Under a hand it shows each day, and what was known follows at each
 * report; arrow keys go from report to report, because between two of them nothing changes.
 *
 * Must not know: what is known.
 */
import { type KeyboardEvent, useState } from 'react';
import { clockWords } from '../../i18n/clock/words';
import { knowledgeOn, stepOf } from '../../state/report-steps';
import { formatDay } from '../../time/format-window';
import { DAY, type Instant, instant } from '../../time/units';
import { useApp } from '../shared/app-context';
import { useWords } from '../shared/use-words';

interface DaySliderProps {
  /** The days of the reports, in order. */
  readonly days: readonly Instant[];
  readonly day: number;
  readonly setDay: (day: number) => void;
}

export function DaySlider({ days, day, setDay }: DaySliderProps) {
  const { whole, language } = useApp();
  const words = useWords(clockWords);
  const [held, setHeld] = useState<number | null>(null);
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const shown = Math.min(last, Math.max(first, held ?? day));
  const told = (at: number) => days.filter((report) => report <= at).length;
  const move = (to: number) => {
    setHeld(to);
    if (told(to) !== told(day)) setDay(to);
  };
  const letGo = () => {
    if (held !== null && held !== day) setDay(held);
    setHeld(null);
  };
  const keydown = (press: KeyboardEvent) => {
    const by = STEPS[press.key];
    if (by === undefined || press.ctrlKey || press.metaKey || press.altKey) return;
    press.preventDefault();
    const to = stepOf(days, day, by);
    if (to !== null) setDay(to);
  };
  return (
    <div className="day-slider">
      <div className="day-notches" aria-hidden="true">
        {days.map((report) => (
          <i key={report} ref={(notch) => notch?.style.setProperty('--at', String(share(report, first, last)))} />
        ))}
      </div>
      <input
        type="range"
        min={first / DAY}
        max={last / DAY}
        step={1}
        value={Math.round(shown / DAY)}
        aria-label={words.slider}
        aria-valuetext={words.spoken(formatDay(instant(shown), language), knowledgeOn(whole, shown).events)}
        onChange={({ target }) => move(Number(target.value) * DAY)}
        onPointerUp={letGo}
        onKeyUp={letGo}
        onBlur={letGo}
        onKeyDown={keydown}
      />
      {held !== null && <output className="day-held">{formatDay(instant(held), language)}</output>}
    </div>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

const share = (at: number, first: number, last: number): number => (last === first ? 0 : (at - first) / (last - first));
