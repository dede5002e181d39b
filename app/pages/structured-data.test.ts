import { describe, expect, it } from 'vitest';
import { smallDataset } from '../build/pages.fixture';
import { createPageContext } from './page-context';
import { eventData } from './structured-data';

type Event = ReturnType<typeof smallDataset>['events'][number];

function dataWith(change: Partial<Event>): unknown {
  const dataset = smallDataset((timeline) => {
    for (const event of timeline.events) Object.assign(event, change);
  });
  const page = createPageContext(dataset, { language: 'en', place: 'event/bridge-opens/', site: null });
  const [event] = dataset.events;
  return event && eventData(page, event);
}

const when = (edtf: string, start: string | null, end: string | null): Partial<Event> => ({
  when: { edtf, start, end, basis: 'explicit' },
});

describe('eventData', () => {
  it.each([
    ['occurred', 'Event'],
    ['planned', 'Event'],
    ['alleged', 'Claim'],
    ['rejected', 'Thing'],
  ] as const)('calls what is %s: %s', (status, type) => {
    expect(dataWith({ status })).toMatchObject({ mainEntity: { '@type': type } });
  });

  it('dates what is dated outright', () => {
    expect(dataWith(when('2022-06-29/2022-06-30', '2022-06-29T00:00:00Z', '2022-07-01T00:00:00Z'))).toMatchObject({
      temporalCoverage: '2022-06-29/2022-06-30',
      mainEntity: { startDate: '2022-06-29', endDate: '2022-06-30' },
    });
  });

  it('gives a vague date no day, only its bounds', () => {
    const data = dataWith(when('2023-07~', '2023-07-01T00:00:00Z', '2023-08-01T00:00:00Z'));
    expect(data).toMatchObject({ temporalCoverage: '2023-07-01/2023-07-31' });
    expect(data).not.toHaveProperty('mainEntity.startDate');
  });

  it('leaves an open end open', () => {
    const data = dataWith(when('2022-02/..', '2022-02-01T00:00:00Z', null));
    expect(data).toMatchObject({ temporalCoverage: '2022-02-01/..', mainEntity: { startDate: '2022-02' } });
    expect(data).not.toHaveProperty('mainEntity.endDate');
  });
});
