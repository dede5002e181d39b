import { describe, expect, it } from 'vitest';
import { dwellOf } from './dwell';

const heading = { en: 'Look', fr: 'Regardez bien ceci' };
const bare = dwellOf({ heading: { en: '' } }, 'en');

describe('the dwell of a step', () => {
  it('leaves time to look up even where there is nothing to read', () => {
    expect(bare).toBeGreaterThanOrEqual(3_000);
  });

  it('grows by every word on the screen: heading, question, quotation', () => {
    const alone = dwellOf({ heading }, 'en');
    const asking = dwellOf({ heading, body: { en: 'What has changed?' } }, 'en');
    expect(alone).toBeGreaterThan(bare);
    expect(asking).toBeGreaterThan(alone);
    expect(dwellOf({ heading, body: { en: 'What has changed?' } }, 'en', 'with the establishment')).toBeGreaterThan(
      asking,
    );
  });

  it('is that of the language shown, or of what there is in its place', () => {
    expect(dwellOf({ heading }, 'fr')).toBeGreaterThan(dwellOf({ heading }, 'en'));
    expect(dwellOf({ heading: { fr: heading.fr } }, 'en')).toBe(dwellOf({ heading }, 'fr'));
  });

  it('takes no notice of the notes, which nobody sees', () => {
    expect(dwellOf({ heading, notes: { en: 'Psst.'.repeat(40) } }, 'en')).toBe(dwellOf({ heading }, 'en'));
  });

  it('gives a reader 200 words a minute, and never more than a minute', () => {
    // Six characters a word with the space after it.
    const words = 'words '.repeat(100);
    expect(dwellOf({ heading: { en: '' } }, 'en', words) - bare).toBeGreaterThanOrEqual(30_000);
    expect(dwellOf({ heading }, 'en', words.repeat(9))).toBe(60_000);
  });
});
