import { describe, expect, it } from 'vitest';
import { drawDataset } from '../dataset/test-timeline';
import { parseUrl } from '../url/url-codec';
import { defaultSettings } from './settings';
import { shareTargets } from './share-links';
import { initialState } from './store';

const dataset = drawDataset(`
  event   when        topic  background  in
  siege   2022-02-24  war    -           gazette,journal
  talks   2022-03-24  peace  -           journal
`);
const targets = (query: string) =>
  shareTargets(initialState(parseUrl(query).view), dataset).map(({ kind, query: link }) => [kind, link]);

describe('shareTargets', () => {
  it('are the view alone where nothing is chosen', () => {
    expect(targets('from=2022&to=2023&group=status')).toEqual([['view', 'from=2022&to=2023&group=status']]);
    expect(targets('event=no-such&article=neither')).toEqual([['view', 'event=no-such']]);
  });

  it('are the event, its passage and its article, free of the rest of the view', () => {
    expect(targets('event=siege&evidence=2&group=status')).toEqual([
      ['event', 'event=siege'],
      ['passage', 'event=siege&evidence=2'],
      ['article', 'article=journal'],
      ['view', 'event=siege&evidence=2&group=status'],
    ]);
    expect(targets('event=siege&evidence=9')[1]).toEqual(['passage', 'event=siege&evidence=1']);
  });

  it('are an article that is opened by itself', () => {
    expect(targets('article=gazette&q=x').map(([kind]) => kind)).toEqual(['article', 'view']);
  });

  it('keep the name of another timeline', () => {
    for (const [, link] of targets('data=other&event=talks')) expect(link).toContain('data=other');
  });

  it('say whether background events are among what is seen, for whoever has set otherwise', () => {
    const alluded = drawDataset(`
      event   when        topic  background  in
      siege   2022-02-24  war    -           gazette
      treaty  1997-01-01  peace  yes         gazette
    `);
    const view = (query: string, settings = defaultSettings) =>
      shareTargets(initialState(parseUrl(query).view, settings), alluded).at(-1)?.query;
    expect(view('')).toBe('background=1');
    expect(view('topic=war')).toBe('topic=war');
    expect(view('topic=peace', { ...defaultSettings, background: false })).toBe('topic=peace&background=0');
  });

  it('open what they say', () => {
    const [, passage] = shareTargets(initialState(parseUrl('event=siege&evidence=2').view), dataset);
    expect(parseUrl(passage?.query ?? '')).toMatchObject({
      view: { selection: { event: 'siege', evidence: 2 } },
      notes: [],
    });
  });
});
