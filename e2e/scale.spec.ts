/**
 * A small run of the benchmark, which must hold on any machine: this app with few and with many events beside
 * vis-timeline as its README has it. Counts and processor time alone, with room for noise.
 */
import { type Browser, type CDPSession, expect, type Page, test } from '@playwright/test';
import { pan } from './bench/actions';
import { buildAdapter } from './bench/build-pages';
import { inCache } from './bench/cache';
import { ourFile, prepareEvents } from './bench/events';
import { createHand } from './bench/gestures';
import { type PageServer, servePages } from './bench/serve-pages';
import { SUBJECTS, type Subject } from './bench/subjects';

const [FEW, MANY] = [50, 1_000];

interface Seen {
  /** In the box in which time is drawn. */
  readonly elements: number;
  readonly marks: number;
  /** Times the browser laid the page out, from its opening to the end of the pan. */
  readonly layouts: number;
  /** Processor time of the page's thread while it was moved back and forth, in seconds. */
  readonly work: number;
}

let server: PageServer;

test.beforeAll(async () => {
  await prepareEvents(FEW);
  await prepareEvents(MANY);
  await buildAdapter(subject('vis'));
  server = await servePages();
});

test.afterAll(() => server.close());

test('many events cost a hand on the axis what few do', async ({ browser, baseURL }) => {
  const few = await look(browser, subject('ours'), FEW, baseURL);
  const many = await look(browser, subject('ours'), MANY, baseURL);
  expect(many.marks).toBeGreaterThan(10);
  expect(many.marks).toBeLessThanOrEqual(300);
  expect(many.elements / few.elements).toBeLessThan(2);
  expect(many.work / few.work).toBeLessThan(3);
  expect(many.layouts / few.layouts).toBeLessThan(3);

  const vis = await look(browser, subject('vis'), MANY);
  expect(vis.marks).toBe(MANY);
  expect(many.elements).toBeLessThan(vis.elements / 3);
  expect(many.work).toBeLessThan(vis.work * 4);
});

/** Opens a subject, waits until its events show, and moves it back and forth. */
async function look(browser: Browser, subject: Subject, size: number, baseURL?: string): Promise<Seen> {
  const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  const session = await page.context().newCDPSession(page);
  // Time on the processor, not on the clock: what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await open(page, subject, size);
  if (subject.visible.kind !== 'elements') throw new Error(`${subject.id} has no elements to count`);
  const { selector } = subject.visible;
  await expect(page.locator(selector).first()).toBeAttached({ timeout: 30_000 });
  if (subject.everything !== undefined) await page.locator(subject.everything).click();
  await page.waitForLoadState('networkidle');
  const before = await metric(session, 'TaskDuration');
  await pan({ page, hand: createHand(session), subject });
  const seen = {
    elements: await page.locator(`${subject.plot} *`).count(),
    marks: await page.locator(selector).count(),
    layouts: await metric(session, 'LayoutCount'),
    work: (await metric(session, 'TaskDuration')) - before,
  };
  await page.close();
  return seen;
}

async function open(page: Page, { id, page: kind }: Subject, size: number): Promise<void> {
  if (kind !== 'ours') {
    await page.goto(`${server.url}/${id}/?events=/data/${size}/events.json`);
    return;
  }
  await page.route('**/many-events.json', (route) =>
    route.fulfill({ path: inCache('data', ...ourFile(size).split('/')) }),
  );
  await page.goto('./?data=many-events.json');
}

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

function subject(id: string): Subject {
  const found = SUBJECTS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no subject is called ${id}`);
  return found;
}
