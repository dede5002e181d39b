/** How large a file is, in the words of a language: "84 kB", "84 ko". */

/** Decimal, as systems count what they save. */
const KILO = 1000;

export function fileSize(bytes: number, language: string): string {
  const [value, unit] =
    bytes < KILO ? [bytes, 'byte'] : bytes < KILO ** 2 ? [bytes / KILO, 'kilobyte'] : [bytes / KILO ** 2, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumSignificantDigits: 3 }).format(value);
}
