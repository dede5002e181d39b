/** Les mots d’une image de la vue. */
import type { Worded } from '../messages';
import type { en } from './en';

export const fr: Worded<typeof en> = {
  grouped: { topic: 'par thème', actor: 'par acteur', source: 'par article', status: 'par statut' },
  reported: 'par jour de parution',
  asOf: (day) => `tel que connu le ${day}`,
  article: 'article',
  sources: (articles, outlets) => `D’après ${articles} (${outlets}).`,
  edition: (product, version) => `${product}, édition ${version} des données.`,
  about: (events) => `Une chronologie de ${events}\u00a0: une bande par groupe, le temps de gauche à droite.`,
};
