/** The lesson's clock: elapsed, left of what was planned, and when this step is due to end. It survives a reload. */
import { Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { presentWords } from '../../i18n/present/words';
import {
  dueAfter,
  elapsed,
  formatElapsed,
  type LessonClock,
  parseClock,
  startClock,
  timeLeft,
  toggleClock,
} from '../../stories/lesson-clock';
import { IconButton } from '../shared/IconButton';
import { readTab, writeTab } from '../shared/tab-storage';
import { useTyped } from '../shared/use-typed';
import { useWords } from '../shared/use-words';

interface ClockProps {
  /** The lesson's name: each has its own clock. */
  readonly name: string;
  /** Counts from 1. */
  readonly number: number;
  readonly of: number;
}

const TICK_MS = 1000;
const MOST_MINUTES = 600;

export function PresenterClock({ name, number, of }: ClockProps) {
  const { presenterView: words } = useWords(presentWords);
  const [clock, setClock] = useKeptClock(name, of);
  const now = useNow();
  const left = timeLeft(clock, now);
  const planned = useTyped(`${clock.plannedMinutes}`, {
    keep: (typed) => {
      const minutes = Number(typed);
      if (Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES)
        setClock({ ...clock, plannedMinutes: minutes });
    },
    // As it was before.
    leaveEmpty: () => undefined,
  });
  return (
    <section className="clock" aria-label={words.elapsed}>
      <dl className="clock-times">
        <div>
          <dt>{words.elapsed}</dt>
          <dd>
            <span role="timer">{formatElapsed(elapsed(clock, now))}</span>
          </dd>
        </div>
        <div className={left < 0 ? 'is-over' : ''}>
          <dt>{left < 0 ? words.over : words.left}</dt>
          <dd>{formatElapsed(left)}</dd>
        </div>
      </dl>
      <p className="clock-due">{words.due(formatElapsed(dueAfter(clock, number, of)))}</p>
      <div className="clock-controls">
        <label>
          {words.planned}
          <input type="number" min={1} max={MOST_MINUTES} {...planned} />
        </label>
        <IconButton
          icon={clock.stoppedAt === null ? Pause : Play}
          label={clock.stoppedAt === null ? words.pauseClock : words.resumeClock}
          onClick={() => setClock(toggleClock(clock, Date.now()))}
        />
        <IconButton
          icon={RotateCcw}
          label={words.restart}
          onClick={() => setClock({ ...startClock(Date.now(), of), plannedMinutes: clock.plannedMinutes })}
        />
      </div>
    </section>
  );
}

/** Kept for this tab alone; where that is refused, for as long as the page. */
function useKeptClock(name: string, steps: number): [LessonClock, (clock: LessonClock) => void] {
  const key = `sourceline-clock-${name}`;
  const [clock, setClock] = useState(() => parseClock(readTab(key)) ?? startClock(Date.now(), steps));
  useEffect(() => writeTab(key, JSON.stringify(clock)), [key, clock]);
  return [clock, setClock];
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
