/**
 * Makes way for the app: the served page goes in the same breath in which the app first shows more than its own
 * skeleton, and hands over how far it was scrolled and which event had the focus. Until then it can be read.
 *
 * Runs in the browser. Must not know: the app, but for its container and the rows of its list.
 */

import { pageRead } from './page-read';

/** What the app shows while it has nothing to show, or how far a large timeline is: what is served keeps its place for it. */
const SKELETONS = '.load-skeleton, .load-skeleton-slow';

export function watchTakeOver(page: Document): void {
  const served = page.getElementById('served');
  const app = page.getElementById('app');
  if (served === null || app === null) return;
  const scrolled = watchScroll(served);
  // A mutation is told before the next paint: no picture has both, and none has neither.
  const observer = new MutationObserver(() => {
    if ([...app.children].every((child) => child.matches(SKELETONS))) return;
    observer.disconnect();
    handOver(served, app, scrolled());
  });
  observer.observe(app, { childList: true });
}

/** How far the list has been scrolled: noted as it happens, since to ask lays out the page that has just come. */
function watchScroll(served: HTMLElement): () => number {
  let scrolled = 0;
  served.addEventListener(
    'scroll',
    ({ target }) => {
      if (target instanceof Element && target.id === 'served-list') scrolled = target.scrollTop;
    },
    { capture: true, passive: true },
  );
  return () => scrolled;
}

function handOver(served: HTMLElement, app: HTMLElement, scrolled: number): void {
  const focused = served.ownerDocument.activeElement?.closest<HTMLElement>('[data-served]')?.dataset.served;
  // Taken away in a task of its own: of so many elements that is long.
  served.hidden = true;
  setTimeout(() => served.remove());
  const list = app.querySelector('section#list');
  if (list !== null && scrolled > 0) list.scrollTop = scrolled;
  if (focused === undefined) return;
  // An id is letters, digits and hyphens.
  app.querySelector<HTMLElement>(`[data-event="${focused}"] button`)?.focus({ preventScroll: true });
}

// This may run before the page has been read to its end.
void pageRead(document).then(() => watchTakeOver(document));
