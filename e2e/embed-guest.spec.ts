/** The embed as a guest: the keyboard stays with the host, and so do the wheel and the ground, whatever the host has done. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';
import { generated } from '../data/generate/generated.fixture';
import { eventProvedByMany, titleOf } from './dataset';
import { expect, test } from './fixtures';
import { EmbedFrame } from './pages/embed-frame';

const event = eventProvedByMany(2);

const pageOf = (body: string, style = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><style>${style}</style><body>${body}`;
const frameOf = (src: string, more = '') =>
  `<iframe title="Timeline" src="${src}" width="640" height="480" loading="eager" ${more}></iframe>`;
const only = (page: Page) => new EmbedFrame(page, page.locator('iframe'));
const script = (site: string) => `<script src="${site}embed.js"></script>`;

test.describe('the keyboard', () => {
  const withField = (site: string) =>
    pageOf(
      `${script(site)}<label>Name <input></label>${frameOf(`${site}embed/`, 'data-sourceline data-mirror="timeline"')}`,
    );
  const field = (page: Page) => page.getByRole('textbox', { name: 'Name' });

  for (const kept of [`event=${event.id}`, `event=${event.id}&compare=all`, `event=${event.id}&who=nato`]) {
    test(`stays with the host’s field while its address brings back ${kept}`, async ({ page, hosts, baseURL }) => {
      const address = hosts.serve({ html: withField(baseURL ?? '') });
      await page.goto(`${address}?timeline=${encodeURIComponent(kept)}`);
      await field(page).focus();
      const embed = only(page);
      await expect(embed.sheet).toContainText(titleOf(event));
      await embed.idle();
      await page.keyboard.type('still here');
      await expect(field(page)).toHaveValue('still here');
      await expect(embed.inside.getByRole('dialog')).toHaveCount(0);
    });
  }

  test('stays with the host that changes the language under a dialog', async ({ page, hosts, baseURL }) => {
    await page.goto(hosts.serve({ html: withField(baseURL ?? '') }));
    const embed = only(page);
    await embed.idle();
    await embed.row(titleOf(event)).click();
    await embed.sheet.locator('[aria-haspopup=dialog]').first().click();
    await expect(embed.inside.getByRole('dialog')).toBeVisible();
    await field(page).focus();
    await page.evaluate(() =>
      new window.Sourceline(document.querySelector('iframe') as HTMLIFrameElement).setLang('fr'),
    );
    await expect(embed.inside.getByText('Ouvrir la chronologie')).toBeAttached();
    await embed.idle();
    await page.keyboard.type('mine');
    await expect(field(page)).toHaveValue('mine');
  });

  test('stays with the host that opens an event, and is the frame’s once a person opens one there', async ({
    page,
    hosts,
    baseURL,
  }) => {
    await page.goto(hosts.serve({ html: withField(baseURL ?? '') }));
    const embed = only(page);
    await embed.idle();
    await field(page).focus();
    const refused = await page.evaluate(async (id) => {
      const timeline = new window.Sourceline(document.querySelector('iframe') as HTMLIFrameElement);
      await timeline.goTo(id);
      const why = (asked: Record<string, string>) => timeline.setState(asked).then(String, ({ message }) => message);
      return [await why({ compare: 'all' }), await why({ who: 'nato' })];
    }, event.id);
    await expect(embed.sheet).toBeVisible();
    await page.keyboard.type('mine');
    await expect(field(page)).toHaveValue('mine');
    for (const reason of refused) expect(reason).toContain('is not for a host to say');
    await embed.sheet.getByRole('button', { name: embed.words.close }).first().click();
    await embed.row(titleOf(event)).click();
    await expect(embed.sheet).toBeFocused();
  });
});

test('the wheel scrolls the host’s page after the host has set a view too, and no link says how low the frame is', async ({
  page,
  hosts,
  baseURL,
}) => {
  const html = pageOf(
    `${script(baseURL ?? '')}${frameOf(`${baseURL}embed/`)}<p style="height: 3000px">The host’s text.</p>`,
  );
  await page.goto(hosts.serve({ html }));
  const embed = only(page);
  await embed.idle();
  const credit = embed.inside.getByRole('link', { name: /full timeline/ });
  await expect(credit).not.toHaveAttribute('href', /group=/);
  const { link } = await page.evaluate(() =>
    new window.Sourceline(document.querySelector('iframe') as HTMLIFrameElement).setState({ from: 2022, to: 2023 }),
  );
  expect(link).not.toContain('group');
  await embed.idle();
  const { x, y } = await embed.middle();
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  expect(
    await embed.axis.evaluate((axis) => [...axis.querySelectorAll('*')].filter((e) => e.scrollTop > 0).length),
  ).toBe(0);
});

test.describe('a transparent one', () => {
  const GROUND = [90, 140, 60];

  for (const theme of ['light', 'dark'] as const) {
    for (const scheme of ['normal', 'dark']) {
      test(`shows the host’s ground in ${theme}, where the host’s scheme is ${scheme}`, async ({
        page,
        hosts,
        baseURL,
      }) => {
        const style = `html { color-scheme: ${scheme}; background: rgb(${GROUND.join()}) } iframe { border: 0 } body { margin: 0 }`;
        const frame = frameOf(`${baseURL}embed/?transparent=1&theme=${theme}`, 'data-sourceline');
        // The script, as the builder's snippet, gives the frame the scheme of what is in it.
        await page.goto(hosts.serve({ html: pageOf(script(baseURL ?? '') + frame, style) }));
        const embed = only(page);
        await embed.idle();
        // Between the last of its head and its border, where no letter stands.
        expect(await pixel(page, 300, 4)).toEqual(GROUND);
        const ink = await embed.inside
          .getByRole('heading', { level: 1 })
          .evaluate((title) => getComputedStyle(title).color);
        expect(ink).toBe(theme === 'dark' ? 'rgb(236, 235, 231)' : 'rgb(28, 27, 25)');
      });
    }
  }
});

test('a frame whose address cannot be read leaves the page’s other frames be', async ({ page, hosts, baseURL }) => {
  const html = pageOf(
    `${frameOf('http://[', 'data-sourceline')}${frameOf(`${baseURL}embed/?transparent=1&theme=dark`, 'data-sourceline')}${script(baseURL ?? '')}`,
  );
  await page.goto(hosts.serve({ html }));
  await expect(page.locator('iframe').last()).toHaveCSS('color-scheme', 'dark');
});

test('dark words keep a ground of their own on a host that gives the frame no scheme', async ({
  page,
  hosts,
  baseURL,
}) => {
  const style = 'html { background: rgb(255 255 255) } iframe { border: 0 } body { margin: 0 }';
  await page.goto(hosts.serve({ html: pageOf(frameOf(`${baseURL}embed/?transparent=1&theme=dark`), style) }));
  await only(page).idle();
  const [red = 255] = await pixel(page, 300, 4);
  expect(red).toBeLessThan(60);
});

test('a picture of another timeline leads to that timeline’s events', async ({ page, hosts, baseURL }) => {
  const { timeline } = generated(20, 1, { isLean: true });
  await page.route('**/own.json', (route) => route.fulfill({ json: timeline }));
  await page.goto(hosts.serve({ html: pageOf(frameOf(`${baseURL}embed/?static=1&data=own.json`)) }));
  const embed = only(page);
  await embed.idle();
  const row = embed.inside
    .getByRole('region', { name: /events/i })
    .getByRole('link')
    .first();
  const address = new URL((await row.getAttribute('href')) ?? '', `${baseURL}embed/`);
  expect(address.pathname).toBe(new URL(baseURL ?? '').pathname);
  expect(address.searchParams.get('data')).toBe('own.json');
  expect(timeline.events.map(({ id }) => id)).toContain(address.searchParams.get('event'));
});

/** Red, green and blue of what is seen there. */
async function pixel(page: Page, x: number, y: number): Promise<number[]> {
  const picture = await loadImage(await page.screenshot({ clip: { x, y, width: 1, height: 1 } }));
  const drawing = createCanvas(1, 1).getContext('2d');
  drawing.drawImage(picture, 0, 0);
  return [...drawing.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}
