/** As known on a day: play, a slider with a notch at every report, a date field, how much was known, and the way out. */
import { Pause, Play, X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { clockWords } from '../../i18n/clock/words';
import { reportDays } from '../../state/as-known';
import { firstReportDay, knowledgeOn, stepOf } from '../../state/report-steps';
import { formatDay } from '../../time/format-window';
import { formatIso, instant } from '../../time/units';
import { useApp, useAppState } from '../shared/app-context';
import { IconButton } from '../shared/IconButton';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import { DaySlider } from './DaySlider';
import { useReplay } from './use-replay';

interface AsKnownBarProps {
  /** ISO day. */
  readonly asOf: string;
  readonly setAsOf: (day: string | null) => void;
}

const toIso = (day: number): string => formatIso(instant(day)).slice(0, 10);

export function AsKnownBar({ asOf, setAsOf }: AsKnownBarProps) {
  const { whole } = useApp();
  const words = useWords(clockWords);
  const days = useMemo(() => reportDays(whole), [whole]);
  const day = Date.parse(asOf);
  const button = useRef<HTMLButtonElement>(null);
  const go = (to: number | null): boolean => {
    if (to !== null) setAsOf(toIso(to));
    return to !== null;
  };
  const { isPlaying, toggle } = useReplay({
    button,
    next: () => go(stepOf(days, day, 1)),
    rewind: () => stepOf(days, day, 1) === null && go(days[0] ?? null),
  });
  return (
    <>
      <div className="as-known">
        <IconButton
          ref={button}
          icon={isPlaying ? Pause : Play}
          label={isPlaying ? words.pause : words.play}
          onClick={toggle}
        />
        <DaySlider days={days} day={day} setDay={(to) => setAsOf(toIso(to))} />
        <DayField asOf={asOf} setAsOf={setAsOf} />
        <IconButton icon={X} label={words.leave} onClick={() => setAsOf(null)} />
      </div>
      <Known day={day} setAsOf={setAsOf} />
    </>
  );
}

/** A year that is being typed is a date too ("0002"): only what comes near the reports is taken. */
const EARLIEST = '1900-01-01';

function DayField({ asOf, setAsOf }: AsKnownBarProps) {
  const words = useWords(clockWords);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="as-known-day">
      <span className="sr-only">{words.asKnownOn}</span>
      <input
        type="date"
        required
        value={typed ?? asOf}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value >= EARLIEST && target.validity.valid) setAsOf(target.value);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}

/** How much was known, said once a step; and where the chosen event was not, when it came to be. */
function Known({ day, setAsOf }: { readonly day: number; readonly setAsOf: (day: string) => void }) {
  const { whole, language } = useApp();
  const words = useWords(clockWords);
  const chosen = useAppState(({ selection }, dataset) =>
    selection === null || dataset.indexById.has(selection.event) ? null : selection.event,
  );
  const { articles, events, fresh } = knowledgeOn(whole, day);
  const first = chosen === null ? null : firstReportDay(whole, chosen);
  const title = textIn(whole.events[whole.indexById.get(chosen ?? '') ?? -1]?.title, language).text;
  return (
    <div className="clock-means">
      <p role="status" id="clock-means">
        {words.known(events, whole.events.length, articles, whole.timeline.sources.length)}
        {fresh > 0 && ` ${words.new(fresh)}`}
        {first !== null && ` ${words.notYet(title, formatDay(first, language))}`}
      </p>
      {first !== null && (
        <button type="button" className="link-button" onClick={() => setAsOf(toIso(first))}>
          {words.goThere}
        </button>
      )}
    </div>
  );
}
