/**
 * For tests: the smallest timeline that has one of everything, in which a test breaks one thing.
 *
 * The text is `At noon the bridge opened.`; the passage "the bridge opened" is at 8–25, "noon" would be at 3–7.
 */
import { FORMAT, type Timeline } from './timeline';

export function createTimeline(): Timeline {
  const when: Timeline['sources'][number]['published'] = {
    edtf: '2022-03-24',
    start: '2022-03-24T00:00:00Z',
    end: '2022-03-25T00:00:00Z',
    basis: 'explicit',
  };
  return {
    format: FORMAT,
    id: 'bridges',
    version: 1,
    title: { en: 'Bridges', fr: 'Ponts' },
    description: { en: 'About bridges', fr: 'Sur les ponts' },
    languages: ['en', 'fr'],
    topics: [{ id: 'opening', label: { en: 'Openings', fr: 'Inaugurations' } }],
    actors: [{ id: 'mayor', kind: 'person', label: { en: 'The mayor', fr: 'Le maire' }, aliases: ['Maire'] }],
    places: [{ id: 'town', label: { en: 'The town', fr: 'La ville' }, aliases: [] }],
    sources: [
      {
        id: 'gazette',
        file: 'articles/gazette.txt',
        title: 'A bridge',
        publisher: null,
        author: null,
        url: null,
        language: 'en',
        machineTranslated: false,
        published: when,
        sha256: 'a'.repeat(64),
        rights: 'full',
        boilerplate: [],
        notes: [],
      },
    ],
    events: [
      {
        id: 'bridge-opens',
        title: { en: 'The bridge opens', fr: 'Le pont ouvre' },
        summary: { en: 'It opens.', fr: 'Il ouvre.' },
        when,
        status: 'occurred',
        topic: 'opening',
        actors: ['mayor'],
        places: ['town'],
        weight: 0.5,
        background: false,
        evidence: [
          { source: 'gazette', start: 8, end: 25, exact: 'the bridge opened', prefix: 'At noon ', suffix: '.' },
        ],
      },
    ],
    stories: [
      {
        id: 'tour',
        title: { en: 'A tour', fr: 'Une visite' },
        steps: [{ heading: { en: 'Look', fr: 'Voyez' }, event: 'bridge-opens', evidence: 1 }],
      },
    ],
  };
}
