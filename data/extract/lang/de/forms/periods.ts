// "Im dritten Quartal 2023", "letzten Sommer", "die 1960er Jahre", "im 20. Jahrhundert".

import { form, oneOf } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import { SEASONS } from '../words';
import { shiftOf, WHICH } from './dates';

const YEAR = '(?:1[4-9]|20)\\d\\d\\b';
const ORDINALS: Readonly<Record<string, number>> = {
  ersten: 1,
  erste: 1,
  zweiten: 2,
  zweite: 2,
  dritten: 3,
  dritte: 3,
  vierten: 4,
  vierte: 4,
};

export const quarter = form(
  'de.quarter',
  `\\b(?:(?<number>${oneOf(Object.keys(ORDINALS))})|(?<digit>[1-4])\\.)_(?<unit>quartals?|halbjahr(?:es)?)\\b(?:_(?<year>${YEAR}))?`,
  ({ groups }) => {
    const number = groups.digit === undefined ? ORDINALS[groups.number ?? ''] : Number(groups.digit);
    const unit = groups.unit?.startsWith('halb') ? 'half' : 'quarter';
    return {
      reading: {
        kind: 'period',
        unit,
        ...optional('number', number),
        ...optional('year', groups.year === undefined ? undefined : Number(groups.year)),
      },
    };
  },
);

export const season = form(
  'de.season',
  `\\b(?:(?:im|der|den)_)?(?:${WHICH}_)?(?<season>${oneOf(Object.keys(SEASONS))})s?\\b(?:_(?<year>${YEAR}))?`,
  ({ groups }) => {
    const season = SEASONS[groups.season ?? ''];
    return (
      season && {
        reading: {
          kind: 'period',
          unit: 'season',
          season,
          ...optional('shift', shiftOf(groups.which)),
          ...optional('year', groups.year === undefined ? undefined : Number(groups.year)),
        },
      }
    );
  },
);

export const decade = form(
  'de.decade',
  '\\b(?:die_|der_|den_)?(?<first>(?:1[5-9]|20)\\d0|[2-9]0)er(?:_|-)jahren?\\b',
  ({ groups }) => ({
    reading: { kind: 'decade', first: Number(groups.first) },
  }),
);

export const century = form(
  'de.century',
  '(?<![\\d.])\\b(?<ordinal>1?\\d|2[01])\\._jahrhunderts?\\b',
  ({ groups }) => ({
    reading: { kind: 'century', ordinal: Number(groups.ordinal) },
  }),
);
