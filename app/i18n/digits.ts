/**
 * Whole numbers in groups of three, as each language writes them.
 *
 * By hand: the browser's own formatter takes longer to wake than the first list takes to be drawn.
 */
const inGroups = (n: number, separator: string): string => String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, separator);

/** "12,345" */
export const digitsEn = (n: number): string => inGroups(n, ',');

/** "12 345", with a narrow space that does not break. */
export const digitsFr = (n: number): string => inGroups(n, '\u202f');
