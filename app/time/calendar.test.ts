import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR_LADDER, nearestStep } from './calendar';
import { span } from './span';
import { DAY, formatIso, HOUR, instant, MEAN_YEAR, millis, parseInstant } from './units';
import { utc } from './utc';

const step = (name: string) => {
  const found = CALENDAR_LADDER.find((each) => each.name === name);
  if (!found) throw new Error(`no step ${name}`);
  return found;
};
const day = (iso: string) => parseInstant(`${iso}T00:00:00Z`);
const dayOf = (ms: number) => formatIso(instant(ms)).replace('T00:00:00.000Z', '');

const anyInstant = fc.integer({ min: utc(-500, 1, 1), max: utc(3000, 1, 1) }).map(instant);
const anyStep = fc.constantFrom(...CALENDAR_LADDER);

describe('calendar steps', () => {
  it('floor to the calendar, in UTC', () => {
    const at = parseInstant('2022-03-24T15:30:00Z');
    expect(CALENDAR_LADDER.map((each) => formatIso(each.floor(at)).slice(0, 13))).toEqual([
      '2022-03-24T15',
      '2022-03-24T15',
      '2022-03-24T12',
      '2022-03-24T12',
      '2022-03-24T00',
      '2022-03-21T00',
      '2022-03-01T00',
      '2022-01-01T00',
      '2022-01-01T00',
      '2022-01-01T00',
      '2022-01-01T00',
      '2020-01-01T00',
      '2020-01-01T00',
      '2020-01-01T00',
      '2000-01-01T00',
      '2000-01-01T00',
    ]);
  });

  it('take the years 0 to 99 for themselves', () => {
    expect(dayOf(step('decade').floor(day('0057-05-05')))).toBe('0050-01-01');
    expect(dayOf(step('century').ceil(day('0057-05-05')))).toBe('0100-01-01');
    expect(dayOf(step('year').offset(day('0001-01-01'), -1))).toBe('0000-01-01');
  });

  it('give the last day of a month that has no such day', () => {
    expect(dayOf(step('month').offset(day('2022-01-31'), 1))).toBe('2022-02-28');
    expect(dayOf(step('year').offset(day('2020-02-29'), 1))).toBe('2021-02-28');
  });

  it('range over [start, end)', () => {
    expect(
      step('month')
        .range(span(day('2022-01-15'), day('2022-04-01')))
        .map(dayOf),
    ).toEqual(['2022-02-01', '2022-03-01']);
    expect(
      step('week')
        .range(span(day('2022-03-21'), day('2022-04-04')))
        .map(dayOf),
    ).toEqual(['2022-03-21', '2022-03-28']);
  });

  it('keep the laws of floor, ceil and offset', () => {
    fc.assert(
      fc.property(anyStep, anyInstant, (each, at) => {
        const [floor, ceil] = [each.floor(at), each.ceil(at)];
        expect(floor <= at && at <= ceil).toBe(true);
        expect(each.floor(floor)).toBe(floor);
        expect(each.ceil(ceil)).toBe(ceil);
        expect(each.floor(each.offset(floor, 1))).toBe(each.offset(floor, 1));
        expect(at < each.offset(floor, 1)).toBe(true);
        expect(each.offset(each.offset(floor, 7), -7)).toBe(floor);
      }),
    );
  });

  it('are chosen by nearest length', () => {
    expect(nearestStep(millis(1)).name).toBe('hour');
    expect(nearestStep(HOUR).name).toBe('hour');
    expect(nearestStep(millis(25 * DAY)).name).toBe('month');
    expect(nearestStep(millis(9 * MEAN_YEAR)).name).toBe('decade');
    expect(nearestStep(millis(9000 * MEAN_YEAR)).name).toBe('century');
  });
});
