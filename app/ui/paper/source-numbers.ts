/** The numbers under which a sheet cites its articles, in the order in which they come. */
import type { SheetRow } from '../../paper/sheet';

export type SourceNumbers = ReadonlyMap<string, number>;

export function sourceNumbers(rows: readonly SheetRow[]): SourceNumbers {
  const ids = new Set(rows.flatMap(({ event }) => event.evidence.map(({ source }) => source)));
  return new Map([...ids].map((id, at) => [id, at + 1]));
}
