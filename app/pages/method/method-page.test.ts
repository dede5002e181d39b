// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageAt, readPages, realDataset, smallDataset } from '../../build/pages.fixture';
import { languages } from '../../i18n/messages';
import { languageFolder } from '../site-paths';
import { countAll } from './counts';
import { methodSections } from './sections';

const pages = readPages(realDataset);

describe.each(languages)('the method page in "%s"', (language) => {
  const { document } = pageAt(pages, `${languageFolder(language)}method/`);

  it('has every section, and a way to each', () => {
    expect([...document.querySelectorAll('h2')].map(({ id }) => id)).toEqual([...methodSections]);
    const links = [...document.querySelectorAll('.contents a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(methodSections.map((id) => `#${id}`));
  });

  it('shows each status with its shape', () => {
    expect(document.querySelectorAll('dt .glyph').length).toBe(6);
  });

  it('says of each article how its day is known', () => {
    const text = document.querySelector('[aria-labelledby=articles]')?.textContent ?? '';
    for (const { published, title } of realDataset.timeline.sources) {
      if (title !== null) expect(text).toContain(title);
      expect(text).toContain(published.note?.[language]);
    }
  });

  it('lists what ships', () => {
    expect(document.querySelector('.licences tbody')?.textContent).toBe('a-component1.0.0MIT');
  });
});

describe('countAll', () => {
  it('counts what the page states', () => {
    expect(countAll(smallDataset())).toEqual({
      events: 1,
      passages: 1,
      articles: 1,
      background: 0,
      translated: 0,
      basis: { explicit: 1, relative: 0, inferred: 0 },
    });
  });
});
