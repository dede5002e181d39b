/**
 * The service worker: keeps the whole site after the first visit, and answers from what it keeps. A newer one waits until
 * a person says so, and never takes over while another tab is in a lesson.
 *
 * Runs beside the pages. Must not know: React, the store.
 */
import { clientsClaim } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { IN_LESSON, isInLesson, TAKE_OVER } from './messages';

/** Put in by the build. */
declare const KEPT_FILES: { readonly url: string; readonly revision: string | null }[];
declare const self: ServiceWorkerGlobalScope;

/** Between one file and the next, in ms: kept one after the other without a pause they take the frames of a hand on the page. */
const PAUSE = 25;

addPlugins([
  {
    requestWillFetch: async ({ request, event }) => {
      if (event.type === 'install') await new Promise((done) => setTimeout(done, PAUSE));
      return request;
    },
  },
]);
// A view is a query on the start page: whichever it is, the page is the same.
precacheAndRoute(KEPT_FILES, { ignoreURLParametersMatching: [/.*/], cleanURLs: false });
cleanupOutdatedCaches();
// The page that fetched the first worker is served by it at once, so that one visit is enough.
clientsClaim();

// What is not kept (an event's own page, the embed) comes from the network; without one, an event opens in the app.
registerRoute(
  new NavigationRoute(async ({ request, url }) => {
    try {
      return await fetch(request);
    } catch (reason) {
      const instead = inTheApp(url);
      if (instead !== null) return Response.redirect(instead, 302);
      throw reason;
    }
  }),
);

/** The app's address for an event's page; null for any other page. */
function inTheApp(url: URL): string | null {
  const { scope } = self.registration;
  const path = /^(?<language>fr\/)?event\/(?<event>[a-z0-9-]+)\/$/.exec(
    url.href.replace(/[?#].*$/, '').slice(scope.length),
  );
  if (path?.groups === undefined) return null;
  return `${scope}${path.groups.language ?? ''}?event=${path.groups.event}`;
}

self.addEventListener('message', (message) => {
  if (message.data === TAKE_OVER) message.waitUntil(takeOver(message.source));
});

async function takeOver(asking: ExtendableMessageEvent['source']): Promise<void> {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = tabs.filter((tab) => !(asking !== null && 'id' in asking && tab.id === asking.id));
  if (others.some((tab) => isInLesson(new URL(tab.url).search))) asking?.postMessage(IN_LESSON);
  else await self.skipWaiting();
}
