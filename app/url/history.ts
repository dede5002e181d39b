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
  /**
   * Calls back when the person goes back or forward to another query; at once where that came before anybody listened,
   * as it does while a page is loading. Returns the way to stop.
   */
  onMove(listener: (query: string) => void): () => void;
}

/** To be made when the address is first read: what it says from then on is told. */
export function browserAddressBar(browser: Window): AddressBar {
  const framed = isFramed(browser);
  const { location, history } = browser;
  let shown = ofTheView(location.search);
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
      shown = ofTheView(location.search);
    },
    onMove: (listener) => {
      const moved = () => {
        // A skip link's `#list` is a move too, but says nothing about the view.
        const now = ofTheView(location.search);
        if (now === shown) return;
        shown = now;
        listener(location.search);
      };
      moved();
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

const keptParameters = (search: string): string => only(search, (key) => OF_THE_FRAME.includes(key));

const ofTheView = (search: string): string => only(search, (key) => !OF_THE_FRAME.includes(key));

function only(search: string, isWanted: (key: string) => boolean): string {
  const kept = new URLSearchParams(search);
  for (const key of new Set(kept.keys())) if (!isWanted(key)) kept.delete(key);
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

/** Asks for something as a link would, and as Back then leaves it: while a page loads there is nobody else to ask. */
export function askInAddress(browser: Window, key: 'event' | 'article', id: string): void {
  const address = new URL(browser.location.href);
  address.searchParams.set(key, id);
  try {
    if (isFramed(browser)) browser.history.replaceState(null, '', address);
    else browser.history.pushState(null, '', address);
  } catch {
    return;
  }
  browser.dispatchEvent(new PopStateEvent('popstate'));
}
