/**
 * Whole numbers in groups of three, as each language writes them.
 *
 * By hand: the browser's own formatter takes longer to wake than the first list takes to be drawn.
 */
const inGroups = (n: number, separator: string): string => String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, separator);

/**
 * In as many signs as a mark has room for: as it is below a thousand, then in thousands and millions, cut down rather than
 * rounded, so that no mark claims more than there are. `point` stands before the one decimal.
 */
function inShort(n: number, point: string, gap: string): string {
  if (n < 1_000) return String(n);
  const [unit, sign] = n < 1_000_000 ? [1_000, 'k'] : [1_000_000, 'M'];
  const tenths = Math.floor((n / unit) * 10);
  const whole = Math.floor(tenths / 10);
  const decimal = whole < 10 && tenths % 10 > 0 ? `${point}${tenths % 10}` : '';
  return `${whole}${decimal}${gap}${sign}`;
}

/** "999", "2.5k", "10k", "1.2M"; in French "2,5 k", with a narrow space that does not break. */
export const shortNumber = (n: number, language: 'en' | 'fr'): string =>
  language === 'fr' ? inShort(n, ',', '\u202f') : inShort(n, '.', '');

/** "12,345" */
export const digitsEn = (n: number): string => inGroups(n, ',');

/** "12 345", with a narrow space that does not break. */
export const digitsFr = (n: number): string => inGroups(n, '\u202f');

/** A number of at least nought to one decimal, none where it is whole: "2.5", "1,234"; in French "2,5", "1 234". */
export function toTenths(n: number, language: 'en' | 'fr'): string {
  const tenths = Math.round(n * 10);
  const whole = Math.floor(tenths / 10);
  const decimal = tenths % 10 > 0 ? `${language === 'fr' ? ',' : '.'}${tenths % 10}` : '';
  return (language === 'fr' ? digitsFr : digitsEn)(whole) + decimal;
}
