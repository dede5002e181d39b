/** French. No-break spaces stand as escapes so that they can be seen. */
import type { Worded } from '../messages';
import type { en } from './en';

export const fr: Worded<typeof en> = {
  full: 'Ouvrir la chronologie complète',
  credit: (title) => `${title}, sur Sourceline`,
  gestures: {
    wheel: 'Ctrl + molette agrandit la chronologie',
    wheelMac: '⌘ + molette agrandit la chronologie',
    touch: 'Déplacez la chronologie avec deux doigts',
  },
  blocked: {
    title: 'Ce cadre n’a pas le droit d’ouvrir des pages',
    words: 'Copiez l’adresse et ouvrez-la vous-même\u00a0:',
    address: 'Adresse',
    copy: 'Copier',
    copied: 'Copié',
    copyFailed: 'Le cadre n’a pas non plus le droit de copier\u00a0: sélectionnez l’adresse à la main.',
  },
  versions: (made, now) => `Fait avec la version ${made} des données\u00a0; voici la version ${now}.`,
  changes: 'Ce qui a changé',
  static: 'Événements',
};
