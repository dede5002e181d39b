/** Another timeline by its address: of any size, from any place, and a clear word where it cannot be had. */
import type { Page } from '@playwright/test';
import { packEvents } from '../data/columns/columns';
import { encodeColumns } from '../data/columns/file';
import { generated } from '../data/generate/generated.fixture';
import type { Timeline } from '../data/schema/timeline';
import { expect, test } from './fixtures';
import { ReaderPage } from './pages/reader-page';

const EVENTS = 3000;
/** More rows than any screen shows, and far fewer than there are. */
const DRAWN_AT_MOST = 120;

/** A list shorter than this is drawn whole, so that the browser's own search finds everything in it. */
const LONG = 300;
const FOREIGN = 'http://localhost:9';

// Their texts are withheld: what is served here is the timeline alone.
const { timeline } = generated(EVENTS, 1, { isLean: true });

/** The start page with a policy that allows other addresses too. */
async function widenPolicy(page: Page): Promise<void> {
  await page.route(/\/timeline\/(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    const widen = (policy: string) => policy.replace(/connect-src [^;]*/, 'connect-src *');
    const headers = response.headers();
    const policy = widen(headers['content-security-policy'] ?? '');
    const body = widen(await response.text());
    await route.fulfill({ response, body, headers: { ...headers, 'content-security-policy': policy } });
  });
}

const serveJson = (page: Page, path: string, body: unknown, headers: Record<string, string> = {}) =>
  page.route(path, (route) => route.fulfill({ json: body, headers }));

const listed = (page: Page) => page.locator('#list [data-event]');

const GUARDED = 20_000;
/** Its longest task against that of a part of them, in one run: how long either is depends on the machine. */
const MUCH_LONGER = 3;

/** What the browser tells of, in ms. */
const LONG_TASK = 50;

interface Noted {
  readonly messages: { readonly kind: string; readonly hasIndex: boolean }[];
  readonly tasks: number[];
}

/** In the page: what the reading thread says, and each task of 50 ms and more after its last word. */
function noteReading(): void {
  const noted: Noted = { messages: [], tasks: [] };
  Object.assign(window, { noted });
  let done = Infinity;
  const Plain = window.MessageChannel;
  window.MessageChannel = class extends Plain {
    constructor() {
      super();
      this.port1.addEventListener('message', ({ data }) => {
        // The app's own tasks go by channels without words.
        if (data?.kind === undefined) return;
        noted.messages.push({ kind: data.kind, hasIndex: data.large?.ahead?.index?.index?.size > 0 });
        if (data.kind === 'done') done = performance.now();
      });
    }
  };
  new PerformanceObserver((entries) => {
    for (const { startTime, duration } of entries.getEntries()) if (startTime > done) noted.tasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** In the page: the reading thread's last word is held back, until a visit later says otherwise. */
function holdAnswerBack(): void {
  const Plain = window.MessageChannel;
  window.MessageChannel = class extends Plain {
    constructor() {
      super();
      this.port1.addEventListener('message', (event) => {
        if (event.data?.kind === 'done' && !sessionStorage.getItem('answers')) event.stopImmediatePropagation();
      });
    }
  };
}

async function expectWindowedList(page: Page): Promise<void> {
  const first = listed(page).first();
  await expect(first).toHaveAttribute('aria-setsize', String(EVENTS));
  await expect(first).toHaveAttribute('aria-posinset', '1');
  expect(await listed(page).count()).toBeLessThan(DRAWN_AT_MOST);
}

test('a large file is read in a worker, and of its list only what is in sight is drawn', async ({ reader, page }) => {
  await serveJson(page, '**/big.json', timeline);
  const worker = page.waitForEvent('worker');
  await reader.open('data=big.json');
  expect((await worker).url()).toContain('reading-worker');
  await expectWindowedList(page);
  await page.locator('#list').evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect(listed(page).last()).toHaveAttribute('aria-posinset', String(EVENTS));
  expect(await listed(page).count()).toBeLessThan(DRAWN_AT_MOST);
});

test('another timeline is asked for before the app is there, once, by the only thread there is', async ({
  reader,
  page,
}) => {
  let asked = 0;
  await page.route('**/big.json', (route) => {
    asked += 1;
    return route.fulfill({ json: timeline });
  });
  let started = 0;
  page.on('worker', (worker) => (started += worker.url().includes('reading-worker') ? 1 : 0));
  const first = Promise.all([
    page.waitForEvent('worker'),
    ...['load-any', 'large-dataset'].map((part) => page.waitForRequest(`**/assets/${part}-*.js`)),
  ]);
  const file = page.waitForRequest('**/big.json');
  await page.route('**/assets/start-*.js', async (route) => {
    await file;
    await route.continue();
  });
  await page.route('**/assets/app-*.js', async (route) => {
    await first;
    await route.continue();
  });
  await reader.open('data=big.json');
  await expectWindowedList(page);
  expect([started, asked]).toEqual([1, 1]);
});

test('a large timeline comes in one piece with its index, and is drawn in short tasks', async ({ reader, page }) => {
  const { timeline: large } = generated(GUARDED, 1, { isLean: true });
  await serveJson(page, '**/big.json', timeline);
  await serveJson(page, '**/larger.json', large);
  await page.addInitScript(noteReading);
  const open = async (file: string, events: number): Promise<Noted> => {
    await reader.open(`data=${file}`);
    await expect(listed(page).first()).toHaveAttribute('aria-setsize', String(events));
    return page.evaluate(() => (window as unknown as { noted: Noted }).noted);
  };
  const few = await open('big.json', EVENTS);
  const { messages, tasks } = await open('larger.json', GUARDED);
  expect(messages.filter(({ kind }) => kind !== 'loading' && kind !== 'checking')).toEqual([
    { kind: 'done', hasIndex: true },
  ]);
  // A word of progress for every so many events, none for each.
  expect(messages.length).toBeLessThan(GUARDED / 100);
  expect(Math.max(0, ...tasks)).toBeLessThan(MUCH_LONGER * Math.max(LONG_TASK, ...few.tasks));
});

test('a column file opens as its JSON does', async ({ reader, page }) => {
  const { events, ...head } = timeline as Timeline;
  const body = Buffer.concat([...encodeColumns(packEvents(head, events, events.length))]);
  await page.route('**/big.columns', (route) => route.fulfill({ body, contentType: 'application/octet-stream' }));
  await reader.open(`data=big.columns&event=${events[1500]?.id}`);
  await expect(reader.card.root()).toContainText(events[1500]?.title.en ?? '');
  await expect(page.locator(`#list [data-event="${events[1500]?.id}"]`)).toBeInViewport();
  await expect(listed(page).first()).toHaveAttribute('aria-setsize', String(EVENTS));
});

test('typing into a large timeline draws no more rows than the screen shows', async ({ reader, page }) => {
  await serveJson(page, '**/big.json', timeline);
  await reader.open('data=big.json');
  await page.getByRole('search').getByRole('combobox').pressSequentially('bridge', { delay: 0 });
  await reader.idle();
  expect(await listed(page).count()).toBeLessThan(LONG);
  expect(
    await page
      .getByRole('listbox', { name: /Best matches/ })
      .getByRole('option')
      .count(),
  ).toBeLessThanOrEqual(9);
});

test('an address that the policy refuses is said to be refused', async ({ reader, page, faults }) => {
  faults.allow(/./);
  await reader.open(`data=${encodeURIComponent(`${FOREIGN}/t.json`)}`);
  await expect(page.getByRole('alert')).toContainText('content policy allows no request');
});

test('a server that lets no other site read it is named', async ({ reader, page, faults }) => {
  faults.allow(/./);
  await widenPolicy(page);
  await page.route(`${FOREIGN}/**`, (route) =>
    route.fulfill({ json: timeline, headers: { 'access-control-allow-origin': 'https://elsewhere.example' } }),
  );
  await reader.open(`data=${encodeURIComponent(`${FOREIGN}/t.json`)}`);
  await expect(page.getByRole('alert')).toContainText('does not allow other sites');
});

test('another origin that the policy allows and that grants it opens', async ({ reader, page, faults }) => {
  faults.allow(/another origin/);
  await widenPolicy(page);
  await serveJson(page, `${FOREIGN}/**`, timeline, { 'access-control-allow-origin': '*' });
  await reader.open(`data=${encodeURIComponent(`${FOREIGN}/t.json`)}`);
  await expectWindowedList(page);
});

for (const [what, body, words] of [
  ['is not JSON', '{"format": 1,\n oops}', 'line 2'],
  ['is from the future', JSON.stringify({ ...timeline, format: 99 }), 'in format 99'],
] as const) {
  test(`a file that ${what} is said to be so`, async ({ reader, page }) => {
    await page.route('**/odd.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
    await reader.open('data=odd.json');
    await expect(page.getByRole('alert')).toContainText(words);
  });
}

test('a file that has moved to another site is asked for under the policy of the page', async ({
  reader,
  page,
  faults,
}) => {
  faults.allow(/./);
  await page.route('**/moved.json', (route) =>
    route.fulfill({ status: 302, headers: { location: `${FOREIGN}/t.json` } }),
  );
  await reader.open('data=moved.json');
  await expect(page.getByRole('alert')).toContainText('content policy allows no request');
});

test('a small timeline is read by the page, sooner than a thread comes, and stays as it stands', async ({
  reader,
  page,
}) => {
  const { timeline: small } = generated(60, 1, { isLean: true });
  await serveJson(page, '**/small.json', small);
  await page.addInitScript(noteReading);
  await reader.open('data=small.json');
  await expect(listed(page)).toHaveCount(60);
  const { messages } = await page.evaluate(() => (window as unknown as { noted: Noted }).noted);
  expect(messages).toEqual([]);
});

for (const events of [60, EVENTS]) {
  test(`where workers are refused, ${events} events are read all the same`, async ({ reader, page }) => {
    const { timeline: any } = generated(events, 1, { isLean: true });
    await serveJson(page, '**/any.json', any);
    await page.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      } as unknown as typeof Worker;
    });
    await reader.open('data=any.json');
    if (events < LONG) await expect(listed(page)).toHaveCount(events);
    else await expectWindowedList(page);
  });
}

for (const [language, data] of [
  ['en', 'http://['],
  ['fr', 'https://'],
  ['en', '//'],
  ['en', 'javascript:alert(1)'],
  ['en', 'file:///timeline.json'],
] as const) {
  test(`what is no address of a file is said to be none: ${data} (${language})`, async ({ page, hosts, baseURL }) => {
    const words = language === 'en' ? `“${data}” is not an address` : `«\u00a0${data}\u00a0» n’est pas une adresse`;
    const asked = `data=${encodeURIComponent(data)}`;
    await new ReaderPage(page, language).open(asked);
    await expect(page.getByRole('alert')).toContainText(words);
    await page.goto(
      hosts.serve({ html: `<iframe src="${baseURL}embed/${language === 'en' ? '' : 'fr/'}?${asked}"></iframe>` }),
    );
    const inside = page.locator('iframe').contentFrame();
    await expect(inside.getByRole('alert')).toContainText(words);
    // Not the site's own in its place.
    await expect(inside.getByRole('list')).toHaveCount(0);
  });
}

test('one event on a day that is none is left out and told, and the rest is shown', async ({ reader, page }) => {
  const { timeline: few } = generated(20, 1, { isLean: true });
  const events = few.events.map((event, at) =>
    at === 3 ? { ...event, when: { ...event.when, start: '2022-13-01T00:00:00Z', end: null } } : event,
  );
  await serveJson(page, '**/odd.json', { ...few, events });
  await reader.open('data=odd.json');
  await expect(listed(page)).toHaveCount(19);
  const notice = page.getByRole('status').filter({ hasText: 'left out' });
  await notice.getByText('What is wrong').click();
  await expect(notice).toContainText('events[3].when.start');
  await expect(notice).toContainText('a day that exists');
});

test('a topic may be called as objects have it', async ({ reader, page }) => {
  const { timeline: few } = generated(20, 1, { isLean: true });
  const [first] = few.topics;
  const rename = (id: string) => (id === first?.id ? 'constructor' : id);
  const events = few.events.map((event) => ({ ...event, topic: rename(event.topic) }));
  const topics = few.topics.map((topic) => ({ ...topic, id: rename(topic.id) }));
  await serveJson(page, '**/odd.json', { ...few, topics, events });
  await reader.open('data=odd.json');
  await expect(reader.axis.root.getByRole('option').first()).toBeVisible();
});

test('a missing file is named', async ({ reader, page, faults }) => {
  faults.allow(/404/);
  await reader.open('data=nowhere.json');
  await expect(page.getByRole('alert')).toContainText('nowhere.json');
});

test('of a partly broken large file the rest is shown, and what is left out is told', async ({ reader, page }) => {
  const events = timeline.events.map((event, at) => (at === 3 ? { ...event, topic: 'no-such-topic' } : event));
  await serveJson(page, '**/broken.json', { ...timeline, events });
  await reader.open('data=broken.json');
  await expect(listed(page).first()).toHaveAttribute('aria-setsize', String(EVENTS - 1));
  await expect(page.getByRole('status').filter({ hasText: 'left out' })).toBeVisible();
});

test('loading can be stopped, and begun again', async ({ reader, page }) => {
  await page.addInitScript(holdAnswerBack);
  await serveJson(page, '**/big.json', timeline);
  await page.goto('?data=big.json');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('alert')).toContainText('stopped');
  await page.evaluate(() => sessionStorage.setItem('answers', 'yes'));
  await page.getByRole('button', { name: reader.words.retry }).click();
  await reader.idle();
  await expectWindowedList(page);
});
