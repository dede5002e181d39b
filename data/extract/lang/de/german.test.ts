// The sentences are our own; the score that the README states is the share of these rows that hold.

import { describe, expect, it } from 'vitest';
import { tagged } from '../../tagged.fixture';
import { german } from './german';

// The article's day is Friday, 28 June 2024.
const rows: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Der Vertrag wurde am 3. Oktober 1990 unterzeichnet.', '3. Oktober 1990 → 1990-10-03'],
  ['Das Treffen findet am Montag, dem 8. Juli statt.', 'Montag, dem 8. Juli → 2024-07-08'],
  ['Die Gespräche dauern vom 9. bis 11. Juli.', '9. → 2024-07-09', '11. Juli → 2024-07-11'],
  ['Im März 2023 begann der Bau.', 'März 2023 → 2023-03'],
  ['Mitte Juli beginnt der Gipfel, Ende 2025 ist er vergessen.', 'Mitte Juli → 2024-07~MID', 'Ende 2025 → 2025~END'],
  ['Der Brief ist vom 24.02.2022.', '24.02.2022 → 2022-02-24'],
  ['Das teilte das Amt am Dienstag mit.', 'Dienstag → 2024-06-25'],
  ['Das Gericht wird am Dienstag urteilen.', 'Dienstag → 2024-07-02'],
  ['Am Mittwochabend brannte eine Halle.', 'Mittwochabend → 2024-06-26TEV'],
  ['Letzten Montag regnete es, nächsten Montag nicht.', 'Letzten Montag → 2024-06-24', 'nächsten Montag → 2024-07-01'],
  ['Gestern Abend kam er, heute ist er fort.', 'Gestern Abend → 2024-06-27TEV', 'heute → 2024-06-28'],
  ['Er kommt morgen.', 'morgen → 2024-06-29'],
  ['Vor zwei Jahren war das anders.', 'Vor zwei Jahren → 2022'],
  ['Nächste Woche wird gewählt.', 'Nächste Woche → 2024-W27'],
  ['Im vergangenen Jahr stieg der Preis.', 'vergangenen Jahr → 2023'],
  ['Er kam am 3. Mai. Am selben Tag reiste er ab.', '3. Mai → 2024-05-03', 'Am selben Tag → 2024-05-03'],
  ['Sie traf am 3. Mai ein. Zwei Tage später fuhr sie.', '3. Mai → 2024-05-03', 'Zwei Tage später → 2024-05-05'],
  ['Im dritten Quartal 2023 sank der Umsatz.', 'dritten Quartal 2023 → 2023-Q3'],
  ['Im Sommer 2019 war es heiß.', 'Im Sommer 2019 → 2019-SU'],
  ['In den 1960er Jahren wurde gebaut.', 'den 1960er Jahren → 196'],
  ['Das Haus stammt aus dem 19. Jahrhundert.', '19. Jahrhundert → 18'],
  ['Seit 1989 ist er dort.', '1989 → 1989'],
  ['Die Sitzung beginnt um 14.30 Uhr.', '14.30 Uhr → 2024-06-28T14:30'],
  ['Seit zehn Monaten wird verhandelt.', 'zehn Monaten → P10M'],
  ['Mehrere Wochen vergingen.', 'Mehrere Wochen → PXW'],
  ['Er fährt jeden Tag, jeden Sonntag.', 'jeden Tag → P1D', 'jeden Sonntag → XXXX-WXX-7'],
  ['Kürzlich hieß es, bald sei es so weit.', 'Kürzlich → PAST_REF', 'bald → FUTURE_REF'],
  ['Der 38-jährige Fahrer blieb unverletzt.'],
  ['Der 75. Jahrestag wird gefeiert.'],
  ['2000 Euro für 1990 Menschen.'],
];

describe('German, in its own folder only', () => {
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(tagged(text, german)).toEqual(expected);
  });
});
