/**
 * What the page does before the app's own script is there: reads the address, asks for words and timeline, and draws the
 * first sight of the axis where the served page keeps room for it.
 *
 * Must not know: React, the panes.
 */
import type { Text } from '../data/schema/timeline';
import { offerFirst } from './dataset/first-load';
import { loadTimeline } from './dataset/load';
import { timelineUrl } from './dataset/timeline-url';
import { loadMessages } from './i18n/load';
import { isLanguage, type Language } from './i18n/messages';
import { pageRead } from './pages/start/page-read';
import { painted } from './state/painted';
import { maybeStorage, readSettings } from './state/settings';
import { createAppStore } from './state/store';
import { textIn } from './ui/shared/text';
import { drawFirstSight, hasFirstSight, prepareFirstSight } from './ui/timeline/first-sight';
import { keepStill } from './ui/timeline/kept-still';
import { askInAddress, browserAddressBar } from './url/history';
import { parseUrl } from './url/url-codec';
import type { ViewState } from './url/view-state';

/** For so long the app waits for a first sight, whose work its own would hold up. In milliseconds. */
const GRACE = 700;

const opening = open();
export type Opening = Omit<ReturnType<typeof open>, 'dataset'>;

const sight = firstSight().catch(() => undefined);
// Nobody else draws before the first sight is on the screen.
offerFirst(
  opening.url,
  Promise.all([opening.dataset, sight]).then(([dataset]) => dataset),
);
void Promise.race([sight, wait(GRACE)])
  .then(() => pageRead(document))
  .then(begin);

/** Puts the app to work: its code has been sent for by the page, and is read in while there is nothing else to do. */
async function begin(): Promise<void> {
  const { begin } = await import('./main');
  await begin(opening);
}

function open() {
  const page = document.documentElement;
  const language = isLanguage(page.lang) ? page.lang : 'en';
  const root = page.dataset.root ?? './';
  const bar = browserAddressBar(window);
  const { view, notes, leftOut } = parseUrl(bar.read());
  for (const note of notes) console.info(`address: ${note}`);
  const store = createAppStore(withStory(view, location.hash), readSettings(maybeStorage(window)), leftOut);
  const url = timelineUrl(view.data, new URL(root, location.href));
  // Side by side; what goes wrong is the app's to say.
  const dataset = loadTimeline(url);
  const messages = loadMessages(language);
  messages.catch(() => undefined);
  return { language, root, bar, store, url, dataset, messages } as const;
}

/** A link that carries a story presents it, unless it says otherwise itself. */
function withStory(view: ViewState, hash: string): ViewState {
  const isStory = hash.startsWith('#story=') && view.mode === 'read' && view.story === null;
  return isStory ? { ...view, mode: 'present' } : view;
}

/** Draws the first sight where the served page keeps the axis's room, unless the app has been faster. */
async function firstSight(): Promise<void> {
  const { store, language } = opening;
  if (!hasFirstSight(store.getState())) return;
  const messages = await opening.messages;
  prepareFirstSight();
  const dataset = await opening.dataset;
  await pageRead(document);
  const frame = document.querySelector<HTMLElement>('#served .axis-frame');
  if (frame === null || store.getState().axis !== 'loading') return;
  const still = await drawFirstSight(frame, { state: store.getState(), dataset, language, messages });
  if (still === null) return;
  still.addEventListener('click', ({ target }) => choose(target, still));
  frame.append(still);
  keepStill(still);
  showTitle(dataset.timeline.title, language);
  await painted();
}

/** Of another timeline than the one in the page, whose title is hidden. */
function showTitle(title: Text, language: Language): void {
  const heading = document.querySelector<HTMLElement>('[data-other] #served h1');
  if (heading === null) return;
  const shown = textIn(title, language);
  heading.lang = shown.language;
  heading.textContent = shown.text;
  heading.style.visibility = 'visible';
}

/** A touch is not lost: the app opens what was touched, once it is there. */
function choose(target: EventTarget | null, still: HTMLElement): void {
  const face = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null;
  const [, kind, id] = /^([es])-(.*)$/.exec(face?.dataset.item ?? '') ?? [];
  if (face === null || id === undefined) return;
  still.querySelector('.is-selected')?.classList.remove('is-selected');
  face.classList.add('is-selected');
  askInAddress(window, kind === 'e' ? 'event' : 'article', id);
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
