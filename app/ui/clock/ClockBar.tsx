/** Two clocks: when it happened, when it was reported; and what was known on a day. Says in words what each does. */
import { History } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { clockWords } from '../../i18n/clock/words';
import { lastReport } from '../../state/report-steps';
import { toldTwice } from '../../state/told-twice';
import { formatIso } from '../../time/units';
import { type Clock, clocks } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';
import { useWords } from '../shared/use-words';
// With the clocks comes what moves the marks, so that the first turn is seen as well.
import '../shared/travel';
import { AsKnownBar } from './AsKnownBar';
import './clock.css';

export function ClockBar() {
  const { commands, whole } = useApp();
  const words = useWords(clockWords);
  const asOf = useAppState((state) => state.asOf);
  const [hasFailed, setFailed] = useState(false);
  const turn = (change: Promise<void>) => {
    setFailed(false);
    change.catch(() => setFailed(true));
  };
  // What fails here is tried again, and told, when a clock is turned.
  useEffect(() => void commands.loadViews().catch(() => undefined), [commands]);
  const begin = () => turn(commands.setAsOf(formatIso(lastReport(whole)).slice(0, 10)));
  return (
    <section className="clock-bar" aria-label={words.label}>
      <ClockSwitch turnTo={(clock) => turn(commands.setClock(clock))} />
      {asOf === null ? (
        <>
          <button type="button" className="as-known-open" title={words.asKnownMeans} onClick={begin}>
            <History aria-hidden="true" size={16} strokeWidth={1.8} />
            {words.asKnown}
          </button>
          <Meaning />
        </>
      ) : (
        <AsKnownBar asOf={asOf} setAsOf={(day) => turn(commands.setAsOf(day))} />
      )}
      {hasFailed && (
        <p className="clock-means" role="alert">
          {words.failed}
        </p>
      )}
    </section>
  );
}

function ClockSwitch({ turnTo }: { readonly turnTo: (clock: Clock) => void }) {
  const words = useWords(clockWords);
  const current = useAppState((state) => state.clock);
  return (
    <fieldset className="clock-switch">
      <legend className="sr-only">{words.by}</legend>
      {clocks.map((clock) => (
        <label key={clock}>
          <input
            type="radio"
            name="clock"
            value={clock}
            checked={clock === current}
            onChange={() => turnTo(clock)}
            aria-describedby="clock-means"
          />
          <span>{words[clock]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the clock in force does, and that nothing is counted twice. */
function Meaning() {
  const { whole } = useApp();
  const words = useWords(clockWords);
  const clock = useAppState((state) => state.clock);
  const again = useMemo(() => toldTwice(whole).length, [whole]);
  return (
    <p id="clock-means" className="clock-means">
      {clock === 'happened' ? words.happenedMeans : words.reportedMeans(again)}
    </p>
  );
}
