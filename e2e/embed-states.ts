/** The states that the embed can be in, each in a frame of its own size. Opened by itself: what is in it is the same. */
import type { Page } from '@playwright/test';
import { eventProvedByMany } from './dataset';
import type { ReaderPage } from './pages/reader-page';
import type { State } from './states';

const event = `event=${eventProvedByMany(3).id}`;
const column = { width: 640, height: 480 };
const narrow = { width: 320, height: 480 };

export const EMBED_STATES: readonly State[] = (
  [
    { name: 'small', query: '', size: { width: 280, height: 200 } },
    { name: 'column', query: 'topic=summits,war', size: column },
    { name: 'sheet', query: event, size: narrow },
    { name: 'wide', query: `${event}&group=status&v=1`, size: { width: 1000, height: 640 } },
    { name: 'plain', query: 'plain=1', size: { width: 640, height: 360 } },
    { name: 'transparent', query: 'transparent=1&theme=dark', size: column, act: colourGround },
    { name: 'static', query: `${event}&static=1`, size: column },
    { name: 'refused', query: '', size: narrow, prepare: refuseAll, act: followLink },
    { name: 'panel', query: event, size: column, act: openActor },
  ] satisfies readonly State[]
).map((state) => ({ ...state, name: `embed-${state.name}`, folder: 'embed/' }));

/** As on a host's page at night. */
async function colourGround({ page }: ReaderPage): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.background = '#123456';
  });
}

/** As in a sandbox: nothing kept, no tab opened, nothing copied. In words, because a compiler names functions it meets. */
const REFUSE_ALL = `
  for (const storage of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, storage, { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  }
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  window.open = () => null;
`;

async function refuseAll(page: Page): Promise<void> {
  await page.addInitScript({ content: REFUSE_ALL });
}

async function followLink({ page }: ReaderPage): Promise<void> {
  await page.getByRole('contentinfo').getByRole('link').first().click();
  const blocked = page.locator('.embed-blocked');
  await blocked.getByRole('button').first().click();
  await blocked.getByRole('status').filter({ hasText: /./ }).waitFor();
}

async function openActor(reader: ReaderPage): Promise<void> {
  await reader.page.locator('.actor-link').first().click();
  await reader.idle();
}
