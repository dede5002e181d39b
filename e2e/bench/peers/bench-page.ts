/**
 * What each adapter's page shares: the same events for all, and the stretch of time on the screen told to the benchmark.
 *
 * Must not know: any peer.
 */

/** An event as every peer gets it, before its adapter puts it into the peer's own shape. */
export interface BenchEvent {
  readonly id: string;
  /** Milliseconds UTC. */
  readonly start: number;
  /** Milliseconds UTC; null where it lasts a day or less. */
  readonly end: number | null;
  readonly title: string;
  /** Position in `lanes`. */
  readonly lane: number;
}

export interface BenchEvents {
  readonly lanes: readonly string[];
  /** By start. */
  readonly events: readonly BenchEvent[];
  /** From the first start to the last end. */
  readonly from: number;
  readonly to: number;
}

/** As the file has them, one row an event: start, end, title, lane. */
interface EventsFile {
  readonly lanes: readonly string[];
  readonly rows: readonly (readonly [number, number | null, string, number])[];
}

/** Colour of events on a canvas: what the probe looks for. */
export const INK = '#d6008f';

/** Fetches the events that the address names. */
export async function loadEvents(): Promise<BenchEvents> {
  const address = new URLSearchParams(location.search).get('events');
  if (address === null) throw new Error('the address names no events');
  const { lanes, rows } = (await (await fetch(address)).json()) as EventsFile;
  const events = rows.map(([start, end, title, lane], row) => ({ id: `e${row}`, start, end, title, lane }));
  let to = -Infinity;
  for (const { start, end } of events) to = Math.max(to, end ?? start);
  return { lanes, events, from: events[0]?.start ?? 0, to };
}

/** The box that the adapter's timeline goes into: as large as the window. */
export function timelineBox(): HTMLElement {
  const box = document.getElementById('timeline');
  if (box === null) throw new Error('the page has no box for a timeline');
  return box;
}

export const DAY = 86_400_000;
