// "18 h", "19 h 30", "8h30", "à 15 heures", "midi", "minuit", "de 8 à 10 heures". French clocks go to 24.

import { form, spanForm } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import { offsetOf } from '../../../tag/zones';

/** Zones as French news names them; "est" is a verb there. */
const ZONE = '(?:_(?<zone>gmt|utc|tu|bst|cest|cet|eest|eet|msk)\\b)?';

/** With "h". A length written so ("un match de 2 h 10") cannot be told apart and is rarer in news. */
export const clock = form(
  'fr.clock',
  `(?<![\\d.,:/-])(?<hour>[01]?\\d|2[0-4])(?:_?h_?(?<minute>[0-5]\\d)\\b(?!_?(?:km|%))|_?h\\b|:(?<colon>[0-5]\\d)\\b(?!:))${ZONE}`,
  ({ groups }) => ({
    reading: {
      kind: 'time',
      hour: Number(groups.hour),
      minute: Number(groups.minute ?? groups.colon ?? 0),
      ...optional('offset', offsetOf(groups.zone)),
    },
  }),
);

/** "À 15 heures", "vers quinze heures trente": a clock time only after a word that says so. */
export const clockHours = form(
  'fr.clock-hours',
  `(?<=\\b(?:a|vers|des|avant|apres|jusqu'a|entre|partir de|et)_)(?<hour>[01]?\\d|2[0-4])_heures?\\b(?:_(?<minute>[0-5]\\d)\\b)?(?!_(?:de|d'|par|plus|avant|apres)\\b)${ZONE}`,
  ({ groups, before }) => {
    // "Entre 8 et 10 heures" is of the clock, "pendant 8 et 10 heures" is not.
    if (/ et $/.test(before(4)) && !/entre \d/.test(before(24))) return undefined;
    return {
      reading: {
        kind: 'time',
        hour: Number(groups.hour),
        minute: Number(groups.minute ?? 0),
        ...optional('offset', offsetOf(groups.zone)),
      },
    };
  },
);

/** "De 8 à 10 heures", "de 8 à 10 h": the first hour has no word of its own. */
export const clockRange = spanForm(
  'fr.clock-range',
  `\\b(?:de|entre)_(?<from>[01]?\\d|2[0-4])_(?:a|et)_(?<to>[01]?\\d|2[0-4])_?(?<unit>h|heures)\\b`,
  ({ groups }) => [
    { reading: { kind: 'time', hour: Number(groups.from), minute: 0 }, span: 'from' },
    { reading: { kind: 'time', hour: Number(groups.to), minute: 0 }, span: 'to', spanTo: 'unit' },
  ],
);

/** Named clock times. */
export const noon = form('fr.noon', '(?<!-)\\b(?<name>midi|minuit)\\b(?!-)', ({ groups, before }) => {
  // "Le Midi" is a region.
  if (/\b(?:le|du|au) $/.test(before(4))) return undefined;
  return { reading: { kind: 'time', hour: groups.name === 'minuit' ? 24 : 12, minute: 0 } };
});
