/** For tests: datasets of every size and kind, drawn by lot; and the real one. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { statusSchema, type TimelineEvent } from '../../data/schema/timeline';
import { type Dataset, toDataset } from '../dataset/dataset';
import { drawTimeline, soundDataset } from '../dataset/test-timeline';

const DATES = [
  '1949-04-04',
  '1999~',
  '2004?',
  '2010-11-19/2010-11-20',
  '2012-04',
  '2022-03-24',
  '2022-02/..',
  '2023-06',
];
const PEOPLE = [
  'The minister',
  'Jane Doe',
  'A spokesman of the ministry',
  'Doe, according to the agency',
  'The gazette',
];

const row = fc.record({
  when: fc.constantFrom(...DATES),
  status: fc.constantFrom(...statusSchema.options),
  basis: fc.constantFrom('explicit', 'relative', 'inferred'),
  in: fc.constantFrom('gazette', 'journal-fr', 'gazette,journal-fr'),
  who: fc.option(fc.constantFrom(...PEOPLE)),
  isDated: fc.boolean(),
});

/** Of none to thirty events. */
export const anyDataset: fc.Arbitrary<Dataset> = fc.array(row, { minLength: 1, maxLength: 30 }).map((rows) => {
  const lines = rows.map(({ when, status, basis, in: sources }, at) => `e${at} ${when} ${status} ${basis} ${sources}`);
  const timeline = drawTimeline(['event when status basis in', ...lines].join('\n'));
  const events = timeline.events.map((event, at) =>
    withWords(event, rows[at]?.who ?? null, rows[at]?.isDated === true),
  );
  return toDataset({ ...timeline, events });
});

export const realDataset: Dataset = soundDataset(
  JSON.parse(readFileSync('data/timelines/nato-russia-ukraine/timeline.json', 'utf8')),
);

/** "the e1 came to pass" is made to be dated by "came to". */
const DATING = 'came to';

function withWords(event: TimelineEvent, who: string | null, isDated: boolean): TimelineEvent {
  const evidence = event.evidence.map((mention) => {
    const start = mention.start + mention.exact.indexOf(DATING);
    const time = { start, end: start + DATING.length, exact: DATING, value: '2022-03' };
    return isDated ? { ...mention, time } : mention;
  });
  return { ...event, evidence, ...(who === null ? {} : { attribution: { en: who, fr: who } }) };
}
