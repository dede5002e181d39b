/** French: what was said twice, side by side. */
import { digitsFr } from '../digits';
import type { Worded } from '../messages';
import type { compareEn } from './en';

export const compareFr: Worded<typeof compareEn> = {
  title: 'Ce qui a été dit deux fois',
  about:
    'Là où plusieurs passages parlent de la même chose\u00a0: ce que disait chaque article, à sa date, et ce qui a changé d’un article à l’autre.',
  most: (n, of) =>
    `${digitsFr(of)} sont rapportés par plusieurs articles\u00a0; voici les ${digitsFr(n)} plus importants.`,
  threads: 'Une même chose, racontée en plusieurs événements',
  events: 'Un événement, raconté par plusieurs articles',
  of: (title) => `Côte à côte\u00a0: ${title}`,
  all: 'Tout ce qui a été dit deux fois',
  compare: (articles) => `Côte à côte, ${articles} articles`,
  thread: (title) => `La même chose\u00a0: ${title}`,
  changes: 'Ce qui a changé',
  noChange: 'Statut, date et source restent les mêmes d’un bout à l’autre.',
  between: (from, to) => `${from} → ${to}`,
  became: 'devient',
  change: { status: 'Statut', when: 'Date', attribution: 'Selon' },
  nobody: 'l’article lui-même',
  same: 'comme avant',
  size: (passages, articles) =>
    `${passages}\u00a0${passages < 2 ? 'passage' : 'passages'}, ${articles}\u00a0${articles < 2 ? 'article' : 'articles'}`,
  open: (title, date) => `Ouvrir le passage dans l’article (${date})\u00a0: ${title}`,
  nothing: 'Aucun fait n’est rapporté ici par plus d’un article.',
  missing: 'Rien de ce nom à mettre côte à côte, ou rien n’en avait encore été rapporté.',
};
