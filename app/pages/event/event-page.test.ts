// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageAt, readPages, realDataset } from '../../build/pages.fixture';
import { languages } from '../../i18n/messages';
import { speakWhen } from '../../time/format';
import { eventPlace, languageFolder } from '../site-paths';
import { neighboursOf } from './neighbours-of';

const pages = readPages(realDataset);

const texts = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent);

describe.each(languages)('event pages in "%s"', (language) => {
  const all = realDataset.events.map((event) => {
    const { document } = pageAt(pages, languageFolder(language) + eventPlace(event.id));
    return { event, document, text: document.querySelector('main')?.textContent ?? '' };
  });

  it('tell the whole of each event', () => {
    for (const { event, document, text } of all) {
      expect(document.querySelector('h1')?.textContent).toBe(event.title[language]);
      expect(text, event.id).toContain(event.summary[language]);
      expect(text, event.id).toContain(speakWhen(event.when, language));
      if (event.when.note) expect(text, event.id).toContain(event.when.note[language]);
      for (const id of event.actors) expect(text, event.id).toContain(realDataset.actors.get(id)?.label[language]);
      for (const id of event.places) expect(text, event.id).toContain(realDataset.places.get(id)?.label[language]);
    }
  });

  it('prove it, the words that date it marked', () => {
    for (const { event, document } of all) {
      expect(texts(document.querySelectorAll('blockquote'))).toEqual(event.evidence.map(({ exact }) => exact));
      const marked = texts(document.querySelectorAll('blockquote .time-words'));
      expect(marked).toEqual(event.evidence.flatMap(({ time }) => time?.exact ?? []));
    }
  });

  it('lead to each passage in the reader', () => {
    for (const { event, document } of all) {
      const hrefs = [...document.querySelectorAll('.proofs a')].map((link) => link.getAttribute('href') ?? '');
      const wanted = event.evidence.map((_, index) => `?event=${event.id}&evidence=${index + 1}`);
      expect(hrefs.map((href) => href.slice(href.indexOf('?')))).toEqual(wanted);
    }
  });
});

describe('neighboursOf', () => {
  it('leads from the first event to the last and back', () => {
    const ids = realDataset.events.map(({ id }) => id);
    expect(neighboursOf(ids[0] ?? '', realDataset).earlier).toBeUndefined();
    expect(neighboursOf(ids.at(-1) ?? '', realDataset).later).toBeUndefined();
    expect(ids.slice(1).map((id) => neighboursOf(id, realDataset).earlier?.id)).toEqual(ids.slice(0, -1));
  });

  it('refuses what is no event', () => {
    expect(() => neighboursOf('nothing', realDataset)).toThrow('nothing');
  });
});
