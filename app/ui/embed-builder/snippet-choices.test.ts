import { describe, expect, it } from 'vitest';
import { parseEmbedUrl } from '../../url/embed-options';
import { parseUrl } from '../../url/url-codec';
import { embedQuery, isHeight, startChoices, statedHeight, typedWindow } from './snippet-choices';

const start = (query: string) => startChoices(parseUrl(query).view, 'fr');

describe('the builder', () => {
  it('starts from the view as it is', () => {
    const seen = 'event=a&evidence=2&from=2022-03&to=2022-04&q=x&topic=b,c&background=0&group=status&theme=dark';
    const { view, options, notes } = parseEmbedUrl(embedQuery(start(seen)), '');
    expect(view).toEqual(parseUrl(seen).view);
    expect(options).toMatchObject({ lang: 'fr', height: 'frame', gestures: 'auto', plain: false });
    expect(notes).toEqual([]);
  });

  it('leaves the modes and the lessons of the full page behind', () => {
    expect(embedQuery(start('mode=present&story=a&step=2&event=b'))).toBe('event=b&lang=fr');
    expect(embedQuery(start('event=b&who=c&compare=all&exercise=order&seed=3&session=d'))).toBe('event=b&lang=fr');
  });

  it('writes every option so that the embed reads it back', () => {
    const choices = start('');
    const options = {
      ...choices.options,
      plain: true,
      transparent: true,
      static: true,
      gestures: 'none',
      childId: 'my-chart',
      version: 3,
    } as const;
    const query = embedQuery({ ...choices, options, isAutoHeight: true });
    expect(parseEmbedUrl(query, '')).toMatchObject({ options: { ...options, height: 'auto' }, notes: [] });
  });

  it('takes a window as links have it, and none where none is typed', () => {
    expect(typedWindow({ from: '', to: ' ' })).toBeNull();
    expect(typedWindow({ from: '2022-03', to: '2022-04' })).toMatchObject({ start: Date.UTC(2022, 2) });
    expect(typedWindow({ from: '2022', to: '' })).toBeUndefined();
    expect(typedWindow({ from: '2023', to: '2022' })).toBeUndefined();
    expect(embedQuery({ ...start(''), from: 'soon', to: '2022' })).toBe('lang=fr');
  });

  it.each([
    [480, true],
    [100, true],
    [99, false],
    [480.5, false],
    [Number.NaN, false],
  ])('%d as a height: %s', (height, valid) => {
    expect(isHeight(height)).toBe(valid);
    expect(statedHeight({ ...start(''), height })).toBe(valid ? height : 480);
  });
});
