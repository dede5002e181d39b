/** French words about working without a network. */
import type { Worded } from '../messages';
import type { offline as english } from './en';

export const offline: Worded<typeof english> = {
  kept: 'Pas de réseau. Toute la chronologie est gardée sur cet appareil et fonctionne.',
  notKept: 'Pas de réseau. Ce qui a été ouvert continue de fonctionner.',
  update: 'Une nouvelle version est prête.',
  reload: 'Recharger',
  asked: 'Passage à la nouvelle version…',
  heldBack: 'Un autre onglet est au milieu d’un cours. Terminez-le, puis rechargez.',
  later: 'Masquer ce message',
};
