/**
 * The states a reader can meet, each by an address, what is withheld before and what is done after. One table for the
 * accessibility check and for the pictures, so that no state is drawn and not checked, or checked and not looked at.
 */
import type { Page } from '@playwright/test';
import { offline as english } from '../app/i18n/offline/en';
import { offline as french } from '../app/i18n/offline/fr';
import { IN_LESSON } from '../app/offline/messages';
import { eventProvedByMany, TIMELINE_PATH, timeline } from './dataset';
import { EMBED_STATES } from './embed-states';
import { HandoutPanel } from './pages/handout-panel';
import { Palette } from './pages/palette';
import { ReaderPage } from './pages/reader-page';
import { SharePanel } from './pages/share-panel';
import type { Language } from './pages/words';

export interface State {
  readonly name: string;
  /** What stands after the question mark. */
  readonly query: string;
  /** Which page, below the site's root; the reader unless given. */
  readonly folder?: string;
  /** In a window of that size and of no other, in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Before the page opens: what to withhold from it. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Brings it about once the page has come to rest. */
  readonly act?: (reader: ReaderPage) => Promise<void>;
  /** True where the page never comes to rest. */
  readonly isEndless?: boolean;
  /** What the fault watch must let pass. */
  readonly faults?: RegExp;
}

const proved = eventProvedByMany(3).id;
const article = timeline.sources[0]?.id ?? '';
const filterTopics = timeline.topics
  .slice(0, 4)
  .map(({ id }) => id)
  .join(',');

export const STATES: readonly State[] = [
  { name: 'start', query: '' },
  { name: 'event', query: `event=${proved}` },
  { name: 'second-proof', query: `event=${proved}&evidence=2` },
  { name: 'article', query: `article=${article}` },
  { name: 'decades', query: 'from=1945&to=2026' },
  { name: 'month', query: 'from=2022-03&to=2022-04' },
  { name: 'by-article', query: 'group=source' },
  { name: 'by-actor', query: 'group=actor' },
  { name: 'by-status', query: 'group=status' },
  { name: 'one-lane', query: 'group=none' },
  { name: 'no-background', query: 'background=0' },
  { name: 'nothing-found', query: 'actor=nobody-by-this-name' },
  { name: 'cluster', query: 'from=1945&to=2026&group=none', act: openCluster },
  { name: 'reported', query: 'clock=reported' },
  { name: 'as-known', query: 'asof=2022-03-24&event=madrid-summit-2022' },
  { name: 'as-known-reported', query: 'asof=2023-06-18&clock=reported&event=stoltenberg-term-ends-2023-09-30' },
  { name: 'as-known-nothing', query: 'asof=2010-01-01' },
  { name: 'not-yet-known', query: 'asof=2022-03-24&event=vilnius-summit-2023' },
  { name: 'share', query: `event=${proved}&evidence=2`, act: openShare('link') },
  { name: 'share-code', query: '', act: enlargeCode },
  { name: 'share-cite', query: `event=${proved}`, act: openShare('cite') },
  { name: 'share-export', query: 'status=planned', act: openShare('export') },
  { name: 'share-picture', query: `event=${proved}`, act: openShare('picture') },
  { name: 'builder', query: `event=${proved}`, act: openBuilder },
  { name: 'compare-thread', query: 'compare=secretary-general' },
  { name: 'compare-event', query: 'compare=stoltenberg-term-ends-2023-09-30&event=stoltenberg-term-ends-2023-09-30' },
  { name: 'compare-all', query: 'compare=all' },
  { name: 'actor-person', query: 'who=rutte' },
  { name: 'actor-many', query: 'who=stoltenberg' },
  { name: 'actor-missing', query: 'who=nobody-by-this-name' },
  { name: 'contrast', query: `event=${proved}&theme=contrast` },
  { name: 'present', query: 'mode=present' },
  { name: 'present-event', query: 'mode=present&step=4' },
  { name: 'present-article', query: `mode=present&step=4&article=${article}` },
  { name: 'present-overview', query: 'mode=present&step=4', act: pressing('o') },
  { name: 'present-keys', query: 'mode=present&step=4', act: pressing('?') },
  { name: 'present-digits', query: 'mode=present&step=4', act: pressing('1') },
  { name: 'present-black', query: 'mode=present&step=4', act: pressing('b') },
  { name: 'present-no-axis', query: 'mode=present&step=4', prepare: withholdAxis, faults: /start-axis|vis|ERR_FAILED/ },
  {
    name: 'present-no-story',
    query: 'mode=present',
    prepare: (page) => fulfil(page, `**/${TIMELINE_PATH}`, withoutStories()),
  },
  { name: 'stories', query: `event=${proved}`, act: openStories },
  { name: 'story-edited', query: `event=${proved}`, act: editStory },
  { name: 'presenter', query: 'mode=presenter&step=4' },
  { name: 'presenter-end', query: `mode=presenter&step=${timeline.stories[0]?.steps.length ?? 1}` },
  { name: 'many-filters', query: `topic=${filterTopics}&background=0` },
  { name: 'palette', query: `event=${proved}`, act: (reader) => openPalette(reader, '') },
  { name: 'palette-names', query: '', act: (reader) => openPalette(reader, 'zelenski') },
  { name: 'palette-date', query: `event=${proved}`, act: (reader) => openPalette(reader, 'last summer') },
  { name: 'palette-nothing', query: '', act: (reader) => openPalette(reader, 'zzzzqqqq') },
  { name: 'menu', query: '', act: openMenu },
  { name: 'help', query: '', act: (reader) => press(reader, '?') },
  { name: 'settings', query: '', act: (reader) => press(reader, ',') },
  { name: 'settings-unkept', query: '', prepare: refuseStorage, act: (reader) => press(reader, ',') },
  { name: 'large-text', query: `event=${proved}`, prepare: (page) => keepSettings(page, { text: 150 }) },
  { name: 'compact', query: `event=${proved}`, prepare: (page) => keepSettings(page, { density: 'compact' }) },
  { name: 'loading', query: '', isEndless: true, prepare: withholdTimeline },
  { name: 'missing', query: 'data=no-such-timeline', faults: /404|no-such-timeline/ },
  { name: 'not-json', query: '', prepare: (page) => fulfil(page, `**/${TIMELINE_PATH}`, '{ "format": 1,\n  oops') },
  { name: 'not-a-timeline', query: '', prepare: (page) => fulfil(page, `**/${TIMELINE_PATH}`, '{ "format": 99 }') },
  { name: 'partly-broken', query: '', prepare: (page) => fulfil(page, `**/${TIMELINE_PATH}`, partlyBroken()) },
  { name: 'no-article', query: `event=${proved}`, prepare: withholdArticles, faults: /404|articles/ },
  { name: 'changed-article', query: `event=${proved}`, prepare: changeArticles },
  { name: 'no-axis', query: '', prepare: withholdAxis, faults: /start-axis|vis|ERR_FAILED/ },
  { name: 'offline', query: '', prepare: (page) => workBy(page), act: goOffline },
  { name: 'update', query: '', prepare: (page) => workBy(page, { isNewer: true }), act: seeNotice },
  { name: 'update-held-back', query: '', prepare: (page) => workBy(page, { isNewer: true }), act: askForUpdate },
  { name: 'handout', query: '', act: openHandout },
  { name: 'worksheet', query: '', act: openWorksheet },
  { name: 'exercises', query: 'mode=exercise' },
  { name: 'exercises-too-few', query: 'mode=exercise&actor=nobody-by-this-name' },
  { name: 'exercise-order', query: 'mode=exercise&exercise=order&seed=3' },
  { name: 'exercise-order-told', query: 'mode=exercise&exercise=order&seed=3', act: checkExercise },
  { name: 'exercise-words', query: 'mode=exercise&exercise=words&seed=1', act: markTwoWords },
  { name: 'exercise-words-told', query: 'mode=exercise&exercise=words&seed=1', act: checkTwoWords },
  { name: 'exercise-said', query: 'mode=exercise&exercise=said&seed=1' },
  { name: 'exercise-said-told', query: 'mode=exercise&exercise=said&seed=1', act: checkFirstChoices },
  { name: 'exercise-result', query: 'mode=exercise&exercise=order&seed=3', act: finishExercise },
  { name: 'exercise-large', query: 'mode=exercise&exercise=order&seed=3', act: enlargeExercise },
  ...EMBED_STATES,
];

/** Opens a state and resolves when it can be seen. */
export async function openState(page: Page, state: State, language: Language = 'en'): Promise<ReaderPage> {
  const reader = new ReaderPage(page, language);
  await state.prepare?.(page);
  if (state.size !== undefined) await page.setViewportSize(state.size);
  await reader.visit(state.query, state.folder);
  if (!state.isEndless) await reader.idle();
  await state.act?.(reader);
  return reader;
}

async function openPalette(reader: ReaderPage, typed: string): Promise<void> {
  const palette = new Palette(reader.page);
  await palette.open();
  await reader.page.keyboard.type(typed);
  await reader.idle();
}

async function openMenu(reader: ReaderPage): Promise<void> {
  await reader.page.getByRole('banner').locator('[aria-haspopup=menu]').click();
  await reader.page.getByRole('menu').waitFor();
}

async function press(reader: ReaderPage, key: string): Promise<void> {
  await reader.page.keyboard.press(key);
  await reader.page.getByRole('dialog').waitFor();
}

/** As a reader who has been here before. */
async function keepSettings(page: Page, settings: object): Promise<void> {
  await page.addInitScript(
    (kept) => localStorage.setItem('sourceline', JSON.stringify({ version: 1, settings: kept })),
    settings,
  );
}

/** As in a private window: even naming the storage throws. */
async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
}

/** The dataset with one event whose words are missing in French and one that points nowhere. */
function partlyBroken(): string {
  const [first, second, ...more] = timeline.events;
  const events = [{ ...first, title: { en: 'Half a title' } }, { ...second, topic: 'no-such-topic' }, ...more];
  return JSON.stringify({ ...timeline, events });
}

function withoutStories(): string {
  return JSON.stringify({ ...timeline, stories: [] });
}

async function openStories(reader: ReaderPage): Promise<void> {
  await reader.page.getByRole('button', { name: { en: 'More', fr: 'Plus' }[reader.language], exact: true }).click();
  const name = { en: 'Edit stories…', fr: 'Modifier les parcours…' }[reader.language];
  await reader.page.getByRole('menuitem', { name }).click();
  await reader.page.getByRole('dialog').waitFor();
  await reader.idle();
}

async function editStory(reader: ReaderPage): Promise<void> {
  await openStories(reader);
  const words = {
    en: { copy: 'Copy', edit: 'Edit step 2', share: 'Share as a link' },
    fr: { copy: 'Copier', edit: 'Modifier l’étape 2', share: 'Partager par un lien' },
  }[reader.language];
  await reader.page.getByRole('button', { name: words.copy, exact: true }).click();
  await reader.page.getByRole('button', { name: words.edit }).click();
  await reader.page.getByRole('button', { name: words.share }).click();
  await reader.idle();
}

function pressing(key: string): (reader: ReaderPage) => Promise<void> {
  return async (reader) => {
    await reader.page.keyboard.press(key);
    await reader.idle();
  };
}

async function fulfil(page: Page, url: string, body: string): Promise<void> {
  await page.route(url, (route) => route.fulfill({ contentType: 'application/json', body }));
}

/** Never answered: the page goes on waiting. */
async function withholdTimeline(page: Page): Promise<void> {
  await page.route(`**/${TIMELINE_PATH}`, () => undefined);
}

async function withholdArticles(page: Page): Promise<void> {
  await page.route('**/articles/*.txt', (route) => route.fulfill({ status: 404, body: 'Not found' }));
}

/** A word put before each text: every passage has moved, and one is gone. */
async function changeArticles(page: Page): Promise<void> {
  await page.route('**/articles/*.txt', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `Added later.\n\n${await response.text()}` });
  });
}

async function withholdAxis(page: Page): Promise<void> {
  await page.route(/\/assets\/(?:vis|start-axis)-[^/]+\.js$/, (route) => route.abort());
}

/** As by a service worker that has kept everything: one that does nothing, so that its notices can be seen at leisure. */
async function workBy(page: Page, { isNewer = false } = {}): Promise<void> {
  await page.addInitScript(
    ({ waits, inLesson }) => {
      const says = new EventTarget();
      const waiting = { postMessage: () => says.dispatchEvent(new MessageEvent('message', { data: inLesson })) };
      const registration = Object.assign(new EventTarget(), {
        ...{ active: {}, waiting: waits ? waiting : null, installing: null },
        update: async () => undefined,
      });
      const worker = Object.assign(says, { controller: {}, register: async () => registration });
      Object.defineProperty(navigator, 'serviceWorker', { value: worker });
    },
    { waits: isNewer, inLesson: IN_LESSON },
  );
}

const notice = ({ page }: ReaderPage) => page.locator('.offline-notice');

async function seeNotice(reader: ReaderPage): Promise<void> {
  await notice(reader).waitFor();
}

async function goOffline(reader: ReaderPage): Promise<void> {
  await reader.page.context().setOffline(true);
  await seeNotice(reader);
}

async function askForUpdate(reader: ReaderPage): Promise<void> {
  const words = { en: english, fr: french }[reader.language];
  await notice(reader).getByRole('button', { name: words.reload }).click();
  await reader.page.getByText(words.heldBack).waitFor();
}

function openShare(tab: 'link' | 'cite' | 'export' | 'picture') {
  return async (reader: ReaderPage): Promise<void> => {
    const share = new SharePanel(reader.page, reader.language);
    await share.openAnywhere();
    await share.tab(tab).click();
    await reader.idle();
  };
}

async function openBuilder(reader: ReaderPage): Promise<void> {
  await openShare('link')(reader);
  const share = new SharePanel(reader.page, reader.language);
  await share.button(share.words.embed).click();
  await reader.page.frameLocator('dialog iframe').getByRole('article').first().waitFor();
}

async function enlargeCode(reader: ReaderPage): Promise<void> {
  await openShare('link')(reader);
  const share = new SharePanel(reader.page, reader.language);
  await share.button(share.words.enlarge).click();
}

async function openCluster(reader: ReaderPage): Promise<void> {
  await reader.axis.clusters.last().click();
  await reader.idle();
}

const primary = (reader: ReaderPage) => reader.page.locator('.exercise-main .is-primary').first();

async function checkExercise(reader: ReaderPage): Promise<void> {
  await primary(reader).click();
  await reader.page.getByRole('group').first().click();
}

async function markTwoWords(reader: ReaderPage): Promise<void> {
  const words = reader.page.getByRole('option');
  await words.nth(3).click();
  await words.nth(4).click();
}

async function checkTwoWords(reader: ReaderPage): Promise<void> {
  await markTwoWords(reader);
  await primary(reader).click();
}

async function checkFirstChoices(reader: ReaderPage): Promise<void> {
  for (const group of await reader.page.locator('fieldset').all()) await group.getByRole('radio').first().check();
  await primary(reader).click();
}

async function finishExercise(reader: ReaderPage): Promise<void> {
  while (await reader.page.locator('.result').isHidden()) await primary(reader).click();
}

async function enlargeExercise(reader: ReaderPage): Promise<void> {
  await reader.page.locator('.exercise-tools [aria-pressed]').click();
}

async function openHandout(reader: ReaderPage): Promise<void> {
  await new HandoutPanel(reader).openFromMenu();
}

async function openWorksheet(reader: ReaderPage): Promise<void> {
  const panel = new HandoutPanel(reader);
  await panel.openFromMenu();
  await panel.choose({ variant: 'order' });
}
