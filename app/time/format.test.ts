import { describe, expect, it } from 'vitest';
import { formatWhen, formatWhenShort, speakWhen } from './format';
import type { WhenLike } from './when-shape';

type Mod = WhenLike['mod'];
const when = (edtf: string, mod?: Mod): WhenLike => ({ edtf, mod, start: null, end: null });

/** No-break spaces as they are read in a table: · for the wide one, ‧ for the narrow one. */
const visible = (text: string) => text.replaceAll('\u00a0', '·').replaceAll('\u202f', '‧');

describe('formatWhen', () => {
  it.each<[string, Mod, string, string]>([
    ['2022-03-24', undefined, '24 March 2022', '24·mars 2022'],
    ['2024-04-01', undefined, '1 April 2024', '1er·avril 2024'],
    ['1989-11', undefined, 'November 1989', 'novembre 1989'],
    ['2004', undefined, '2004', '2004'],
    ['2021-21', undefined, 'spring 2021', 'printemps 2021'],
    ['2021-24', undefined, 'winter 2021–2022', 'hiver 2021–2022'],
    ['198X', undefined, '1980s', 'années·1980'],
    ['19XX', undefined, '20th century', 'XXe·siècle'],
    ['-0043', undefined, '44 BC', '44 av.·J.-C.'],
    ['0050', undefined, '50', '50'],
    ['2004~', undefined, 'about 2004', 'vers 2004'],
    ['2022-03-24~', undefined, 'about 24 March 2022', 'vers le 24·mars 2022'],
    ['2004', 'APPROX', 'about 2004', 'vers 2004'],
    ['2004?', undefined, 'possibly 2004', 'peut-être 2004'],
    ['2004%', undefined, 'possibly about 2004', 'peut-être vers 2004'],
    ['2023-07~', 'MID', 'mid-July 2023', 'mi-juillet 2023'],
    ['2023', 'START', 'early 2023', 'début 2023'],
    ['2023', 'END', 'late 2023', 'fin 2023'],
    ['198X', 'MID', 'mid-1980s', 'milieu des années·1980'],
    ['2021-22', 'END', 'late summer 2021', 'fin de l’été 2021'],
    ['2022-03-24', 'START', 'early on 24 March 2022', 'début de journée du 24·mars 2022'],
    ['2004', 'BEFORE', 'before 2004', 'avant 2004'],
    ['2004-10', 'AFTER', 'after October 2004', 'après octobre 2004'],
    ['2022-02/..', undefined, 'since February 2022', 'depuis février 2022'],
    ['2022-02-24/..', undefined, 'since 24 February 2022', 'depuis le 24·février 2022'],
    ['2004-10~/..', undefined, 'since about October 2004', 'depuis octobre 2004 environ'],
    ['../2023-09-30', undefined, 'until 30 September 2023', 'jusqu’au 30·septembre 2023'],
    ['../2022-03', undefined, 'until March 2022', 'jusqu’en mars 2022'],
    ['../2021-22', undefined, 'until summer 2021', 'jusqu’à l’été 2021'],
    ['../198X', undefined, 'until the 1980s', 'jusqu’aux années·1980'],
    ['2022-06-29/2022-06-30', undefined, '29–30 June 2022', '29–30·juin 2022'],
    ['2024-04-01/2024-04-03', undefined, '1–3 April 2024', '1er–3·avril 2024'],
    ['2022-06-29/2022-07-02', undefined, '29 June – 2 July 2022', '29·juin·– 2·juillet 2022'],
    ['2021-12-30/2022-01-02', undefined, '30 December 2021 – 2 January 2022', '30·décembre 2021·– 2·janvier 2022'],
    ['2022-03/2022-05', undefined, 'March–May 2022', 'mars–mai 2022'],
    ['2021-12/2022-01', undefined, 'December 2021 – January 2022', 'décembre 2021·– janvier 2022'],
    ['2024-05-13T00:30+01:00', undefined, '13 May 2024, 00:30 UTC+1', '13·mai 2024, 00·h·30 UTC+1'],
    ['2024-05-13T18:05Z', undefined, '13 May 2024, 18:05 UTC', '13·mai 2024, 18·h·05 UTC'],
    ['2024-05-13T18:05-03:30', undefined, '13 May 2024, 18:05 UTC−3:30', '13·mai 2024, 18·h·05 UTC−3:30'],
    ['2024-05-13T18:05', undefined, '13 May 2024, 18:05', '13·mai 2024, 18·h·05'],
    ['2024-05-13T18:05/..', undefined, 'since 13 May 2024, 18:05', 'depuis le 13·mai 2024, 18·h·05'],
    ['2011/2014', undefined, '2011–2014', '2011–2014'],
    ['2011~/2014~', undefined, 'about 2011–2014', 'vers 2011–2014'],
    ['2011/2014?', undefined, '2011 – possibly 2014', '2011·– peut-être 2014'],
  ])('says %s %s', (edtf, mod, english, french) => {
    expect(visible(formatWhen(when(edtf, mod), 'en'))).toBe(english);
    expect(visible(formatWhen(when(edtf, mod), 'fr'))).toBe(french);
  });

  it('says whole days of the bounds where the EDTF is of a kind not read here', () => {
    const listed = { edtf: '[1989..1990]', start: '1989-01-01T00:00:00Z', end: '1991-01-01T00:00:00Z' };
    expect(formatWhen(listed, 'en')).toBe('1 January 1989 – 31 December 1990');
    expect(formatWhen({ ...listed, end: null }, 'en')).toBe('since 1 January 1989');
    const clock = { edtf: '2022-03-24T1000', start: '2022-03-24T10:00:00Z', end: '2022-03-24T10:01:00Z' };
    // A time without its colon is of a kind not read.
    expect(formatWhen(clock, 'en')).toBe('24 March 2022');
    expect(() => formatWhen({ ...listed, start: null, end: null }, 'en')).toThrow(RangeError);
  });
});

describe('formatWhenShort', () => {
  it.each<[string, Mod, string, string]>([
    ['2022-03-24', undefined, '24 Mar 2022', '24·mars 2022'],
    ['2024-04-01', undefined, '1 Apr 2024', '1er·avr. 2024'],
    ['2023-07~', 'MID', 'mid-Jul 2023', 'mi-juil. 2023'],
    ['2004~', undefined, 'c. 2004', 'v.·2004'],
    ['2004?', undefined, '2004?', '2004‧?'],
    ['2022-02/..', undefined, 'since Feb 2022', 'depuis févr. 2022'],
    ['../2023-09-30', undefined, 'until 30 Sep 2023', 'jusqu’au 30·sept. 2023'],
    ['2022-06-29/2022-06-30', undefined, '29–30 Jun 2022', '29–30·juin 2022'],
  ])('says %s %s', (edtf, mod, english, french) => {
    expect(visible(formatWhenShort(when(edtf, mod), 'en'))).toBe(english);
    expect(visible(formatWhenShort(when(edtf, mod), 'fr'))).toBe(french);
  });
});

describe('speakWhen', () => {
  it.each<[string, Mod, string, string]>([
    ['2022-03-24', undefined, '24 March 2022', '24·mars 2022'],
    ['2023-07~', 'MID', 'about mid-July 2023', 'vers la mi-juillet 2023'],
    ['2004?', undefined, 'possibly 2004, date uncertain', 'peut-être 2004, date incertaine'],
    ['198X', undefined, 'some time in the 1980s', 'au cours des années·1980'],
    ['2022-02/..', undefined, 'since February 2022, no end given', 'depuis février 2022, sans date de fin'],
    ['2022-02/', undefined, 'since February 2022, end unknown', 'depuis février 2022, fin inconnue'],
    ['/2004', undefined, 'until 2004, start unknown', 'jusqu’en 2004, début inconnu'],
    ['../2004', 'BEFORE', 'before 2004', 'avant 2004'],
    ['2022-06-29/2022-06-30', undefined, 'from 29 to 30 June 2022', 'du 29 au 30·juin 2022'],
    ['2022-04/2022-10', undefined, 'from April to October 2022', 'd’avril à octobre 2022'],
    ['2011~/2014~', undefined, 'from about 2011 to about 2014', 'de 2011 environ à 2014 environ'],
    ['2011/2014?', undefined, 'from 2011 to 2014, end uncertain', 'de 2011 à 2014, fin incertaine'],
  ])('says %s %s', (edtf, mod, english, french) => {
    expect(visible(speakWhen(when(edtf, mod), 'en'))).toBe(english);
    expect(visible(speakWhen(when(edtf, mod), 'fr'))).toBe(french);
  });
});
