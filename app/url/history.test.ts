// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserAddressBar, keepInAddress } from './history';

beforeEach(() => {
  window.history.replaceState(null, '', '/sub/?event=first#list');
});

const address = () => `${location.pathname}${location.search}${location.hash}`;
/** How many entries one could go back. */
const entries = () => window.history.length;

/** Goes back and waits until the browser has. */
const goBack = () =>
  new Promise<void>((done) => {
    window.addEventListener('popstate', () => done(), { once: true });
    window.history.back();
  });

/** The same window, standing in a page of somebody else's. */
const framed = () => new Proxy(window, { get: (of, key) => (key === 'parent' ? {} : Reflect.get(of, key, of)) });

describe('the address bar', () => {
  it('reads the query', () => {
    expect(browserAddressBar(window).read()).toBe('?event=first');
  });

  it.each([
    ['event=second', '/sub/?event=second#list'],
    ['', '/sub/#list'],
    ['q=a%20b&topic=war,peace', '/sub/?q=a%20b&topic=war,peace#list'],
  ])('shows %s and leaves path and fragment alone', (query, shown) => {
    browserAddressBar(window).write(query, 'replace');
    expect(address()).toBe(shown);
  });

  it('keeps what the address says of the frame', () => {
    window.history.replaceState(null, '', '/embed/?event=first&plain=1&height=auto&lang=fr&q=x');
    browserAddressBar(window).write('event=second', 'replace');
    expect(address()).toBe('/embed/?event=second&plain=1&height=auto&lang=fr');
  });

  it('makes an entry for what is pushed and none for what is replaced', () => {
    const bar = browserAddressBar(window);
    const before = entries();
    bar.write('event=second', 'push');
    expect(entries()).toBe(before + 1);
    bar.write('event=second&group=actor', 'replace');
    expect(entries()).toBe(before + 1);
    expect(bar.read()).toBe('?event=second&group=actor');
  });

  it('makes no entry for what is shown already', () => {
    const bar = browserAddressBar(window);
    const before = entries();
    bar.write('event=first', 'push');
    expect(entries()).toBe(before);
  });

  it('makes no entry in a frame, whose Back button is the host’s', () => {
    const bar = browserAddressBar(framed());
    const before = entries();
    bar.write('event=second', 'push');
    expect(address()).toBe('/sub/?event=second#list');
    expect(entries()).toBe(before);
  });
});

describe('going back', () => {
  it('is told with the query that is shown then, until one stops listening', async () => {
    const bar = browserAddressBar(window);
    const moved = vi.fn();
    const stop = bar.onMove(moved);
    bar.write('event=second', 'push');
    bar.write('event=third', 'push');
    expect(moved).not.toHaveBeenCalled();
    await goBack();
    expect(moved.mock.calls).toEqual([['?event=second']]);
    stop();
    await goBack();
    expect(moved).toHaveBeenCalledOnce();
  });

  it('before anybody listened, or while nobody did, is told once somebody does', async () => {
    const bar = browserAddressBar(window);
    bar.write('event=second', 'push');
    await goBack();
    const moved = vi.fn();
    const stop = bar.onMove(moved);
    expect(moved.mock.calls).toEqual([['?event=first']]);
    stop();
    bar.onMove(moved)();
    expect(moved).toHaveBeenCalledOnce();
  });

  it('is not told of what was kept in the address for the frame', async () => {
    const bar = browserAddressBar(window);
    keepInAddress(window, 'lang', 'fr');
    const moved = vi.fn();
    bar.onMove(moved)();
    expect(moved).not.toHaveBeenCalled();
  });

  it('from one fragment of the page to another is no news', async () => {
    const bar = browserAddressBar(window);
    const moved = vi.fn();
    const stop = bar.onMove(moved);
    window.history.pushState(null, '', '/sub/?event=first#source');
    await goBack();
    expect(address()).toBe('/sub/?event=first#list');
    expect(moved).not.toHaveBeenCalled();
    stop();
  });
});
