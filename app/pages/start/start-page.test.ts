// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageAt, readPages, realDataset } from '../../build/pages.fixture';
import { languages } from '../../i18n/messages';
import { formatWhen } from '../../time/format';
import { createPageContext } from '../page-context';
import { languageFolder } from '../site-paths';

const pages = readPages(realDataset);

describe.each(languages)('the start page in "%s"', (language) => {
  const { document } = pageAt(pages, languageFolder(language));
  const { messages } = createPageContext(realDataset, { language, place: '', site: null });
  const rows = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-served]')].map((row) => [row.dataset.served, row]),
  );

  it('has every event once, in order', () => {
    expect([...rows.keys()]).toEqual(realDataset.events.map(({ id }) => id));
  });

  it('tells and proves each', () => {
    for (const { id, ...event } of realDataset.events) {
      const row = rows.get(id);
      const text = row?.textContent ?? '';
      expect(text, id).toContain(event.title[language]);
      expect(text, id).toContain(event.summary[language]);
      expect(text, id).toContain(formatWhen(event.when, language));
      expect(text, id).toContain(messages.status[event.status]);
      if (event.attribution) expect(text, id).toContain(event.attribution[language]);
      const quotes = [...(row?.querySelectorAll('blockquote') ?? [])];
      expect(quotes.map((quote) => quote.textContent)).toEqual(event.evidence.map(({ exact }) => exact));
      expect(quotes.map(({ lang }) => lang)).toEqual(
        event.evidence.map((mention) => mention.language ?? realDataset.sources.get(mention.source)?.language),
      );
    }
  });

  it('names every article', () => {
    const titles = [...document.querySelectorAll('.article-row-title')].map((title) => title.textContent);
    expect(titles).toEqual(realDataset.timeline.sources.map(({ title }) => title ?? messages.source.unknownTitle));
  });

  it('says in one sentence what is missing without a script', () => {
    // Where scripts run, a parser reads the inside of noscript as text; jsdom, like a search engine, reads elements.
    expect(document.querySelector('noscript')?.textContent).toMatch(/JavaScript[^.]*\.(?:<\/p>)?$/);
  });
});
