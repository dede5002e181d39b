/** French. No-break spaces stand as escapes so that they can be seen: U+00A0 before a colon and inside guillemets. */
import type { PageWords } from './words';

export const fr: PageWords = {
  skip: 'Aller au texte',
  pages: 'Pages',
  toTimeline: 'La chronologie',
  labelled: (label) => `${label}\u00a0: `,
  introduction: 'À propos de cette chronologie',
  noScript:
    'Sans JavaScript, l’axe du temps et la lecture des articles à ses côtés manquent\u00a0; chaque événement, ses mots et ses sources figurent ci-dessous.',
  event: {
    when: 'Quand',
    status: 'Statut',
    toTimeline: 'Voir dans la chronologie',
    toPassage: 'Lire dans l’article',
    earlier: 'Avant',
    later: 'Après',
    others: 'Événements précédent et suivant',
  },
  preview: (title, events) => `${title}\u00a0: ${events}, dessinés au fil des ans et par thème`,
  method: {
    title: 'Méthode et corrections',
    description: (timeline) =>
      `Comment la chronologie «\u00a0${timeline}\u00a0» a été faite, comment chaque date est connue, ce que veulent dire les signes et comment signaler une erreur.`,
    contents: 'Sur cette page',
    howKnown: 'Comment le jour est connu',
    text: 'Texte',
    textAsGiven: 'en entier, tel qu’il nous a été remis',
    component: 'Composant',
    version: 'Version',
    licence: 'Licence',
    fullTexts: 'Les licences en entier',
  },
};
