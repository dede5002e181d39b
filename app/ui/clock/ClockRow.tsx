/** The row over the axis where the clocks are: its room is kept from the start, what stands in it comes after the axis. */
import { useAppState } from '../shared/app-context';
import { LazyPart } from '../shared/LazyPart';
import { lazyComponent } from '../shared/lazy-part';
import './clock-row.css';

const bar = lazyComponent(async () => (await import('./ClockBar')).ClockBar);

export function ClockRow() {
  const isTime = useAppState((state) => state.axis !== 'loading');
  const Bar = bar.component();
  return <div className="clock-row">{isTime && <LazyPart onRetry={bar.forget}>{<Bar />}</LazyPart>}</div>;
}
