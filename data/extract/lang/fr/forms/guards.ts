// What looks like a time and is none: ages, anniversaries, names. A guard wins where it covers more, or as much.

import { type Form, form, oneOf } from '../../../tag/form';
import { DOZENS, NUMBER } from '../numbers';
import { WEEKDAY } from '../pieces';

const guard = (name: string, source: string): Form => form(name, source, () => ({ reading: { kind: 'guard' } }));

const PERSON =
  '(?:homme|femme|enfants?|fille|fillette|garcon|garconnet|adolescente?s?|personnes?|ressortissante?|jeunes?|automobiliste|motard|cycliste|pieton|conducteur|conductrice|retraitee?|eleves?|etudiante?|bebe|nourrisson|mere|pere|fils|veuve|octogenaire|soldat|habitante?|individus?|gens|joueur|joueuse|francais|francaise|belge|americain|allemand|britannique|algerien|suspect|victime)';
const AGES = `${NUMBER}(?:_(?:a|ou|et)_${NUMBER})?_(?:ans|mois|annees)`;

/** "Âgé de 38 ans", "Jean Burget, 87 ans, …", "un homme de 38 ans", "d'une trentaine d'années", "les 15-24 ans". */
export const age = guard(
  'fr.guard-age',
  `\\bagee?s?_(?:respectivement_)?(?:d'environ_|de_|d'|seulement_de_)(?:moins_de_|plus_de_)?${AGES}(?:_et_demi)?|(?<=,_)\\d{1,3}_ans(?=_?[,.)(;]|_et_)|\\(\\d{1,3}_ans\\)|(?<=\\b${PERSON}_)d(?:e_|'une_)(?:plus_de_|moins_de_)?(?:${AGES}|${oneOf(Object.keys(DOZENS))}_d'annees)|\\b(?:les|des|aux)_(?:\\d{1,2}-\\d{1,2}|plus_de_\\d{1,2}|moins_de_\\d{1,2})_ans\\b|\\bd'une_${oneOf(Object.keys(DOZENS))}_d'annees\\b|\\b(?:a|avait|aurait|fete_ses|ses)_\\d{1,3}_ans(?=[.,])`,
);

/** "Le 75e anniversaire", "les dix ans de…": neither a length nor a date. */
export const anniversary = guard(
  'fr.guard-anniversary',
  `\\b(?:le_|du_|son_|leur_|au_)?(?:\\d{1,4}(?:e|er|eme|ieme)|premier|deuxieme|dixieme|vingtieme|trentieme|quarantieme|cinquantieme|soixantieme|centieme)_anniversaire\\b|\\banniversaire_de_(?:ses_)?${NUMBER}_ans\\b|\\b(?:feter|celebrer|fete|celebre)_(?:les|ses|leurs)_${NUMBER}_ans\\b`,
);

/** Accords, papers, festivals, streets named after days. */
export const names = guard(
  'fr.guard-name',
  `\\baccords?_du_vendredi_saint\\b|\\b(?:rue|place|avenue|boulevard|pont|square|quai|lycee|college|stade)_du_(?:1er|\\d{1,2})[-_](?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?:_\\d{4})?\\b|\\bprintemps_(?:arabe|de_prague|de_bourges)\\b|\\b(?:ouest|nord|sud|est)-${WEEKDAY}\\b|\\b${WEEKDAY}_(?:noir|saint)\\b|\\bcent_jours\\b`,
);

/** "De temps en temps", "au jour le jour", "24 heures sur 24", "les trois quarts d'heure". */
export const idioms = guard(
  'fr.guard-idiom',
  `\\b(?:24_h(?:eures)?_sur_24|7_jours_sur_7|24_heures_du_mans|le_(?:13|20)_heures_(?:de|du)|minutes?_de_silence|au_jour_le_jour|du_jour_au_lendemain|de_jour_en_jour|mise?_a_jour|en_veille|la_une|a_la_longue|dernieres?_minute|mi-temps|plein_temps|en_meme_temps|quart_d'heure_de_jeu|a_la_seconde)\\b`,
);
