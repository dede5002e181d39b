import { describe, expect, it } from 'vitest';
import { describeNearest } from './build-nearest';

const TEXT = 'Cars used the bridge. Nobody used “the  bridge” before.\nIl a dit : « oui ».';

describe('describeNearest', () => {
  it.each([
    ['another word', 'nobody crossed the bridge', 'Nobody used “the  bridge'],
    ['a slip of the pen', 'Cars usde the bridge', 'Cars used the bridge'],
    ['other quotation marks and spaces', 'used "the bridge" before', 'used “the  bridge” before'],
    ['a missing space', 'Il a dit: « oui »', 'Il a dit : « oui »'],
    ['a missing letter', 'Cars used the brige.', 'Cars used the bridge.'],
  ])('shows what the text has: %s', (_, quote, nearest) => {
    expect(describeNearest(TEXT, quote)).toBe(` (nearest: “${nearest}”)`);
  });

  it('says nothing where nothing is near', () => {
    expect(describeNearest(TEXT, 'The Secretary General resigned on Monday')).toBe('');
    expect(describeNearest('', 'words')).toBe('');
  });
});
