// Sentence → units, each of which is proposed as one event: a main unit, one for every time of its own, one for every item
// of a list, one for what follows a strong joint. Knows clauses and where times stand; not what they mean.

import type { Timex } from '../extract/timex';
import { isDating } from './attach';
import { EVENT_NOUN, reportsSomething } from './lexicon-events';
import { clausesOf, type Passage, type Range } from './propose-passages';

/** A stretch proposed as one event, with the expressions that stand in it. */
export interface Unit extends Range {
  readonly sentence: Range;
  readonly timexes: readonly Timex[];
  /** What announces a list that the unit is an item of. */
  readonly announcement?: Range;
}

/** What a unit that stands on its own begins with: it is no mere dependent of the clause before. */
const STRONG =
  /^(?:but|and (?:has|have|will|must|above all)|while (?!\p{L}+ing)|including \d|even if|despite|in spite of|mais|même si|malgré|tandis qu|et (?:a|ont|sera)(?:\s|$))/iu;
/** An end point ("until 2023") does not date the verb before it. */
const UNTIL = /(?<!\p{L})(?:until|till|jusqu[’']au|jusqu[’']en|jusqu[’']à) (?:le )?$/iu;
/** A preposition that opens a phrase with an event and its time: "at the summit in June". */
const PHRASE = /(?<!\p{L})(?:at|during|for|in|before|lors de|lors du|au|pour|avant|à) /giu;
const PHRASE_REACH = 110;
/** A phrase of at most a few words, up to the event that it names. */
const STARTS_WITH_EVENT = new RegExp(`^(?:[\\p{L}’'-]{1,20} ?){0,4}?${EVENT_NOUN.source}`, 'iu');
const MIN_REST = 25;

const inRange = (timexes: readonly Timex[], { start, end }: Range): readonly Timex[] =>
  timexes.filter((timex) => timex.start >= start && timex.end <= end);

/** Groups of expressions that make one time: neighbours with only a joint between. */
function timeGroups(timexes: readonly Timex[], text: string): readonly (readonly Timex[])[] {
  const groups: Timex[][] = [];
  for (const timex of timexes.filter(isDating)) {
    const last = groups.at(-1)?.at(-1);
    const joined =
      last && /^\s?(?:and|to|through|until|[-–—,]|et|à|au)?\s?(?:le\s)?$/iu.test(text.slice(last.end, timex.start));
    if (joined) groups.at(-1)?.push(timex);
    else groups.push([timex]);
  }
  return groups;
}

/** A clause with several times is cut before the phrase of each later one. */
function cutAtTimes(passage: Passage, timexes: readonly Timex[], text: string): readonly Unit[] {
  const groups = timeGroups(inRange(timexes, passage), text);
  const cuts = groups.slice(1).map((group, index) => {
    const from = groups[index]?.at(-1)?.end ?? passage.start;
    const between = text.slice(from, group[0]?.start ?? from);
    const comma = between.search(/,\s/);
    return from + (comma >= 0 ? comma + 2 : Math.max(0, between.search(/\S/)));
  });
  const bounds = [passage.start, ...cuts, passage.end];
  return bounds.slice(0, -1).map((start, index) => {
    const range = { start, end: bounds[index + 1] ?? passage.end };
    return { ...range, sentence: passage.sentence, timexes: inRange(timexes, range) };
  });
}

/** "… extended until September 30": the extending is one event, the end another. */
function splitUntil(unit: Unit, text: string): readonly Unit[] {
  const end = unit.timexes.find((timex) => isDating(timex) && UNTIL.test(text.slice(unit.start, timex.start)));
  if (!end || !reportsSomething(text.slice(unit.start, end.start))) return [unit];
  const before = text.slice(unit.start, end.start).replace(UNTIL, '');
  const cut = unit.start + before.length;
  return [
    { ...unit, end: cut, timexes: [] },
    { ...unit, start: cut, timexes: inRange(unit.timexes, { start: cut, end: unit.end }) },
  ];
}

/** Prepositions that put what is said at the time of the event that they name; "for", "before" and "of" do not. */
const AT = /^(?:at|during|in|lors de|lors du|au|à) $/iu;

/** "… at their summit in Washington in July": the summit is an event of its own, beside what is to happen there. */
function eventPhrase(unit: Unit, text: string): readonly Unit[] {
  const timex = unit.timexes.find(isDating);
  if (!timex) return [unit];
  const from = Math.max(unit.start, timex.start - PHRASE_REACH);
  const found = [...text.slice(from, timex.start).matchAll(PHRASE)].find((each) => {
    const rest = text.slice(from + each.index + each[0].length, timex.start);
    return STARTS_WITH_EVENT.test(rest) && !/[;:.]\s/.test(rest);
  });
  if (!found) return [unit];
  const start = from + found.index + found[0].length;
  const phrase: Unit = { start, end: timex.end, sentence: unit.sentence, timexes: [timex] };
  const rest = text.slice(unit.start, start) + text.slice(timex.end, unit.end);
  if (!reportsSomething(rest) || rest.length < MIN_REST) return [unit];
  const shared = AT.test(found[0]) ? unit : { ...unit, timexes: [] };
  return [phrase, shared];
}

/** Items of a list after a colon: three or more, without quotations. */
function itemsOf(text: string, passage: Range): readonly Range[] {
  const words = text.slice(passage.start, passage.end);
  if (text.charAt(passage.start - 2) !== ':' || /[“”«»"]/.test(words)) return [];
  const items = [...words.matchAll(/[^,;()]{1,200}(?:\([^)]{0,100}\))?/g)].filter((item) => /\p{L}/u.test(item[0]));
  if (items.length < 3) return [];
  return items.map((item) => {
    const start = passage.start + item.index;
    return { start: start + item[0].search(/\S|$/), end: start + item[0].trimEnd().length };
  });
}

/** Units of a list; what announces it says how far its items have come. */
function listUnits(passage: Passage, text: string): readonly Unit[] {
  const { sentence } = passage;
  const announcement = { start: sentence.start, end: passage.start };
  return itemsOf(text, passage).map((item) => ({ ...item, sentence, timexes: [], announcement }));
}

/** After a semicolon a clause is new; after a colon where it is a list or a quotation that a whole clause announces. */
function opensAnew(text: string, passage: Range, last: Range | undefined): boolean {
  const mark = text.charAt(passage.start - 2);
  if (mark === ';') return true;
  if (mark !== ':' || last === undefined) return false;
  const announced = /^[“«"]/.test(text.slice(passage.start)) && passage.start - last.start > ANNOUNCEMENT;
  return announced || itemsOf(text, passage).length > 0;
}

/** After an aside the main clause goes on: a unit again, where it has a verb. */
function resumes(text: string, passage: Range, last: Range | undefined): boolean {
  const aside =
    last !== undefined &&
    /^(?:who|which|qui|dont|despite|in spite of|malgré)\s[^,]*,$/iu.test(text.slice(last.start, last.end));
  return aside && reportsSomething(text.slice(passage.start, passage.end));
}

/** Characters from which on what announces a quotation is a statement of its own. */
const ANNOUNCEMENT = 60;

/** "… before Easter": no clause of its own, but the time of the one before. */
function isLimit(passage: Passage, timexes: readonly Timex[], text: string): boolean {
  const [first] = inRange(timexes, passage).filter(isDating);
  return (
    first !== undefined && /^(?:before|after|avant|après)\s(?:le\s)?$/iu.test(text.slice(passage.start, first.start))
  );
}

/** Joins undated clauses to the one before them, unless a strong joint or a time makes them stand alone. */
function joinWeak(passages: readonly Passage[], timexes: readonly Timex[], text: string): readonly Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    const words = text.slice(passage.start, passage.end);
    const dated = inRange(timexes, passage).some(isDating);
    const alone =
      (dated && !isLimit(passage, timexes, text)) ||
      STRONG.test(words) ||
      opensAnew(text, passage, last) ||
      resumes(text, passage, last);
    if (last && !alone) joined[joined.length - 1] = { ...last, end: passage.end };
    else joined.push(passage);
  }
  return joined;
}

/** "After one photograph, they began on Thursday …": what came before is an event of the same time. */
function opening(unit: Unit, text: string): readonly Unit[] {
  const found = /^(?:after|après) [^,;:]{15,100},\s/iu.exec(text.slice(unit.start, unit.end));
  if (!found || !unit.timexes.some((timex) => isDating(timex) && timex.start > unit.start + found[0].length))
    return [unit];
  const cut = unit.start + found[0].length;
  return [
    { ...unit, end: cut - 2 },
    { ...unit, start: cut },
  ];
}

function unitsOfPassage(passage: Passage, timexes: readonly Timex[], text: string): readonly Unit[] {
  const items = listUnits(passage, text);
  if (items.length > 0) return items;
  const units = cutAtTimes(passage, timexes, text)
    .flatMap((unit) => splitUntil(unit, text))
    .flatMap((unit) => opening(unit, text));
  const part = /^including \d/iu.test(text.slice(passage.start, passage.end));
  const announcement = part ? { announcement: { start: passage.sentence.start, end: passage.start } } : {};
  return units.flatMap((unit) => eventPhrase({ ...unit, ...announcement }, text));
}

/** The units of a sentence, in order. What only announces a list is none. */
export function unitsOf(text: string, sentence: Range, timexes: readonly Timex[]): readonly Unit[] {
  const passages = joinWeak(clausesOf(text, sentence), timexes, text);
  return passages
    .filter((_, index) => {
      const next = passages[index + 1];
      return next === undefined || itemsOf(text, next).length === 0;
    })
    .flatMap((passage) => unitsOfPassage(passage, timexes, text))
    .filter((unit) => isWorth(unit, text));
}

/** A whole sentence reports something, whatever its verb; a part of one has to show it. */
function isWorth(unit: Unit, text: string): boolean {
  const whole = unit.start === unit.sentence.start && unit.end === unit.sentence.end;
  if (whole || unit.announcement || unit.timexes.some(isDating)) return true;
  return reportsSomething(text.slice(unit.start, unit.end));
}
