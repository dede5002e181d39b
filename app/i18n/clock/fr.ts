/** French: the two clocks, and what was known on a day. */
import { digitsFr } from '../digits';
import type { Worded } from '../messages';
import type { clockEn } from './en';

const events = (n: number): string => `${digitsFr(n)}\u00a0${n < 2 ? 'événement' : 'événements'}`;

export const clockFr: Worded<typeof clockEn> = {
  label: 'Horloge',
  by: 'Les événements sont placés au jour…',
  happened: 'Date des faits',
  reported: 'Date de l’article',
  happenedMeans: 'Chaque événement est placé au jour où il a eu lieu.',
  reportedMeans: (again) =>
    again === 0
      ? 'Chaque événement est placé au jour du premier article qui le rapporte.'
      : `Chaque événement est placé une seule fois, au jour du premier article qui le rapporte\u00a0; ${again} sont rapportés de nouveau ensuite.`,
  failed: 'Cette vue n’a pas pu être chargée. Réessayez.',
  asKnown: 'Ce qu’on savait le…',
  asKnownMeans: 'Rejoue ce qui avait été rapporté à un jour donné, tel qu’on le disait alors',
  asKnownOn: 'Ce qu’on savait le',
  leave: 'Revenir à tout ce qu’on sait',
  play: 'Lire\u00a0: d’article en article',
  pause: 'Pause',
  day: 'Jour',
  slider: 'Jour des connaissances\u00a0: les flèches vont d’article en article',
  spoken: (day, known) => `${day}\u00a0: ${events(known)} déjà ${known < 2 ? 'connu' : 'connus'}`,
  known: (known, all, told, of) =>
    `${events(known)} sur ${digitsFr(all)} déjà ${known < 2 ? 'connu' : 'connus'}, par ${told} ${told < 2 ? 'article' : 'articles'} sur ${digitsFr(of)}.`,
  new: (n) => `${digitsFr(n)} de plus avec le dernier.`,
  notYet: (title, day) => `«\u00a0${title}\u00a0» n’avait pas encore été rapporté\u00a0: premier article, ${day}.`,
  goThere: 'Aller à ce jour',
  card: {
    known: (day) => `Ce qu’on savait le ${day}`,
    today: 'Aujourd’hui',
    same: 'Rien d’autre n’en a été rapporté ensuite.',
    later: 'Ce qui a été rapporté ensuite',
    summary: 'Le résumé de la rédaction s’appuie aussi sur ces articles ultérieurs\u00a0: il est omis ici.',
    nobody: 'dit par l’article lui-même',
    unchanged: 'inchangé',
  },
};
