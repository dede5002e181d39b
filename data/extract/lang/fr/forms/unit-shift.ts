// "Cette année", "l'an dernier", "la semaine prochaine", "ce week-end", "le lendemain", "la veille", "le même jour", "cette année-là".

import { type Finding, form } from '../../../tag/form';
import { AFTERWORD, shiftOf, unitOf } from '../pieces';

/** With "dernier", "prochain", "en cours" after the unit. */
export const unitShift = form(
  'fr.unit-shift',
  `\\b(?:l'|la_|le_|ce_|cet_|cette_)?(?<unit>an|annee|mois|semaine|week-end|decennie|siecle)_${AFTERWORD}`,
  ({ groups }): Finding => ({
    reading: { kind: 'shift', unit: unitOf(groups.unit), by: shiftOf(groups.shift) ?? 0, anchor: 'article' },
  }),
);

/** "Cette semaine", "ce mois-ci", "cette année". */
export const thisUnit = form(
  'fr.this-unit',
  `\\b(?:ce|cet|cette)_(?<unit>annee|mois|semaine|week-end|decennie|siecle)(?<here>-ci)?\\b(?!-la)`,
  ({ groups }): Finding => ({ reading: { kind: 'shift', unit: unitOf(groups.unit), by: 0, anchor: 'article' } }),
);

/** "La fin de l'année", "en début de semaine", "fin du mois", "le week-end": the article's own unit. */
export const bareUnit = form(
  'fr.bare-unit',
  `(?<=\\b(?:fin|debut|milieu|courant|cours)_(?:de_|du_|d'))(?:la_|l'|le_)?(?<unit>annee|mois|semaine)\\b(?!_(?:de|du|des|derni|proch|suiv|prec|\\d))|(?<=\\bdepuis_le_debut_d(?:e_l')?)(?<unit2>annee)\\b|\\b(?:le|du|au|durant_le|pendant_le)_(?<weekend>week-end)\\b(?!_(?:du|de|des)\\b)`,
  ({ groups }): Finding => {
    const unit = unitOf(groups.unit ?? groups.unit2 ?? groups.weekend);
    return { reading: { kind: 'shift', unit, by: 0, anchor: groups.weekend ? 'context' : 'article' } };
  },
);

const STEPS: Readonly<Record<string, number>> = { lendemain: 1, surlendemain: 2, veille: -1, 'avant-veille': -2 };

/** The day after or before the one read last. */
export const stepDay = form(
  'fr.step-day',
  `\\b(?:le_|la_|l')?(?<step>lendemain|surlendemain|veille|avant-veille)\\b(?:_(?:au_)?(?<part>matin|soir)\\b)?`,
  ({ groups, before, after }): Finding | undefined => {
    // "Mettre en veille", "des lendemains difficiles", "la veille technologique".
    if (/\b(?:en|de|une) $/.test(before(4)) || /^ (?:techno|sani|concu)/.test(after(8))) return undefined;
    const day = { kind: 'shift', unit: 'day', by: STEPS[groups.step ?? ''] ?? 1, anchor: 'context' } as const;
    if (!groups.part) return { reading: day };
    return { reading: { kind: 'time', part: groups.part === 'soir' ? 'EV' : 'MO', on: day } };
  },
);

/** "Le même jour", "ce jour-là", "l'année suivante", "le mois précédent". */
export const unitAnaphor = form(
  'fr.unit-anaphor',
  `\\b(?:(?:le|la|cette|ce)_meme_(?<same>jour|semaine|mois|annee)|(?:le|l')_?(?<self>jour|soir)_meme|(?:ce|cette)_(?<that>jour|semaine|mois|annee|week-end)-la|(?:l'|la_|le_)(?<side>jour|semaine|mois|annee|week-end)_(?<word>suivante?|precedente?|d'apres|d'avant))\\b`,
  ({ groups }): Finding => {
    const by = groups.word === undefined ? 0 : /^(?:suiv|d'ap)/.test(groups.word) ? 1 : -1;
    return {
      reading: {
        kind: 'shift',
        unit: unitOf(groups.same ?? groups.self ?? groups.that ?? groups.side),
        by,
        anchor: 'context',
      },
    };
  },
);
