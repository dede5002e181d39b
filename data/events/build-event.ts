/**
 * An event of `events.yaml` → an event of the contract.
 *
 * Must not know: other events, the order they come in.
 */
import { checkTitle } from '../schema/checks';
import { checkId, keepIds } from '../schema/references';
import type { Site } from '../schema/salvage';
import type { Mention, TimelineEvent } from '../schema/timeline';
import { type BuildContext, complain, within } from './build-context';
import { readFields } from './build-fields';
import { buildMention } from './build-mention';
import { eventYaml } from './build-shapes';
import { buildWhen } from './build-when';
import { checkForetold } from './check-foretold';

export interface BuiltEvent {
  readonly id: string | undefined;
  /** How many pieces of evidence were written. */
  readonly evidence: number;
  readonly topic: string | undefined;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
  /** Null where there are faults. */
  readonly event: TimelineEvent | null;
}

function checkTwins(evidence: readonly (Mention | null)[], site: Site): void {
  const seen = new Map<string, number>();
  evidence.forEach((mention, index) => {
    if (!mention) return;
    const key = `${mention.source} ${mention.start} ${mention.end}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else complain(within(site, 'evidence', index), `is the same passage as evidence[${first}]`);
  });
}

/** Builds one event; every fault is reported, in whatever fields are sound. */
export function buildEvent(raw: unknown, context: BuildContext, site: Site): BuiltEvent {
  const { fields, complete } = readFields(eventYaml, raw, site);
  const { topic, actors = [], places = [], title } = fields;
  const { registers } = context;
  if (topic !== undefined) checkId(topic, registers.topics, within(site, 'topic'));
  keepIds(actors, registers.actors, within(site, 'actors'));
  keepIds(places, registers.places, within(site, 'places'));
  if (title) checkTitle(title, [...site.path, 'title'], (at, message) => site.report(at, message));
  const when = buildWhen(fields.when, within(site, 'when'));
  const mentions = (fields.evidence ?? []).map((item, index) =>
    buildMention(item, { context, eventWhen: when }, within(site, 'evidence', index)),
  );
  checkTwins(mentions, site);
  const evidence = mentions.filter((mention) => mention !== null);
  const isWhole = evidence.length === mentions.length;
  const proofs = evidence.map(({ source, when: own }) => ({
    published: context.texts.get(source)?.published,
    when: own,
  }));
  if (isWhole) checkForetold({ status: fields.status, when }, proofs, site);
  return {
    ...{ id: fields.id, topic, actors, places, evidence: mentions.length },
    sources: evidence.map(({ source }) => source),
    event: complete && when && isWhole ? { ...complete, when, evidence } : null,
  };
}
