// "Mardi", "mercredi dernier", "ce dimanche", "mardi soir", "la nuit de lundi à mardi", "tous les jeudis", "le mercredi".

import { form, oneOf } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import type { Reading, WeekdayReading } from '../../../tag/reading';
import { AFTERWORD, shiftOf, WEEKDAY } from '../pieces';
import { PARTS, WEEKDAYS } from '../words';

const PART = oneOf(Object.keys(PARTS));
/** "En début d'après-midi", "en fin de journée", "dans la soirée". */
export const PART_AFTER = `(?:_(?:au_)?(?<part>${PART})\\b|,?_(?:en_(?:debut|milieu|fin)_d(?:e_(?:la_)?|')|dans_(?:la_|l'))(?<loose>${PART})\\b)`;

const setValue = (weekday: string | undefined, part: string | undefined): string => {
  const known = PARTS[part ?? ''];
  return `XXXX-WXX-${WEEKDAYS[weekday ?? ''] ?? 1}${known ? `T${known}` : ''}`;
};

/** A weekday with what tells which one, and its part of day. */
export const weekday = form(
  'fr.weekday',
  `\\b(?:(?<same>ce_meme_|le_meme_)|(?<this>ce_)|(?:aujourd'hui,?_)(?<today>))?(?<weekday>${WEEKDAY})\\b(?:${PART_AFTER})?(?:_${AFTERWORD}|_(?<next>suivant|precedent)\\b)?(?:${PART_AFTER.replaceAll('<part>', '<part2>').replaceAll('<loose>', '<loose2>')})?`,
  ({ groups, before }) => {
    const number = WEEKDAYS[groups.weekday ?? ''];
    if (number === undefined) return undefined;
    const part = PARTS[groups.part ?? groups.loose ?? groups.part2 ?? groups.loose2 ?? ''];
    const shift = shiftOf(groups.shift) ?? (groups.this ? 0 : undefined);
    const side = groups.next === undefined ? undefined : groups.next === 'suivant' ? 1 : -1;
    const article = / le $|^le $/.test(before(4)) && shift === undefined && side === undefined;
    if (article && !groups.same) return { reading: { kind: 'set', value: setValue(groups.weekday, groups.part) } };
    const day: WeekdayReading = groups.same
      ? { kind: 'weekday', weekday: number, shift: 0, anchor: 'context' }
      : {
          kind: 'weekday',
          weekday: number,
          ...optional('shift', side ?? shift),
          ...(side ? { anchor: 'context' as const } : {}),
        };
    const reading: Reading = part ? { kind: 'time', part, on: day } : day;
    return { reading };
  },
);

/** "La nuit de lundi à mardi": the night that begins on the first day. */
export const nightBetween = form(
  'fr.night-between',
  `\\b(?:la_)?nuit_(?:de|du)_(?<weekday>${WEEKDAY})_(?:a|au)_${WEEKDAY}\\b(?:_(?<shift>dernier|prochain)\\b)?`,
  ({ groups }) => {
    const weekday = WEEKDAYS[groups.weekday ?? ''] ?? 1;
    return {
      reading: {
        kind: 'time',
        part: 'NI',
        on: { kind: 'weekday', weekday, ...optional('shift', shiftOf(groups.shift)) },
      },
    };
  },
);

/** "Tous les jeudis", "chaque lundi", "les mardis soirs". */
export const weekdaySet = form(
  'fr.weekday-set',
  `\\b(?:(?:tous_les|les)_(?<plural>${WEEKDAY})s|chaque_(?<each>${WEEKDAY})|(?<loose>${WEEKDAY})s)\\b(?:_(?<part>${PART})s?\\b)?`,
  ({ groups }) => ({
    reading: { kind: 'set', value: setValue(groups.plural ?? groups.each ?? groups.loose, groups.part) },
  }),
);
