/** What the address of an embed says and keeps: the language, a bookmark and a zoom as TimelineJS has them, other versions. */
import type { Page } from '@playwright/test';
import { eventProvedByMany, timeline, titleOf } from './dataset';
import { expect, test } from './fixtures';
import { EmbedFrame } from './pages/embed-frame';

const event = eventProvedByMany(2);
const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${body}`;
const framed = (src: string) => `<iframe title="Timeline" src="${src}" width="640" height="480"></iframe>`;
const only = (page: Page, language: 'en' | 'fr' = 'en') => new EmbedFrame(page, page.locator('iframe'), language);
const addressIn = async (embed: EmbedFrame) => new URL(await (await embed.document()).evaluate(() => location.href));

test('a host that changes the language changes the address, the links and what a reload shows', async ({
  page,
  hosts,
  baseURL,
}) => {
  const script = `<script src="${baseURL}embed.js"></script>`;
  await page.goto(hosts.serve({ html: pageOf(script + framed(`${baseURL}embed/?event=${event.id}&plain=1`)) }));
  const embed = only(page, 'fr');
  await embed.idle();
  const state = await page.evaluate(async () => {
    const timeline = new window.Sourceline(document.querySelector('iframe') as HTMLIFrameElement);
    await timeline.setLang('fr');
    return timeline.getState();
  });
  expect(state).toMatchObject({ lang: 'fr', event: event.id });
  const credit = embed.inside.getByRole('link', { name: /Ouvrir la chronologie/ });
  await expect(credit).toHaveAttribute('href', new RegExp(`/fr/\\?.*event=${event.id}`));
  const { searchParams } = await addressIn(embed);
  expect(Object.fromEntries(searchParams)).toMatchObject({ lang: 'fr', event: event.id, plain: '1' });
  await embed.reload();
  // By the browser's word: a page that is on its way to another cannot be asked.
  await expect.poll(async () => new URL((await embed.document()).url()).pathname).toMatch(/\/embed\/fr\/$/);
  await expect(embed.inside.getByRole('article', { name: titleOf(event, 'fr'), exact: true })).toBeVisible();
});

test('hash_bookmark keeps the chosen event in the fragment, and takes it off', async ({ page, hosts, baseURL }) => {
  await page.goto(hosts.serve({ html: pageOf(framed(`${baseURL}embed/?hash_bookmark=true`)) }));
  const embed = only(page);
  await embed.idle();
  await embed.row(titleOf(event)).click();
  await expect.poll(async () => (await addressIn(embed)).hash).toBe(`#event-${event.id}`);
  await embed.reload();
  await embed.idle();
  await expect(embed.sheet).toContainText(titleOf(event));
  await embed.sheet.getByRole('button', { name: embed.words.close }).first().click();
  await expect.poll(async () => (await addressIn(embed)).hash).toBe('');
});

test('initial_zoom is how many screens wide the timeline is, as a step of TimelineJS’s list', async ({
  page,
  hosts,
  baseURL,
}) => {
  const length = async (query: string): Promise<number> => {
    await page.goto(hosts.serve({ html: pageOf(framed(`${baseURL}embed/?${query}`)) }));
    const embed = only(page);
    await embed.idle();
    const { start, end } = JSON.parse(await embed.range());
    return end - start;
  };
  expect((await length('initial_zoom=2')) / (await length('initial_zoom=5'))).toBeCloseTo(8 / 2, 1);
  // A window of the address is more exact, and goes first.
  expect(await length('initial_zoom=4&from=2022&to=2023')).toBe(Date.UTC(2023, 0) - Date.UTC(2022, 0));
});

test('another version of the data or of the messages is said in words, and the rest goes on', async ({
  page,
  hosts,
  baseURL,
}) => {
  const newer = timeline.version + 7;
  await page.goto(hosts.serve({ html: pageOf(framed(`${baseURL}embed/fr/?v=${newer}&u=9&event=${event.id}`)) }));
  const embed = only(page, 'fr');
  await embed.idle();
  await expect(embed.sheet).toContainText(titleOf(event, 'fr'));
  await expect(embed.inside.getByText(`Fait avec la version ${newer} des données`)).toBeVisible();
  await expect(embed.inside.getByRole('link', { name: 'Ce qui a changé' })).toHaveAttribute('href', /fr\/method\/$/);
  const answers = await page.evaluate(async () => {
    const frame = document.querySelector('iframe');
    const ask = (version: number) =>
      new Promise<unknown>((resolve) => {
        const hear = ({ data }: MessageEvent) => {
          if (data?.id !== version) return;
          removeEventListener('message', hear);
          resolve(data);
        };
        addEventListener('message', hear);
        frame?.contentWindow?.postMessage({ context: 'sourceline', version, id: version, method: 'getState' }, '*');
      });
    return [await ask(2), await ask(1)];
  });
  expect(answers[0]).toMatchObject({ version: 1, event: 'error', value: { message: 'version 1 is spoken here' } });
  expect(answers[1]).toMatchObject({ version: 1, method: 'getState', value: { event: event.id, lang: 'fr' } });
});
