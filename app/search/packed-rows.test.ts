import { expect, it } from 'vitest';
import { packEvents } from '../../data/columns/columns';
import { sliceEvents } from '../../data/columns/slice';
import { generated } from '../../data/generate/generated.fixture';
import { anchorPassages } from '../dataset/article';
import { toDataset } from '../dataset/dataset';
import { createPackedRows } from './packed-rows';
import { createEventRows, toParagraphRows } from './rows';

const { timeline, texts } = generated(600, 5);
const { events, ...head } = timeline;
const dataset = toDataset(timeline);
const packed = packEvents(head, events, events.length);

it.each([600, 250, 1])('rows of columns in pieces of %i are those of the events', (piece) => {
  const rows = createPackedRows(head);
  const made = [];
  for (let from = 0; from < events.length; from += piece) {
    made.push(...rows.add(sliceEvents(packed, from, Math.min(from + piece, events.length))));
  }
  const expected = createEventRows(dataset)();
  // A weight has 32 bits in a column.
  expect(made.map((row) => ({ ...row, weight: row.weight.toFixed(5) }))).toEqual(
    expected.map((row) => ({ ...row, weight: row.weight.toFixed(5) })),
  );
  for (const source of timeline.sources) {
    const text = texts.get(source.file) ?? '';
    expect(text).not.toBe('');
    const passages = anchorPassages(text, dataset.passages.get(source.id) ?? []);
    expect(rows.paragraphs(source, text)).toEqual(toParagraphRows({ source, text, passages }));
  }
});
