import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../events/gazetteer';
import { newsNames } from '../events/gazetteer-names';
import { mergeProposals } from '../events/merge';
import { proposeEvents } from '../events/propose';
import { english } from '../extract/lang/en/english';
import { french } from '../extract/lang/fr/french';
import type { Timeline } from '../schema/timeline';
import { evaluateProposals } from './evaluate-proposals';

const TIMELINES = new URL('../timelines/', import.meta.url);
/** The goals of the machine on hand-made events; they are floors, not targets to be tuned to. */
const FLOOR = { recall: 0.85, precision: 0.7, status: 0.8 };

function scoreOf(id: string) {
  const folder = new URL(`${id}/`, TIMELINES);
  const timeline = JSON.parse(readFileSync(new URL('timeline.json', folder), 'utf8')) as Timeline;
  const actors = timeline.actors.map((actor) => ({
    ...actor,
    spellings: [...Object.values(actor.label), ...actor.aliases],
  }));
  const gazetteer = buildGazetteer([...actors, ...newsNames()]);
  const proposals = timeline.sources.flatMap((source) => {
    const { start, end, edtf } = source.published;
    const published = { edtf, from: (start ?? '').slice(0, 10), to: (end ?? '').slice(0, 10) };
    const article = {
      id: source.id,
      text: readFileSync(new URL(source.file, folder), 'utf8'),
      language: source.language,
      published,
      boilerplate: source.boilerplate,
    };
    return proposeEvents(article, {
      language: source.language === 'fr' ? french : english,
      others: [english, french],
      gazetteer,
    });
  });
  return evaluateProposals(mergeProposals(proposals), timeline);
}

describe.each(readdirSync(TIMELINES))('drafts against the hand-made events of %s', (id) => {
  it('keep their recall, precision and status', () => {
    const { recall, precision, status } = scoreOf(id);
    expect({ recall, precision, status }).toEqual({
      recall: expect.toSatisfy((share: number) => share >= FLOOR.recall),
      precision: expect.toSatisfy((share: number) => share >= FLOOR.precision),
      status: expect.toSatisfy((share: number) => share >= FLOOR.status),
    });
  });
});
