import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant } from './when';
import { parseEdtf } from './when-bounds';

/** `start – end unit`, days where there is no clock, `…` where open. */
function read(edtf: string): string {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return parsed.message;
  const [start, end] = [parsed.bounds.start, parsed.bounds.end].map((millis) =>
    millis === null ? '…' : formatInstant(millis).replace('T00:00:00Z', ''),
  );
  return `${start} – ${end} ${parsed.unit}`;
}

describe('parseEdtf', () => {
  it.each([
    ['2022-03-24', '2022-03-24 – 2022-03-25 day'],
    ['2022-12-31', '2022-12-31 – 2023-01-01 day'],
    ['2000-02-29', '2000-02-29 – 2000-03-01 day'],
    ['2024-02', '2024-02-01 – 2024-03-01 month'],
    ['2023-02', '2023-02-01 – 2023-03-01 month'],
    ['1989', '1989-01-01 – 1990-01-01 year'],
    ['198X', '1980-01-01 – 1990-01-01 decade'],
    ['198', '1980-01-01 – 1990-01-01 decade'],
    ['19XX', '1900-01-01 – 2000-01-01 century'],
    ['19', '1900-01-01 – 2000-01-01 century'],
    ['2022-XX', '2022-01-01 – 2023-01-01 year'],
    ['2022-03-XX', '2022-03-01 – 2022-04-01 month'],
    ['2022-03-24T10:30Z', '2022-03-24T10:30:00Z – 2022-03-24T10:31:00Z time'],
    ['2022-03-24T10:30:15Z', '2022-03-24T10:30:15Z – 2022-03-24T10:30:16Z time'],
    ['2022-03-24T01:00+02:00', '2022-03-23T23:00:00Z – 2022-03-23T23:01:00Z time'],
  ])('ends where the next unit begins: %s', (edtf, bounds) => {
    expect(read(edtf)).toBe(bounds);
  });

  it.each([
    ['2022-21', '2022-03-01 – 2022-06-01 season'],
    ['2022-22', '2022-06-01 – 2022-09-01 season'],
    ['2022-23', '2022-09-01 – 2022-12-01 season'],
    ['2022-24', '2022-12-01 – 2023-03-01 season'],
    ['2023-24', '2023-12-01 – 2024-03-01 season'],
    ['2022-21~', '2022-03-01 – 2022-06-01 season'],
    ['2022-24/2023-21', '2022-12-01 – 2023-06-01 interval'],
  ])('has meteorological northern seasons, winter from December of its year: %s', (edtf, bounds) => {
    expect(read(edtf)).toBe(bounds);
  });

  it.each([
    ['2022-02/..', '2022-02-01 – … interval'],
    ['../2022-02', '… – 2022-03-01 interval'],
    // The library makes 1970 of an unknown end.
    ['2022-02/', '2022-02-01 – … interval'],
    ['/2022-02', '… – 2022-03-01 interval'],
    ['2022-06-29/2022-06-30', '2022-06-29 – 2022-07-01 interval'],
    ['2022-06-29/2022-06-29', '2022-06-29 – 2022-06-30 interval'],
    ['2004-06/2006-08-10', '2004-06-01 – 2006-08-11 interval'],
    ['1949~/1991~', '1949-01-01 – 1992-01-01 interval'],
    ['2022-02%/..', '2022-02-01 – … interval'],
  ])('bounds intervals: %s', (edtf, bounds) => {
    expect(read(edtf)).toBe(bounds);
  });

  it.each([
    ['0045', '0045-01-01 – 0046-01-01 year'],
    ['0000', '0000-01-01 – 0001-01-01 year'],
    ['0099-12-31', '0099-12-31 – 0100-01-01 day'],
    ['0045-24', '0045-12-01 – 0046-03-01 season'],
    ['004X', '0040-01-01 – 0050-01-01 decade'],
    ['00XX', '0000-01-01 – 0100-01-01 century'],
    ['-0043', '-000043-01-01 – -000042-01-01 year'],
    ['Y-17000', '-017000-01-01 – -016999-01-01 year'],
  ])('does not move the years 0 to 99, nor those before: %s', (edtf, bounds) => {
    expect(read(edtf)).toBe(bounds);
  });

  it.each(['2022-03-24', '2022-03', '2022', '198X', '19XX', '2022-21'])(
    'has the same bounds for %s qualified',
    (edtf) => {
      for (const qualifier of ['~', '?', '%']) expect(read(`${edtf}${qualifier}`)).toBe(read(edtf));
    },
  );

  it.each([
    ['2022-02-30', '"2022-02-30" is no EDTF date of level 0 or 1'],
    ['2023-02-29', '"2023-02-29" is no EDTF date of level 0 or 1'],
    ['1900-02-29', '"1900-02-29" is no EDTF date of level 0 or 1'],
    ['2023-02-29T10:00Z', '"2023-02-29T10:00Z" is no date and time of the calendar'],
    ['2022-13', '"2022-13" is no EDTF date of level 0 or 1'],
    ['2022-25', '"2022-25" is no EDTF date of level 0 or 1'],
    ['24 March 2022', '"24 March 2022" is no EDTF date of level 0 or 1'],
    ['', '"" is no EDTF date of level 0 or 1'],
    // Five digits and more are milliseconds to the library.
    ['20220324', '"20220324" is no EDTF date of level 0 or 1'],
    ['[2022,2023]', '"[2022,2023]" is no EDTF date of level 0 or 1'],
    ['2022-0X', '"2022-0X" is no EDTF date of level 0 or 1'],
    ['../..', '"../.." is open at both ends and says nothing'],
    ['2023/2022', '"2023/2022" ends before it starts'],
    ['2022/2023/2024', '"2022/2023/2024" has more than one slash'],
    ['2022/soon', '"soon" is no EDTF date of level 0 or 1'],
    ['2022-03-24T10:30', '"2022-03-24T10:30" needs a zone: Z for UTC, or +02:00'],
    ['2022-03-24T25:30Z', '"2022-03-24T25:30Z" is no date and time of the calendar'],
  ])('refuses, in words: %s', (edtf, message) => {
    expect(read(edtf)).toBe(message);
  });

  it('gives a day the day itself, whichever it is', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const start = Date.parse(`${day}T00:00:00Z`);
        expect(parseEdtf(day)).toEqual({ ok: true, bounds: { start, end: start + 86_400_000 }, unit: 'day' });
      }),
    );
  });
});
