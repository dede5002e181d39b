/**
 * The words of generated timelines, in English and French: a made-up river country, so that nothing here can be taken
 * for news of a real one.
 *
 * Must not know: dates, how the words are put together.
 */

export interface Words {
  readonly en: string;
  readonly fr: string;
}

export interface TopicWords {
  readonly id: string;
  readonly label: Words;
  /** What somebody does, to be put between who and where. */
  readonly deeds: readonly Words[];
}

const words = (en: string, fr: string): Words => ({ en, fr });

export const TOPIC_WORDS: readonly TopicWords[] = [
  {
    id: 'floods',
    label: words('Floods and storms', 'Crues et tempêtes'),
    deeds: [
      words('counts the houses lost to high water', 'compte les maisons prises par les eaux'),
      words('raises the flood warning to its last step', 'porte l’alerte de crue à son dernier degré'),
      words('shelters the families of the low quays', 'abrite les familles des quais bas'),
      words('pumps out the flooded grain stores', 'vide les greniers noyés par la rivière'),
      words('clears the trees thrown down by the storm', 'dégage les arbres abattus par la tempête'),
    ],
  },
  {
    id: 'bridges',
    label: words('Bridges and roads', 'Ponts et routes'),
    deeds: [
      words('opens the rebuilt bridge to heavy carts', 'ouvre le pont rebâti aux charrois lourds'),
      words('closes the old road for three months', 'ferme l’ancienne route pour trois mois'),
      words('lays the first stone of a new bridge', 'pose la première pierre d’un nouveau pont'),
      words('doubles the number of night ferries', 'double le nombre des bacs de nuit'),
      words('asks engineers to test every arch', 'fait éprouver chaque arche par des ingénieurs'),
    ],
  },
  {
    id: 'trade',
    label: words('Trade and markets', 'Commerce et marchés'),
    deeds: [
      words('lifts the toll on timber and wool', 'lève le péage sur le bois et la laine'),
      words('signs a ten-year grain agreement', 'signe un accord de dix ans sur le grain'),
      words('holds the first autumn fair since the war', 'tient la première foire d’automne d’après-guerre'),
      words('bars foreign barges from the upper locks', 'ferme les écluses hautes aux étrangers'),
      words('fixes the price of salt until spring', 'fixe le prix du sel jusqu’au printemps'),
    ],
  },
  {
    id: 'council',
    label: words('Councils and elections', 'Conseils et élections'),
    deeds: [
      words('elects a new council by eleven votes', 'élit un nouveau conseil à onze voix près'),
      words('calls the river towns to a meeting', 'convoque les villes du fleuve à une réunion'),
      words('votes the budget after a long night', 'vote le budget au bout d’une longue nuit'),
      words('refuses to seat the two new members', 'refuse de recevoir les deux nouveaux membres'),
      words('publishes the minutes of the closed session', 'publie le compte rendu de la séance à huis clos'),
    ],
  },
  {
    id: 'borders',
    label: words('Borders and guards', 'Frontières et gardes'),
    deeds: [
      words('sends two companies of guards', 'envoie deux compagnies de gardes'),
      words('withdraws its posts from the ridge', 'retire ses postes de la ligne de crête'),
      words('reports shots on the far bank', 'signale des tirs sur l’autre rive'),
      words('marks the new border with stones', 'marque de bornes la nouvelle frontière'),
      words('halts the patrol boats for a week', 'arrête pour une semaine les vedettes de garde'),
    ],
  },
  {
    id: 'treaties',
    label: words('Talks and treaties', 'Pourparlers et traités'),
    deeds: [
      words('opens talks on the shared water', 'ouvre des pourparlers sur l’eau commune'),
      words('signs the treaty on the three rivers', 'signe le traité des trois rivières'),
      words('walks out of the talks at midnight', 'quitte les pourparlers à minuit'),
      words('offers to host the next round', 'propose d’accueillir le prochain tour'),
      words('asks for a judge from the coast', 'demande un juge venu de la côte'),
    ],
  },
  {
    id: 'schools',
    label: words('Schools and science', 'Écoles et sciences'),
    deeds: [
      words('opens a school of navigation', 'ouvre une école de navigation'),
      words('finds older maps in the town archive', 'retrouve de vieilles cartes aux archives'),
      words('measures the river for a whole year', 'mesure le fleuve durant une année entière'),
      words('prints the first tide tables', 'imprime les premières tables de marée'),
      words('awards its prize to a lock keeper', 'remet son prix à un éclusier'),
    ],
  },
  {
    id: 'harbours',
    label: words('Harbours and ships', 'Ports et navires'),
    deeds: [
      words('launches a ship of nine hundred tons', 'lance un navire de neuf cents tonneaux'),
      words('dredges the silted harbour mouth', 'drague l’entrée ensablée du port'),
      words('loses two barges in the fog', 'perd deux péniches dans le brouillard'),
      words('moves the lighthouse fifty paces inland', 'recule le phare de cinquante pas'),
      words('turns the customs house into a hospital', 'fait de la maison des douanes un hôpital'),
    ],
  },
];

export const ACTOR_WORDS: readonly Words[] = [
  words('Norhaven', 'Norhaven'),
  words('Valdora', 'Valdora'),
  words('Ostrel', 'Ostrel'),
  words('Kestria', 'Kestrie'),
  words('Merrow', 'Merrow'),
  words('Tamsin', 'Tamsin'),
  words('The Guild', 'La Guilde'),
  words('The Ferry House', 'La Maison du bac'),
  words('The River Guard', 'La Garde du fleuve'),
  words('The Assembly', 'L’Assemblée'),
  words('The River League', 'La Ligue du fleuve'),
  words('The Academy', 'L’Académie'),
  words('Brecken', 'Brecken'),
  words('Ilvane', 'Ilvane'),
  words('Harrowmere', 'Harrowmere'),
  words('The Harbour Board', 'Le Port'),
];

/** Where: names that take “at” and “à”. */
export const PLACE_WORDS: readonly Words[] = [
  words('Alderford', 'Alderford'),
  words('Brinemouth', 'Brinemouth'),
  words('Castlewick', 'Castlewick'),
  words('Dunmere', 'Dunmere'),
  words('Eastlock', 'Eastlock'),
  words('Fenbridge', 'Fenbridge'),
  words('Greywater', 'Greywater'),
  words('Highquay', 'Highquay'),
  words('Isenholt', 'Isenholt'),
  words('Kilnsea', 'Kilnsea'),
  words('Longstrand', 'Longstrand'),
  words('Millrace', 'Millrace'),
];

export const PUBLISHERS: readonly string[] = ['The Quay Gazette', 'Le Fil du fleuve', 'Harbour Post', 'La Rive'];
export const STATUS_SHARES = [
  ['occurred', 0.72],
  ['ongoing', 0.08],
  ['planned', 0.08],
  ['proposed', 0.05],
  ['alleged', 0.05],
  ['rejected', 0.02],
] as const;

export const MONTHS: { readonly en: readonly string[]; readonly fr: readonly string[] } = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
};
