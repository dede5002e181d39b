/** Splits the events, which are in order of their first report, at every new day of one: "24 March 2022". */
import type { TimelineEvent } from '../../../data/schema/timeline';
import type { Dataset, EventIndex } from '../../dataset/dataset';
import { formatWhen } from '../../time/format';

interface ReportGroup {
  readonly name: string;
  readonly events: readonly TimelineEvent[];
}

export function groupByReport(
  dataset: Dataset,
  shown: readonly EventIndex[],
  language: Parameters<typeof formatWhen>[1],
): readonly ReportGroup[] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const index of shown) {
    const [event, placed] = [dataset.events[index], dataset.placed[index]];
    if (event === undefined || placed === undefined) continue;
    const name = formatWhen(placed, language);
    groups.set(name, [...(groups.get(name) ?? []), event]);
  }
  return [...groups].map(([name, events]) => ({ name, events }));
}
