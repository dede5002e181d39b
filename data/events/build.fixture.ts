/**
 * For tests: the YAML of the smallest timeline that has one of everything. A test replaces one piece of one file.
 */
import type { TimelineInput, YamlFile } from './build-input';

/** 24 March 2022 was a Thursday. "the bridge" stands twice, "noon" in the passage and outside of it. */
const ARTICLE = `News | Sport | Weather
The bridge opened this Thursday, March 24, at noon. It cost two “millions”.
Cars used the bridge in the evening; nobody used the bridge before noon.
Share this article
Leave a comment`;

const YAML: Readonly<Record<YamlFile, string>> = {
  'timeline.yaml': `id: bridges
version: 3
title: { fr: Ponts, en: Bridges }
description: { en: About bridges, fr: Sur les ponts }
languages: [en, fr]
topics:
  - id: opening
    label: { en: Openings, fr: Inaugurations }
`,
  'sources.yaml': `- id: gazette
  file: articles/gazette.txt
  title: A bridge
  publisher: null
  author: null
  url: null
  language: en
  machineTranslated: false
  published:
    edtf: "2022-03-24"
    basis: relative
    note: { en: It says so., fr: Il le dit. }
  rights: full
  boilerplate:
    - from: Share this
      to: a comment
    - quote: News | Sport | Weather
  notes:
    - quote: two “millions”
      note: { en: Two., fr: Deux. }
`,
  'actors.yaml': `- id: mayor
  kind: person
  label: { en: The mayor, fr: Le maire }
  aliases: []
`,
  'places.yaml': `- id: town
  label: { en: The town, fr: La ville }
  aliases: []
`,
  'events.yaml': `- id: evening-traffic
  title: { en: Evening traffic, fr: Trafic du soir }
  summary: { en: Cars., fr: Des voitures. }
  when: { edtf: "2022-03-24", basis: inferred, note: { en: Same day., fr: Le même jour. } }
  status: occurred
  topic: opening
  weight: 0.2
  evidence:
    - source: gazette
      quote: the bridge
      prefix: Cars used
- id: bridge-opens
  title: { en: The bridge opens, fr: Le pont ouvre }
  summary: { en: It opens., fr: Il ouvre. }
  when: { edtf: "2022-03-24", basis: explicit }
  status: occurred
  topic: opening
  actors: [mayor]
  places: [town]
  weight: 0.5
  background: false
  evidence:
    - source: gazette
      quote: nobody used the bridge
    - source: gazette
      quote: The bridge opened this Thursday, March 24
      time: { quote: "this Thursday, March 24", value: "2022-03-24" }
`,
  'stories.yaml': `- id: tour
  title: { en: A tour, fr: Une visite }
  steps:
    - heading: { en: Look, fr: Voyez }
      event: bridge-opens
      evidence: 2
`,
  'threads.yaml': `- id: the-bridge
  title: { en: The bridge, fr: Le pont }
  events: [bridge-opens, evening-traffic]
`,
};

export interface Change {
  readonly file: YamlFile;
  /** Must be in the file: a test that changes nothing proves nothing. */
  readonly from: string;
  readonly to: string;
}

/** The input of a sound build, with one piece of one file replaced. */
export function createInput(change?: Change): TimelineInput {
  const articles = new Map([['articles/gazette.txt', { text: ARTICLE, sha256: 'a'.repeat(64) }]]);
  if (!change) return { folder: 'bridges', yaml: YAML, articles };
  const { file, from, to } = change;
  if (!YAML[file].includes(from)) throw new Error(`${file} has no "${from}"`);
  return { folder: 'bridges', yaml: { ...YAML, [file]: YAML[file].replace(from, to) }, articles };
}
