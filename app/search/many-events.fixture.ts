/**
 * For tests and benches: as many events and paragraphs as wanted, of the real timeline's words in another order, with
 * new words among them as in any growing text. The same every time.
 */
import real from '../../data/timelines/nato-russia-ukraine/timeline.json';
import type { EventRow, ParagraphRow } from './rows';

/** Words of each part of an event, as many as the real ones have on average, in two languages. */
const LENGTHS = { title: 16, quote: 40, names: 12, summary: 50 } as const;
const PARAGRAPH = 60;
const NEW_WORDS = 0.3;

const words = real.events.flatMap(({ title, summary, evidence }) =>
  [...Object.values(title), ...Object.values(summary), ...evidence.map(({ exact }) => exact)].join(' ').split(/\s+/),
);

/** A linear congruential generator: even enough for words, and the same on every machine. */
function createRandom(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

export function manyEvents(count: number): { readonly events: EventRow[]; readonly paragraphs: ParagraphRow[] } {
  const random = createRandom();
  const word = () => {
    const known = words[Math.floor(random() * words.length)] ?? '';
    return random() < NEW_WORDS ? known + Math.floor(random() * count).toString(36) : known;
  };
  const text = (length: number) => Array.from({ length }, word).join(' ');
  const events = Array.from({ length: count }, (_, id) => ({
    id,
    title: text(LENGTHS.title),
    quote: text(LENGTHS.quote),
    names: text(LENGTHS.names),
    summary: text(LENGTHS.summary),
    weight: random(),
  }));
  const paragraphs = Array.from({ length: Math.floor(count / 2) }, (_, at) => ({
    source: `source-${Math.floor(at / 32)}`,
    text: text(PARAGRAPH),
    events: [2 * at, 2 * at + 1],
  }));
  return { events, paragraphs };
}
