/** PROVISIONAL seam: a seeded timeline until `npm run data -- generate` has landed. */
import type { Timeline, TimelineEvent, When } from '../../data/schema/timeline';

const DAY = 86_400_000;
const FROM = Date.UTC(1946, 0, 1);
const DAYS = 80 * 365.25;
const TOPICS = ['war', 'diplomacy', 'economy', 'law', 'technology', 'society'];
const WORDS =
  'summit treaty border army parliament minister speech vote sanction accord winter spring council envoy border river bridge report visit plan'.split(
    ' ',
  );

export function seededTimeline(size: number): Timeline {
  const random = seeded(42);
  const bursts = Array.from({ length: 24 }, () => Math.floor(random() * DAYS));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const day = () =>
    random() < 0.5 ? pick(bursts) + Math.floor((random() + random() - 1) * 60) : Math.floor(random() * DAYS);
  const phrase = () => {
    let text = '';
    const length = 40 + Math.floor(random() * 36);
    while (text.length < length) text += `${text === '' ? '' : ' '}${pick(WORDS)}`;
    return text.slice(0, 78);
  };
  const rows = Array.from({ length: size }, () => {
    const start = Math.max(0, Math.min(DAYS, day()));
    return { start, length: random() < 0.8 ? 1 : Math.ceil(2000 ** random()) };
  }).sort((a, b) => a.start - b.start || a.length - b.length);
  const iso = (days: number) => new Date(FROM + days * DAY).toISOString().replace('.000', '');
  const whenOf = (start: number, length: number): When => {
    const [a, b] = [iso(start).slice(0, 10), iso(start + length - 1).slice(0, 10)];
    return { edtf: a === b ? a : `${a}/${b}`, start: iso(start), end: iso(start + length), basis: 'explicit' };
  };
  const both = (en: string) => ({ en, fr: `${en}.` });
  return {
    format: 1,
    id: 'generated',
    version: 1,
    title: both('Generated'),
    description: both('Generated'),
    languages: ['en', 'fr'],
    topics: TOPICS.map((id) => ({ id, label: both(id) })),
    actors: [],
    places: [],
    sources: [
      {
        id: 'source',
        file: 'articles/source.txt',
        title: 'Source',
        publisher: null,
        author: null,
        url: null,
        language: 'en',
        machineTranslated: false,
        published: whenOf(DAYS, 1),
        sha256: '0'.repeat(64),
        rights: 'link',
        boilerplate: [],
        notes: [],
      },
    ],
    events: rows.map(
      ({ start, length }, at): TimelineEvent => ({
        id: `event-${String(at).padStart(7, '0')}`,
        title: both(phrase()),
        summary: both(phrase()),
        when: whenOf(start, length),
        status: 'occurred',
        topic: pick(TOPICS),
        actors: [],
        places: [],
        weight: Math.round(random() * 1000) / 1000,
        background: false,
        evidence: [{ source: 'source', start: at * 10, end: at * 10 + 5, exact: 'words', prefix: '', suffix: '' }],
      }),
    ),
    stories: [],
  };
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
