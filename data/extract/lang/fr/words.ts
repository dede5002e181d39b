// French words for calendar and clock, folded (no accents, small letters). Tables only.

import type { Unit } from '../../tag/reading';
import type { PartOfDay, Season } from '../../timex';

/** Month names, long and short → 1–12. */
export const MONTHS: Readonly<Record<string, number>> = {
  janvier: 1,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  decembre: 12,
};

/** Short month names; only beside a day or a year. */
export const SHORT_MONTHS: Readonly<Record<string, number>> = {
  'janv\\.?': 1,
  'fevr?\\.?': 2,
  'avr\\.?': 4,
  'juil\\.?': 7,
  'sept\\.?': 9,
  'oct\\.?': 10,
  'nov\\.?': 11,
  'dec\\.?': 12,
};

/** Weekdays → 1 = Monday … 7 = Sunday. Short ones ("lun", "mar", "mer") are words and are left out. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 7,
};

export const UNITS: Readonly<Record<string, Unit>> = {
  seconde: 'second',
  secondes: 'second',
  minute: 'minute',
  minutes: 'minute',
  heure: 'hour',
  heures: 'hour',
  jour: 'day',
  jours: 'day',
  journee: 'day',
  journees: 'day',
  nuit: 'day',
  nuits: 'day',
  semaine: 'week',
  semaines: 'week',
  'week-end': 'weekend',
  'week-ends': 'weekend',
  mois: 'month',
  trimestre: 'quarter',
  trimestres: 'quarter',
  semestre: 'half',
  semestres: 'half',
  an: 'year',
  ans: 'year',
  annee: 'year',
  annees: 'year',
  decennie: 'decade',
  decennies: 'decade',
  siecle: 'century',
  siecles: 'century',
  millenaire: 'millennium',
  millenaires: 'millennium',
};

export const SEASONS: Readonly<Record<string, Season>> = { printemps: 'SP', ete: 'SU', automne: 'FA', hiver: 'WI' };

export const PARTS: Readonly<Record<string, PartOfDay>> = {
  matin: 'MO',
  matinee: 'MO',
  midi: 'MI',
  'apres-midi': 'AF',
  soir: 'EV',
  soiree: 'EV',
  nuit: 'NI',
};

/** Ordinals that number quarters, halves and Sundays of a month. */
export const ORDINALS: Readonly<Record<string, number>> = {
  premier: 1,
  premiere: 1,
  deuxieme: 2,
  second: 2,
  seconde: 2,
  troisieme: 3,
  quatrieme: 4,
  '1er': 1,
  '1ere': 1,
  '2e': 2,
  '2eme': 2,
  '3e': 3,
  '3eme': 3,
  '4e': 4,
  '4eme': 4,
};

/** "Dernier" and its like after a noun → distance from the article's unit. */
export const SHIFTS: Readonly<Record<string, number>> = {
  dernier: -1,
  derniere: -1,
  passe: -1,
  passee: -1,
  ecoule: -1,
  ecoulee: -1,
  prochain: 1,
  prochaine: 1,
  'qui vient': 1,
  'en cours': 0,
};
