/** Les réglages, en français. */
import type { Worded } from '../messages';
import type { en } from './en';

export const fr: Worded<typeof en> = {
  title: 'Réglages',
  intro:
    'Ils ne sont gardés que sur cet appareil, valent dans tous les onglets ouverts et ne figurent dans aucun lien.',
  theme: 'Couleurs',
  text: 'Taille du texte',
  textSize: (percent) => `${percent}\u00a0%`,
  density: 'Lignes',
  densities: { comfortable: 'Aérées', compact: 'Serrées' },
  motion: 'Mouvement',
  motions: { auto: 'Comme le système', still: 'Rien ne bouge', moving: 'Avec mouvement' },
  shown: 'Événements et touches',
  backgroundHint: 'Un lien qui dit autre chose l’emporte.',
  shortcuts: 'Touches seules comme raccourcis',
  shortcutsHint: 'À désactiver si vous parlez à votre machine ou pressez des touches par mégarde.',
  reset: 'Revenir aux réglages d’origine',
  done: 'Tout est comme à l’origine.',
  notKept: 'Ce navigateur ne garde pas de réglages ici\u00a0: ils durent jusqu’à la fermeture de la page.',
};
