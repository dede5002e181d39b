// "Hier", "aujourd'hui", "demain", "avant-hier soir", "ce matin", "cette nuit", "hier en début d'après-midi".

import { form, oneOf } from '../../../tag/form';
import type { Reading } from '../../../tag/reading';
import { WEEKDAY } from '../pieces';
import { PARTS } from '../words';
import { PART_AFTER } from './weekday';

const DAYS: Readonly<Record<string, number>> = {
  "aujourd'hui": 0,
  hier: -1,
  demain: 1,
  'avant-hier': -2,
  'apres-demain': 2,
};

const dayAt = (by: number): Reading => ({ kind: 'shift', unit: 'day', by, anchor: 'article' });

/** A day counted from the article's, with its weekday and its part. */
export const deicticDay = form(
  'fr.deictic-day',
  `\\b(?<day>${oneOf(Object.keys(DAYS))})\\b(?:,?_${WEEKDAY}\\b(?!_\\d))?(?:${PART_AFTER})?`,
  ({ groups }) => {
    const on = dayAt(DAYS[groups.day ?? ''] ?? 0);
    const part = PARTS[groups.part ?? groups.loose ?? ''];
    return { reading: part ? { kind: 'time', part, on } : on };
  },
);

/** "Ce matin", "cet après-midi", "ce soir", "cette nuit", "la nuit dernière". */
export const deicticPart = form(
  'fr.deictic-part',
  `\\b(?:ce(?:t|tte)?_(?<part>matin|midi|apres-midi|soir|nuit)(?!-la)\\b|la_(?<last>nuit)_derniere\\b)`,
  ({ groups }) => {
    const part = PARTS[groups.part ?? groups.last ?? ''];
    return part && { reading: { kind: 'time', part, on: dayAt(groups.last ? -1 : 0) } };
  },
);
