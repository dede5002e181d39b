/** French words of the story editor. No-break spaces stand as escapes. */
import type { Worded } from '../messages';
import type { en } from './en';

export const fr: Worded<typeof en> = {
  title: 'Vos parcours',
  intro:
    'Un parcours est une suite de vues, chacune avec sa question, pour une classe. Les vôtres restent sur cet appareil.',
  choose: 'Parcours',
  none: 'Vous n’avez pas encore de parcours.',
  create: 'Nouveau parcours',
  untitled: 'Parcours sans titre',
  name: 'Titre du parcours',
  copyOf: 'Partir d’une copie de',
  copy: 'Copier',
  add: 'Ajouter cette vue comme étape',
  addDo: 'La vue derrière cette fenêtre, telle que vous l’avez laissée\u00a0: sa période, son événement, ses filtres.',
  present: 'Le présenter',
  remove: 'Supprimer le parcours',
  removed: (name) => `«\u00a0${name}\u00a0» a été supprimé.`,
  removedStep: (heading) => `L’étape «\u00a0${heading}\u00a0» a été supprimée.`,
  undo: 'Annuler',
  steps: 'Étapes',
  noSteps: 'Pas encore d’étape. Allez à une vue, revenez et ajoutez-la.',
  step: {
    heading: 'Titre',
    body: 'Question ou texte pour la classe',
    notes: 'Notes pour vous\u00a0; la classe ne les voit jamais',
    edit: (n) => `Modifier l’étape ${n}`,
    up: (n) => `Monter l’étape ${n}`,
    down: (n) => `Descendre l’étape ${n}`,
    added: (n) => `L’étape ${n} est en place.`,
    tooLong: (n) => `${n}\u00a0caractère${n < 2 ? '' : 's'} de trop pour être lu${n < 2 ? '' : 's'} du dernier rang.`,
    moved: (from, to) => `L’étape ${from} est maintenant l’étape ${to}.`,
    drag: 'Faire glisser ailleurs',
    duplicate: (n) => `Dupliquer l’étape ${n}`,
    remove: (n) => `Supprimer l’étape ${n}`,
    retake: 'Prendre la vue actuelle à la place',
    show: 'Aller à cette vue',
    newHeading: (n) => `Étape ${n}`,
    noEvent: 'aucun événement',
  },
  file: {
    export: 'Enregistrer dans un fichier',
    import: 'Ouvrir un fichier',
    imported: (n) => (n < 2 ? `${n}\u00a0parcours ajouté.` : `${n}\u00a0parcours ajoutés.`),
    nothing: 'Aucun parcours n’a été ajouté. Les vôtres sont intacts.',
    faults: 'Ce qui ne va pas dans le fichier',
    unreadable: 'Le fichier n’a pas pu être lu.',
  },
  share: {
    do: 'Partager par un lien',
    label: 'Lien qui porte le parcours',
    how: 'Le lien contient tout le parcours, notes comprises. Il ne passe par aucun de nos serveurs.',
    tooLong: (length, most) =>
      `Ce parcours est trop long pour un lien\u00a0: ${length} caractères, alors que ${most} au plus arrivent entiers. Enregistrez-le plutôt dans un fichier.`,
    copy: 'Copier',
    copied: 'Lien copié',
    refused: 'Le lien n’a pas pu être copié\u00a0: il est sélectionné, copiez-le au clavier.',
  },
  trouble: {
    refused:
      'Ce navigateur ne conserve rien ici. Vos parcours durent jusqu’à la fermeture de la page\u00a0: enregistrez-les dans un fichier.',
    full: 'Il n’y a plus de place sur cet appareil. Vos derniers changements ne sont que dans cette page\u00a0: enregistrez-les dans un fichier.',
    newer:
      'Vos parcours ont été conservés par une version plus récente de cette page et sont laissés tels quels. Les nouveaux durent jusqu’à la fermeture de la page.',
    damaged: 'Une partie de ce qui était conservé n’a pas pu être lue. Elle a été mise de côté, non supprimée.',
  },
};
