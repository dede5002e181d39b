import { describe, expect, it } from 'vitest';
import { formatWhen } from '../time/format';
import { formatWindow } from '../time/format-window';
import { type Anchor, readTypedDate } from './typed-date';

const article: Anchor = { kind: 'article', day: '2022-03-24' };
const view: Anchor = { kind: 'view', day: '2012-08-01' };
const today: Anchor = { kind: 'today', day: '2026-11-27' };

async function read(text: string, language: 'en' | 'fr' = 'en', anchors: readonly Anchor[] = [article, view, today]) {
  const languages = language === 'en' ? ['en', 'fr'] : ['fr', 'en'];
  const found = await readTypedDate(text, { languages, anchors });
  return found.map(
    ({ when, span, anchor }) =>
      `${formatWhen(when, language)} = ${formatWindow(span, language)}${anchor === null ? '' : ` from ${anchor.kind}`}`,
  );
}

const plain = (words: readonly string[]) => words.map((one) => one.replace(/[\u00a0\u202f]/g, ' '));

describe('a date that says all of itself', () => {
  it.each([
    ['June 2023', 'June 2023 = June 2023'],
    ['  june  2023 ', 'June 2023 = June 2023'],
    ['24 March 2022', '24 March 2022 = 24 March 2022'],
    ['March 24, 2022', '24 March 2022 = 24 March 2022'],
    ['on 24 March 2022', '24 March 2022 = 24 March 2022'],
    ['24/03/2022', '24 March 2022 = 24 March 2022'],
    ['2022-03-24', '24 March 2022 = 24 March 2022'],
    ['2022-03', 'March 2022 = March 2022'],
    ['2022', '2022 = 2022'],
    ['mid-July 2023', 'mid-July 2023 = 11–20 July 2023'],
    ['the 1990s', '1990s = 1990–1999'],
    ['spring 2022', 'spring 2022 = March–May 2022'],
    ['from March to June 2022', 'March–June 2022 = March–June 2022'],
    ['2010-2014', '2010–2014 = 2010–2014'],
    ['between 2010 and 2014', '2010–2014 = 2010–2014'],
    // As somebody types who reads the page in the other language.
    ['mi-juillet 2023', 'mid-July 2023 = 11–20 July 2023'],
    ['printemps 2022', 'spring 2022 = March–May 2022'],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual([expected]);
  });

  it.each([
    ['mi-juillet 2023', 'mi-juillet 2023 = 11–20 juillet 2023'],
    ['printemps 2022', 'printemps 2022 = mars–mai 2022'],
    ['en juin 2023', 'juin 2023 = juin 2023'],
    ['1er avril 2024', '1er avril 2024 = 1er avril 2024'],
    ['June 2023', 'juin 2023 = juin 2023'],
    ['24.3.2022', '24 mars 2022 = 24 mars 2022'],
  ])('%s, in French', async (text, expected) => {
    expect(plain(await read(text, 'fr'))).toEqual([expected]);
  });
});

describe('a date that does not', () => {
  it('is read from each day it could be counted from, and says which', async () => {
    expect(await read('last summer')).toEqual([
      'summer 2021 = June–August 2021 from article',
      'summer 2011 = June–August 2011 from view',
      'summer 2026 = June–August 2026 from today',
    ]);
    expect(await read('24 March', 'en', [view])).toEqual(['24 March 2012 = 24 March 2012 from view']);
  });

  it('is said once where two days lead to the same', async () => {
    const found = await read('July', 'en', [article, { kind: 'view', day: '2022-05-01' }]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^July 20\d\d = July 20\d\d from article$/);
  });

  it('is not read at all where there is no day to count from', async () => {
    expect(await read('yesterday', 'en', [])).toEqual([]);
  });
});

it.each([
  '',
  ' ',
  'NATO',
  'summit 2022',
  'June 2023 in Vilnius',
  '12345',
  'two years',
  'x'.repeat(500),
  '2022 '.repeat(40),
])('“%s” is no date to go to', async (text) => {
  expect(await read(text)).toEqual([]);
});
