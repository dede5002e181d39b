import { describe, expect, it } from 'vitest';
import { defaultEmbedOptions, formatEmbedUrl, parseEmbedUrl, settleGestures } from './embed-options';
import { defaultView } from './view-state';

const optionsIn = (search: string, hash = '') => parseEmbedUrl(search, hash).options;

describe('an embed’s address', () => {
  it('asks for nothing of its own by default', () => {
    expect(parseEmbedUrl('', '')).toEqual({ view: defaultView, options: defaultEmbedOptions, notes: [] });
    expect(formatEmbedUrl(defaultView, defaultEmbedOptions, 1)).toBe('');
  });

  it.each([
    ['plain=1', { plain: true }],
    ['plain=true&transparent=true&static=1', { plain: true, transparent: true, static: true }],
    ['plain=0&static=false', {}],
    ['gestures=greedy', { gestures: 'greedy' }],
    ['height=auto', { height: 'auto' }],
    ['height=480', { height: 480 }],
    ['height=1', { height: 100 }],
    ['childId=pym-0', { childId: 'pym-0' }],
    ['lang=fr', { lang: 'fr' }],
    ['v=3', { version: 3 }],
    ['start_at_end=true&start_at_slide=4', { startAtEnd: true, startAtSlide: 4 }],
    ['initial_zoom=2&hash_bookmark=1', { initialZoom: 2, hashBookmark: true }],
  ])('reads %s', (query, expected) => {
    expect(optionsIn(`?${query}`)).toEqual({ ...defaultEmbedOptions, ...expected });
    expect(parseEmbedUrl(`?${query}`, '').notes).toEqual([]);
  });

  it.each(['plain=yes', 'gestures=wild', 'height=-3', 'height=12em', 'childId=<b>', 'lang=français', 'v=one'])(
    'leaves out %s with a note',
    (query) => {
      expect(optionsIn(`?${query}`)).toEqual(defaultEmbedOptions);
      expect(parseEmbedUrl(`?${query}`, '').notes).toHaveLength(1);
    },
  );

  it.each([
    ['dark=true', 'dark'],
    ['dark=false', 'light'],
    ['dark=auto', 'auto'],
    ['dark=maybe', null],
    ['dark=true&theme=contrast', 'contrast'],
  ])('takes Datawrapper’s %s for a theme', (query, theme) => {
    expect(parseEmbedUrl(`?${query}`, '').view.theme).toBe(theme);
  });

  it('takes the bookmark of TimelineJS for an event, where the query names none', () => {
    expect(parseEmbedUrl('', '#event-madrid-summit').view.selection).toEqual({ event: 'madrid-summit' });
    expect(parseEmbedUrl('?event=other', '#event-madrid-summit').view.selection).toEqual({ event: 'other' });
    expect(parseEmbedUrl('', '#event-<b>').view.selection).toBeNull();
  });

  it('opens no dialog at the start: it would take the focus, which is the host’s', () => {
    expect(parseEmbedUrl('?who=nato&compare=all', '').view).toEqual(defaultView);
  });

  it('finds the secret of WordPress in the fragment', () => {
    expect(optionsIn('', '#?secret=abcDEF0123').secret).toBe('abcDEF0123');
    expect(optionsIn('', '#?secret=%3Cscript%3E').secret).toBeNull();
    expect(optionsIn('', '#secret').secret).toBeNull();
  });

  it('is read back as it was written', () => {
    const options = {
      ...defaultEmbedOptions,
      lang: 'fr',
      plain: true,
      transparent: true,
      static: true,
      gestures: 'none',
      height: 640,
      childId: 'pym-1',
      version: 2,
      startAtEnd: true,
      startAtSlide: 0,
      initialZoom: 3,
      hashBookmark: true,
    } as const;
    const view = { ...defaultView, selection: { event: 'a-b', evidence: 2 }, theme: 'dark', group: 'none' } as const;
    const read = parseEmbedUrl(`?${formatEmbedUrl({ ...view, mode: 'embed' }, options, 1)}`, '');
    expect(read).toEqual({ view, options, notes: [] });
  });
});

describe('gestures', () => {
  it('are the host’s first in a frame, unless the link decides', () => {
    expect(settleGestures('auto', true)).toBe('cooperative');
    expect(settleGestures('auto', false)).toBe('greedy');
    expect(settleGestures('greedy', true)).toBe('greedy');
    expect(settleGestures('none', false)).toBe('none');
  });
});
