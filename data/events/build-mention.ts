/**
 * A piece of evidence in YAML → a mention of the contract: its quote becomes selectors, its date words are checked.
 *
 * Must not know: other mentions, other events.
 */
import { checkId } from '../schema/references';
import type { Site } from '../schema/salvage';
import type { Mention, When } from '../schema/timeline';
import { describePassage } from '../selectors/describe';
import type { Place } from '../selectors/match-quote';
import { type BuildContext, complain, type SourceText, within } from './build-context';
import { readFields } from './build-fields';
import { type Located, locateQuote } from './build-quote';
import { type MentionYaml, mentionYaml, type TimeYaml } from './build-shapes';
import { buildWhen } from './build-when';
import { contradictDate, contradictWeekday } from './check-time';
import { onOwnClock } from './own-clock';
import { boundsOf } from './when';
import { parseTimeValue } from './when-value';

function placeOf(located: Located, site: Site): Place | null {
  if (located.ok) return located.place;
  complain(site, located.message);
  return null;
}

function checkFurniture({ start, end }: Place, { furniture }: SourceText, site: Site): void {
  const hit = furniture.find((range) => range.start < end && start < range.end);
  if (hit) complain(site, 'lies in site furniture (boilerplate of its source), which proves nothing');
}

/** Finds date words inside their passage; their own prefix and suffix may reach out of it. */
function locateTime(text: string, passage: Place, { quote, prefix, suffix }: TimeYaml): Located {
  const inside = text.slice(passage.start, passage.end);
  if (prefix === undefined && suffix === undefined) {
    const located = locateQuote(inside, { quote });
    if (!located.ok) return { ok: false, message: `in the passage: ${located.message}` };
    const { start, end } = located.place;
    return { ok: true, place: { start: passage.start + start, end: passage.start + end } };
  }
  const located = locateQuote(text, { quote, prefix, suffix });
  if (!located.ok) return located;
  const { start, end } = located.place;
  if (start >= passage.start && end <= passage.end) return located;
  return { ok: false, message: `the date words are not inside the passage: “${quote}”` };
}

interface Dated {
  readonly text: string;
  readonly place: Place;
  /** The event's date, or the mention's own. */
  readonly when: When | undefined;
}

/** Words that name a time are of one instant, on whatever clock; any others of a day where they were written. */
const NAMES_TIME = /T\d\d:/;

/** The single day meant by the words; else, where they fix none ("Thursday" as a duration), the event's. */
function checkAgainstDate({ quote, value }: TimeYaml, { text, place, when }: Dated, site: Site): void {
  const parsed = parseTimeValue(value);
  if (!parsed.ok) {
    complain(within(site, 'value'), parsed.message);
    return;
  }
  const { bounds } = parsed;
  const own = when === undefined ? null : onOwnClock(boundsOf(when), when.edtf);
  const dated = when !== undefined && NAMES_TIME.test(value) ? boundsOf(when) : own;
  const contradiction = bounds && dated && contradictDate({ words: quote, value, bounds }, dated);
  if (contradiction) complain(site, contradiction);
  const weekday = contradictWeekday(
    text,
    place,
    (bounds && onOwnClock(bounds, value)) ?? own ?? { start: null, end: null },
  );
  if (weekday) complain(site, weekday);
}

function buildTime(
  written: TimeYaml | undefined,
  { text, passage, when }: { readonly text: string; readonly passage: Place; readonly when: When | undefined },
  site: Site,
): Mention['time'] {
  if (!written) return undefined;
  const place = placeOf(locateTime(text, passage, written), site);
  if (!place) return undefined;
  checkAgainstDate(written, { text, place, when }, site);
  return { ...place, exact: written.quote, value: written.value };
}

function assemble(
  written: MentionYaml,
  { text, place, time, when }: { text: string; place: Place; time: Mention['time']; when: When | undefined },
): Mention {
  const { source, language, status, attribution } = written;
  const { start, end, exact, prefix, suffix } = describePassage(text, place.start, place.end);
  return {
    ...{ source, start, end, exact, prefix, suffix },
    ...(language && { language }),
    ...(time && { time }),
    ...(status && { status }),
    ...(attribution && { attribution }),
    ...(when && { when }),
  };
}

/**
 * Builds one mention; every fault is reported.
 *
 * @param raw as parsed from YAML
 * @param eventWhen the event's date, where that is sound
 */
export function buildMention(
  raw: unknown,
  { context, eventWhen }: { readonly context: BuildContext; readonly eventWhen: When | undefined },
  site: Site,
): Mention | null {
  const { fields, complete } = readFields(mentionYaml, raw, site);
  const when = buildWhen(fields.when, within(site, 'when'));
  if (fields.source !== undefined) checkId(fields.source, context.registers.sources, within(site, 'source'));
  const source = context.texts.get(fields.source ?? '');
  if (!source || fields.quote === undefined) return null;
  const { quote, prefix, suffix } = fields;
  const place = placeOf(locateQuote(source.text, { quote, prefix, suffix }), within(site, 'quote'));
  if (!place) return null;
  checkFurniture(place, source, site);
  const dated = { text: source.text, passage: place, when: when ?? eventWhen };
  const time = buildTime(fields.time, dated, within(site, 'time'));
  return complete && assemble(complete, { text: source.text, place, time, when });
}
