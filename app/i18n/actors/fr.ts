/** French: who somebody is, what they did, where they are named. */
import { digitsFr } from '../digits';
import type { Worded } from '../messages';
import type { actorsEn } from './en';

const one = (n: number, singular: string, plural: string): string => `${digitsFr(n)}\u00a0${n < 2 ? singular : plural}`;

export const actorsFr: Worded<typeof actorsEn> = {
  open: (name) => `À propos de ${name}`,
  kind: { state: 'État', organisation: 'Organisme', person: 'Personne' },
  events: (n) => one(n, 'événement', 'événements'),
  axis: (n, range) => `${one(n, 'événement', 'événements')}, ${range}`,
  axisHint: 'Chaque repère est un événement de la liste qui suit.',
  noEvents: 'Aucun événement connu ne lui est attribué.',
  quotes: (n) => `Nommé dans ${one(n, 'passage', 'passages')}, tel qu’écrit`,
  quotesOfThese: (n) => `Nommé dans ${one(n, 'passage', 'passages')} qui les rapportent, tel qu’écrit`,
  noQuotesOfThese: 'Aucun des passages qui les rapportent ne cite ce nom mot pour mot.',
  noQuotes: 'Aucun passage ne cite ce nom mot pour mot.',
  only: 'Ne montrer que ces événements',
  most: (n) => `Voici les ${digitsFr(n)} plus importants\u00a0; la chronologie les montre tous.`,
  spelled: (spellings) => `Les articles écrivent aussi\u00a0: ${spellings}.`,
  sourceSpelling: 'graphie de l’article',
  missing: 'Cette chronologie n’a pas cet acteur.',
};
