/**
 * The words that a field may have, where it has one of a few: apart from the schema, so that what only counts or shows
 * them does not bring the schema library along.
 */

/**
 * How a date is known.
 * - explicit: the text states the full date
 * - relative: the text plus the article's date give it ("Thursday", "mi-juillet", "cette semaine")
 * - inferred: background knowledge gives it; `note` says which
 */
export const bases = ['explicit', 'relative', 'inferred'] as const;

/** What became of an event, as the latest of the sources knows it. */
export const statuses = ['occurred', 'ongoing', 'planned', 'proposed', 'alleged', 'rejected'] as const;
