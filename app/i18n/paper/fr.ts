/** French words of handout and worksheets. */
import { digitsFr } from '../digits';
import type { PaperWords } from './words';

export const paper: PaperWords = {
  title: 'Imprimer',
  variant: 'Que faut-il imprimer\u00a0?',
  variants: {
    handout: {
      name: 'Document complet',
      about: 'La liste datée avec chaque citation, son article et comment la date est connue.',
    },
    dates: { name: 'Fiche\u00a0: trouver les dates', about: 'La même liste, les dates laissées en blanc.' },
    order: {
      name: 'Fiche\u00a0: remettre dans l’ordre',
      about: 'Des cartes à découper. Leurs dates ne se chevauchent jamais\u00a0: il n’y a qu’un bon ordre.',
    },
  },
  from: 'Quels événements',
  fromShown: 'Ceux qu’on voit',
  fromAll: 'Tous',
  fromStory: (title) => `Ceux de la leçon\u00a0: ${title}`,
  most: 'Au plus',
  mostAll: 'sans limite',
  mostHelp: 'Les plus importants sont gardés.',
  mostPrinted: (n, of) => `Sur ${digitsFr(of)} événements, seuls les ${digitsFr(n)} plus importants sont imprimés.`,
  size: 'Papier',
  sizes: { a4: 'A4', letter: 'Letter (US)' },
  key: 'Corrigé, sur une page à part',
  otherSet: 'D’autres cartes',
  print: 'Imprimer ou enregistrer en PDF',
  first: 'La première page',
  nothing: 'Aucun événement n’est affiché. Choisissez-en d’autres ci-dessus.',
  tooFew:
    'Trop peu de ces événements sont bien séparés dans le temps pour des cartes. Choisissez-en d’autres ci-dessus.',
  sheet: {
    reported: 'par jour de parution',
    asOf: (day) => `tel que connu le ${day}`,
    window: (range) => `Fenêtre\u00a0: ${range}`,
    lesson: (title) => `Leçon\u00a0: ${title}`,
    name: 'Nom',
    day: 'Jour',
    axis: (range) => `Axe\u00a0: ${range}`,
    draw: 'Placez chaque événement sur cette ligne.',
    blank: 'Date',
    notInText: 'Cette date n’est pas dans le texte\u00a0: elle est connue par ailleurs.',
    cut: 'Découpez le long des pointillés, puis posez les cartes dans l’ordre, la plus ancienne d’abord.',
    doDates:
      'Quand était-ce\u00a0? Trouvez dans chaque citation les mots qui le disent, et écrivez la date. Le jour de l’article aide.',
    quoteIn: (language) => `en ${language}`,
    sources: 'Sources',
    key: 'Corrigé',
    keyOrder: 'Le bon ordre',
    scan: 'Ouvrir cette vue',
    fromFile: 'Imprimé depuis un fichier\u00a0: cette chronologie n’a pas d’adresse ici.',
  },
};
