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
      const next = query === '' ? '' : `?${query}`;
      if (next === location.search) return;
      const address = `${location.pathname}${next}${location.hash}`;
      if (how === 'push' && !framed) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
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
