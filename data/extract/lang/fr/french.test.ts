import { describe, expect, it } from 'vitest';
import { tagged } from '../../tagged.fixture';
import { french } from './french';

type Row = readonly [text: string, ...expected: string[]];

const table = (rows: readonly Row[]): void => {
  it.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(tagged(text, french)).toEqual(expected);
  });
};

// The article's day is Friday, 28 June 2024.
describe('années', () => {
  table([
    ['en 2009', '2009 → 2009'],
    ["l'année 2001 et l'an 2000", "l'année 2001 → 2001", "l'an 2000 → 2000"],
    ['la période 1982-1990', '1982 → 1982', '1990 → 1990'],
    ['entre 2015 et 2020', '2015 → 2015', '2020 → 2020'],
    ['rien en 98', '98 → 1998'],
    ['depuis octobre 98', 'octobre 98 → 1998-10'],
  ]);
});

describe('jours', () => {
  table([
    ['le 16 juillet', 'le 16 juillet → 2024-07-16'],
    ['LE 16 FÉVRIER, le 16 FEVRIER', 'LE 16 FÉVRIER → 2024-02-16', 'le 16 FEVRIER → 2024-02-16'],
    ['le 1er janvier 2023', 'le 1er janvier 2023 → 2023-01-01'],
    ['samedi 5 juin 1999', 'samedi 5 juin 1999 → 1999-06-05'],
    ['le 6 mai dernier', 'le 6 mai dernier → 2024-05-06'],
    ['les 29 et 30 juin', '29 → 2024-06-29', '30 juin → 2024-06-30'],
    ['du 19 au 23 juillet', '19 → 2024-07-19', '23 juillet → 2024-07-23'],
    ['mercredi 10 et jeudi 11 juillet', 'mercredi 10 → 2024-07-10', 'jeudi 11 juillet → 2024-07-11'],
    ['le 28/06/2024', '28/06/2024 → 2024-06-28'],
    ['le 11-Septembre', 'le 11-Septembre → 2001-09-11'],
  ]);
});

describe('jours de la semaine', () => {
  table([
    ['Il est arrivé mardi.', 'mardi → 2024-06-25'],
    ['Il arrivera mardi.', 'mardi → 2024-07-02'],
    ['La réunion est prévue jeudi.', 'jeudi → 2024-07-04'],
    ['mercredi dernier, lundi prochain', 'mercredi dernier → 2024-06-26', 'lundi prochain → 2024-07-01'],
    ['Il a été vu mardi soir.', 'mardi soir → 2024-06-25TEV'],
    ['Ils ont fui dans la nuit de mardi à mercredi.', 'la nuit de mardi à mercredi → 2024-06-25TNI'],
    ['DIMANCHE dernier', 'DIMANCHE dernier → 2024-06-23'],
    ['tous les jeudis, chaque lundi', 'tous les jeudis → XXXX-WXX-4', 'chaque lundi → XXXX-WXX-1'],
    ["aujourd'hui vendredi", "aujourd'hui vendredi → 2024-06-28"],
  ]);
});

describe('mois et bords de mois', () => {
  table([
    ['Il sera fermé en juillet.', 'juillet → 2024-07'],
    ['Il fut signé en mars.', 'mars → 2024-03'],
    ['en juin prochain', 'juin prochain → 2025-06'],
    ['à la mi-juillet', 'la mi-juillet → 2024-07~MID'],
    ['fin 2023', 'fin 2023 → 2023~END'],
    ['Il fut signé début avril.', 'début avril → 2024-04~START'],
    ["à la fin de l'année", "la fin de l'année → 2024~END"],
    ['en mars et avril 2023', 'mars → 2023-03', 'avril 2023 → 2023-04'],
  ]);
});

describe('« début », « fin » et « courant » nuancent une date, mais pas dans un verbe', () => {
  table([
    ['Les travaux débutent en juin.', 'juin → 2024-06'],
    ['Les travaux commencent mardi.', 'mardi → 2024-07-02'],
    ["Le procès s'ouvre mercredi et prend fin jeudi.", 'mercredi → 2024-07-03', 'jeudi → 2024-07-04'],
    ['Le début mardi, la fin mercredi.', 'mardi → 2024-06-25', 'mercredi → 2024-06-26'],
    ['Les travaux prendront fin lundi.', 'lundi → 2024-07-01'],
    ['La grève a pris fin mardi.', 'mardi → 2024-06-25'],
    ['Il a mis fin vendredi au blocus.', 'vendredi → 2024-06-28'],
    ['Ils mettent fin le 5 juin 2023 au blocus.', 'le 5 juin 2023 → 2023-06-05'],
    ['Le début mardi du procès.', 'mardi → 2024-06-25'],
    ['La fin en 2026 du chantier.', '2026 → 2026'],
    ['Il fut mis au courant mardi.', 'mardi → 2024-06-25'],
    ['depuis début 2023', 'début 2023 → 2023~START'],
    ["dès le début de l'année", "le début de l'année → 2024~START"],
    ['à la toute fin de 2023', 'la toute fin de 2023 → 2023~END'],
    ['à la fin mai 2023, au tout début 2022', 'la fin mai 2023 → 2023-05~END', 'tout début 2022 → 2022~START'],
    ['courant 2023', 'courant 2023 → 2023~MID'],
    ['au commencement de 2023', 'commencement de 2023 → 2023~START'],
  ]);
});

describe('trimestres, saisons, décennies, siècles', () => {
  table([
    ['le troisième trimestre 2023', 'le troisième trimestre 2023 → 2023-Q3'],
    ['au premier semestre', 'au premier semestre → 2024-H1'],
    ["l'été dernier", "l'été dernier → 2023-SU"],
    ['au printemps 2014', 'printemps 2014 → 2014-SP'],
    ['les années 60, les années 1990', 'les années 60 → 196X', 'les années 1990 → 199X'],
    ['au début des années 60', 'début des années 60 → 196X~START'],
    ['à la fin du XIXe siècle', 'la fin du XIXe siècle → 18XX~END'],
  ]);
});

describe("depuis le jour de l'article", () => {
  table([
    ['hier matin, avant-hier, demain', 'hier matin → 2024-06-27TMO', 'avant-hier → 2024-06-26', 'demain → 2024-06-29'],
    ["hier en début d'après-midi", "hier en début d'après-midi → 2024-06-27TAF"],
    ['ce soir', 'ce soir → 2024-06-28TEV'],
    ["l'an dernier, cette année", "l'an dernier → 2023", 'cette année → 2024'],
    ['la semaine prochaine', 'la semaine prochaine → 2024-W27'],
    ['le week-end dernier', 'le week-end dernier → 2024-W25-WE'],
    ['il y a trois ans', 'il y a trois ans → 2021'],
    ['il y a deux semaines', 'il y a deux semaines → 2024-W24'],
    ['dans six mois', 'dans six mois → 2024-12'],
    ['il y a quelques années', 'il y a quelques années → PAST_REF'],
  ]);
});

describe('anaphores', () => {
  table([
    ['Il est venu le 5 mai. Le lendemain, il est parti.', 'le 5 mai → 2024-05-05', 'Le lendemain → 2024-05-06'],
    ['Il est venu le 5 mai. La veille, il était à Metz.', 'le 5 mai → 2024-05-05', 'La veille → 2024-05-04'],
    ['Le 5 mai, il pleuvait. Le même jour, il est parti.', 'Le 5 mai → 2024-05-05', 'Le même jour → 2024-05-05'],
    ["C'était en 1996. L'année suivante, il partit.", '1996 → 1996', "L'année suivante → 1997"],
    [
      'Il vint le 5 mai. Deux jours plus tard, il partit.',
      'le 5 mai → 2024-05-05',
      'Deux jours plus tard → 2024-05-07',
    ],
  ]);
});

describe('durées', () => {
  table([
    ['pendant dix ans', 'dix ans → P10Y'],
    ['les 24 dernières heures', 'les 24 dernières heures → PT24H'],
    ['les trois prochaines années', 'les trois prochaines années → P3Y'],
    ['un an et demi', 'un an et demi → P1Y6M'],
    ['une demi-heure, un demi-siècle', 'une demi-heure → PT30M', 'un demi-siècle → P50Y'],
    ['30,4 secondes', '30,4 secondes → PT30.4S'],
    ['de 8 à 24 mois', '8 → P8M', '24 mois → P24M'],
    ['ces derniers jours', 'ces derniers jours → PXD'],
    ['plusieurs mois, des années', 'plusieurs mois → PXM', 'des années → PXY'],
    ['un quinquennat', 'un quinquennat → P5Y'],
    ['moins de deux mois', 'moins de deux mois → P2M~LESS_THAN'],
    ['quatre-vingt-dix jours', 'quatre-vingt-dix jours → P90D'],
  ]);
});

describe('heures', () => {
  table([
    ['de 18 h à 20 h', '18 h → 2024-06-28T18:00', '20 h → 2024-06-28T20:00'],
    ['à partir de 14 h 30', '14 h 30 → 2024-06-28T14:30'],
    ['20h30', '20h30 → 2024-06-28T20:30'],
    ['à 15 heures', '15 heures → 2024-06-28T15:00'],
    ['samedi 24 juillet à 15 h 45', 'samedi 24 juillet → 2024-07-24', '15 h 45 → 2024-07-24T15:45'],
    ['vers midi', 'midi → 2024-06-28T12:00'],
  ]);
});

describe('répétitions et références vagues', () => {
  table([
    ['0,7 % par an', 'an → P1Y'],
    ['tous les deux ans', 'tous les deux ans → P2Y'],
    ['chaque jour', 'chaque jour → P1D'],
    ['désormais, bientôt, récemment', 'désormais → PRESENT_REF', 'bientôt → FUTURE_REF', 'récemment → PAST_REF'],
    ['à Noël, à la Pentecôte', 'Noël → 2024-12-25', 'la Pentecôte → 2024-05-19'],
  ]);
});

describe('fausses alertes : aucun temps ici', () => {
  table([
    ['la mer, le mar et la lun'],
    ['un homme de 38 ans'],
    ['Jean Martin, 54 ans, maire'],
    ['âgé de 12 ans'],
    ["une femme d'une trentaine d'années"],
    ['le 75e anniversaire du traité'],
    ["l'accord du Vendredi saint"],
    ['le Printemps de Bourges'],
    ['la planète Mars est rouge'],
    ['2 000 chars et 10 000 soldats'],
    ['il a été élu'],
  ]);
  it('"hier à 10 ans" is a day and a sentence, not ten o\'clock', () => {
    expect(tagged('condamné hier à 10 ans de prison', french)).toEqual(['hier → 2024-06-27', '10 ans → P10Y']);
  });
});
