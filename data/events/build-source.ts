/**
 * A source of `sources.yaml` → a source of the contract: quotes become offsets, the date gets its bounds.
 *
 * Must not know: events, the file system.
 */
import { isRecord, type Path } from '../schema/fault';
import { compareRanges } from '../schema/order';
import type { Site } from '../schema/salvage';
import type { Source } from '../schema/timeline';
import type { Place } from '../selectors/match-quote';
import { type Article, complain, type SourceText, within } from './build-context';
import { readFields, readValue } from './build-fields';
import { type Located, locateQuote, locateStretch } from './build-quote';
import { noteYaml, quoteYaml, sourceYaml, stretchYaml } from './build-shapes';
import { buildWhen } from './build-when';

export interface BuiltSource {
  readonly id: string | undefined;
  readonly file: string | undefined;
  readonly path: Path;
  /** Null where there are faults. */
  readonly source: Source | null;
  /** Null where the file is not there. */
  readonly text: SourceText | null;
}

function placeOf(located: Located, site: Site): readonly Place[] {
  if (located.ok) return [located.place];
  complain(site, located.message);
  return [];
}

function locateFurniture(raw: unknown, text: string, site: Site): readonly Place[] {
  if (isRecord(raw) && ('from' in raw || 'to' in raw)) {
    const stretch = readValue(stretchYaml, raw, site);
    return stretch ? placeOf(locateStretch(text, stretch), site) : [];
  }
  const quote = readValue(quoteYaml, raw, site);
  return quote ? placeOf(locateQuote(text, quote), site) : [];
}

function locateNote(raw: unknown, text: string, site: Site): Source['notes'] {
  const written = readValue(noteYaml, raw, site);
  if (!written) return [];
  const { note, ...quote } = written;
  return placeOf(locateQuote(text, quote), site).map((place) => ({ ...place, note }));
}

function checkApart(furniture: readonly Place[], site: Site): void {
  furniture.forEach((place, index) => {
    const before = furniture[index - 1];
    if (before && before.end > place.start) {
      complain(within(site, 'boilerplate'), `two stretches of site furniture overlap at character ${place.start}`);
    }
  });
}

function findArticle(
  file: string | undefined,
  articles: ReadonlyMap<string, Article>,
  site: Site,
): Article | undefined {
  const article = file === undefined ? undefined : articles.get(file);
  if (file !== undefined && !article) complain(within(site, 'file'), `"${file}" is not in the timeline's folder`);
  return article;
}

/**
 * Builds one source; every fault is reported.
 *
 * @param raw as parsed from YAML
 * @param articles by path, relative to the timeline's folder
 */
export function buildSource(raw: unknown, articles: ReadonlyMap<string, Article>, site: Site): BuiltSource {
  const { fields, complete } = readFields(sourceYaml, raw, site);
  const published = buildWhen(fields.published, within(site, 'published'));
  const article = findArticle(fields.file, articles, site);
  const { id, file } = fields;
  const { path } = site;
  if (!article) return { id, file, path, source: null, text: null };
  const { text, sha256 } = article;
  const locate = <T>(key: 'boilerplate' | 'notes', find: (item: unknown, text: string, at: Site) => readonly T[]) =>
    (fields[key] ?? []).flatMap((item, index) => find(item, text, within(site, key, index)));
  const boilerplate = locate('boilerplate', locateFurniture);
  const notes = locate('notes', locateNote);
  const furniture = boilerplate.toSorted(compareRanges);
  checkApart(furniture, site);
  const source = complete &&
    published && { ...complete, published, sha256, boilerplate: furniture, notes: notes.toSorted(compareRanges) };
  return { id, file, path, source: source ?? null, text: { text, furniture, published } };
}
