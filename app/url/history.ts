/**
 * The only user of `window.history` and of the address.
 *
 * Choices push an entry, settled views replace it; in a frame nothing pushes, because the host's Back button is not
 * ours. Must not know: what the parameters mean.
 */
export interface AddressBar {
  /** The present query, with its `?` or ''. */
  read(): string;
  /** Shows a query in the address; `push` makes an entry to go back from. */
  write(query: string, how: 'push' | 'replace'): void;
  /** Calls back when the person goes back or forward to another query. Returns the way to stop. */
  onMove(listener: (query: string) => void): () => void;
}

export function browserAddressBar(browser: Window): AddressBar {
  const framed = isFramed(browser);
  const { location, history } = browser;
  let shown = location.search;
  return {
    read: () => location.search,
    write: (query, how) => {
      const parameters = [query, keptParameters(location.search)].filter(Boolean).join('&');
      const next = parameters === '' ? '' : `?${parameters}`;
      if (next === location.search) return;
      const address = `${location.pathname}${next}${location.hash}`;
      try {
        if (how === 'push' && !framed) history.pushState(null, '', address);
        else history.replaceState(null, '', address);
      } catch {
        // A frame of an opaque origin may be refused an address of its own: it does without.
      }
      shown = location.search;
    },
    onMove: (listener) => {
      const moved = () => {
        // A skip link's `#list` is a move too, but says nothing about the view.
        if (location.search === shown) return;
        shown = location.search;
        listener(shown);
      };
      browser.addEventListener('popstate', moved);
      return () => browser.removeEventListener('popstate', moved);
    },
  };
}

function isFramed(browser: Window): boolean {
  return browser.parent !== browser;
}

/** What an address says of the frame and not of the view stays in it: a reloaded frame is the same frame. */
const OF_THE_FRAME = 'lang plain transparent static gestures height childId v hash_bookmark dark'.split(' ');

function keptParameters(search: string): string {
  const kept = new URLSearchParams(search);
  for (const key of new Set(kept.keys())) if (!OF_THE_FRAME.includes(key)) kept.delete(key);
  return kept.toString();
}

/** Keeps one more thing in the present address: a parameter of the frame, or (with `#`) the fragment. */
export function keepInAddress({ location, history }: Window, key: string, value: string): void {
  const address = new URL(location.href);
  if (key === '#') address.hash = value;
  else address.searchParams.set(key, value);
  try {
    history.replaceState(null, '', address);
  } catch {
    // As above: a frame of an opaque origin may be refused.
  }
}
