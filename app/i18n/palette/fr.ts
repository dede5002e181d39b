/** La palette et l’aide du clavier, en français. */
import { digitsFr } from '../digits';
import type { Worded } from '../messages';
import type { en } from './en';

const results = (n: number) => (n === 1 ? 'Un résultat' : `${digitsFr(n)}\u00a0résultats`);

export const fr: Worded<typeof en> = {
  palette: {
    title: 'Aller à',
    label: 'Événement, personne, lieu, article, commande ou date',
    placeholder: 'Un nom, une commande, une date\u00a0: «\u00a0juin 2023\u00a0»',
    results: 'Résultats',
    count: (n) => (n === 0 ? 'Aucun résultat' : results(n)),
    nothing: (query) => `Rien ne s’appelle «\u00a0${query}\u00a0»`,
    nothingDo:
      'Tapez un nom, ce que vous voulez faire, ou une date\u00a0: «\u00a0mi-juillet 2023\u00a0», «\u00a0printemps 2022\u00a0», «\u00a024/3/2022\u00a0».',
    loading: 'Un instant…',
    groups: {
      date: 'Temps',
      visit: 'Où vous êtes passé',
      recent: 'Utilisé récemment',
      event: 'Événements',
      article: 'Articles',
      actor: 'Acteurs',
      place: 'Lieux',
      topic: 'Thèmes',
      thread: 'Dit plusieurs fois',
      action: 'Commandes',
      search: 'Partout',
    },
    only: (n) => `ne montrer que cela\u00a0: ${n}`,
    sideBySide: 'les passages côte à côte',
    on: 'activé',
    searchFor: (query) => `Chercher «\u00a0${query}\u00a0» partout`,
    outside: (range) => `hors de cette chronologie, qui couvre ${range}`,
    countedFrom: {
      article: (date) => `par rapport à l’article (${date})`,
      view: (date) => `par rapport à ce que vous regardez (${date})`,
      today: (date) => `par rapport à aujourd’hui (${date})`,
    },
    keys: { go: 'y va', choose: 'choisir', close: 'ferme' },
  },
  help: {
    title: 'Aide du clavier',
    intro: 'Chaque touche est celle qui tape le signe, où qu’elle soit sur votre clavier.',
    off: 'Les touches seules sont désactivées.',
    settings: 'Les touches seules se désactivent dans les réglages',
    settingsOff: 'Les activer dans les réglages',
    sections: { axis: 'Sur l’axe', lists: 'Dans la recherche et la palette', elsewhere: 'Ailleurs' },
    axis: {
      time: 'Au repère précédent ou suivant',
      lanes: 'Au couloir du dessus ou du dessous',
      ends: 'Au premier ou au dernier repère visible',
      open: 'Ouvrir le repère',
    },
    lists: { choose: 'Choisir un résultat', open: 'L’ouvrir', clear: 'Effacer ou fermer' },
    elsewhere: {
      parts: 'À la partie suivante de la page, ou retour',
      rows: 'À l’événement précédent ou suivant de la liste',
      row: 'Au bouton suivant d’une rangée, ou retour',
      split: 'Déplacer une séparation ou un bord de la vue d’ensemble par ses flèches',
      leave: 'Fermer ce qui est par-dessus, ou ce qui est ouvert',
    },
  },
};
