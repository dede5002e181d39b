/**
 * `npm run bench -- embed`: our embed beside one by TimelineJS3 of the same events, in one run: what the first view
 * costs on a phone with a poor line, and what a hand feels on a desk.
 *
 * TimelineJS3 as its makers embed it: the page of its package, which is given the address of the events.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { toTimelineJs } from '../../app/exchange/timeline-js';
import type { Timeline } from '../../data/schema/timeline';
import { loopbackOptions } from '../chromium';
import { compressedCopy, startServer } from '../server';
import { pan, type Stage, zoomIn, zoomOut } from './actions';
import { buildApp, buildProbe, installPeers } from './build-pages';
import { inCache, ROOT } from './cache';
import { type FirstView, SLOW_4G, seeFirstView } from './first-view';
import { createHand } from './gestures';
import { parseRounds } from './options';
import { median } from './results';
import { SUBJECTS, type Subject } from './subjects';

const DESK = { width: 960, height: 600 };
const TIMELINE = join(ROOT, 'data', 'timelines', 'nato-russia-ukraine', 'timeline.json');
/** Where most happens in these events: the week of the invasion. */
const BUSY = Date.UTC(2022, 1, 24);

interface Embed {
  readonly label: string;
  readonly address: string;
  readonly subject: Subject;
}

interface Felt {
  readonly panning: number;
  readonly zooming: number;
}

/** Runs and prints. Throws an Error in words on a wrong option. */
export async function runEmbedBench(args: readonly string[]): Promise<void> {
  const rounds = parseRounds(args);
  await buildApp();
  installPeers();
  const probe = await buildProbe();
  const theirs = theirFolder();
  const ours = await startServer(0, inCache('pages', 'ours'));
  const peer = await startServer(0, theirs, { bare: true });
  const embeds: readonly Embed[] = [
    { label: 'Sourceline', address: `${ours.url}embed/?gestures=greedy`, subject: ourEmbed() },
    { label: 'TimelineJS3', address: `${peer.url}embed/index.html?source=../timeline.json`, subject: theirEmbed() },
  ];
  try {
    const views = new Map<Embed, FirstView[]>(embeds.map((embed) => [embed, []]));
    const felt = new Map<Embed, Felt[]>(embeds.map((embed) => [embed, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const embed of embeds) {
        const { address, subject } = embed;
        views.get(embed)?.push(await seeFirstView({ address, visible: subject.visible, line: SLOW_4G, probe }));
        felt.get(embed)?.push(await feel(embed, probe));
      }
    }
    for (const embed of embeds) print(embed, views.get(embed) ?? [], felt.get(embed) ?? []);
  } finally {
    ours.close();
    peer.close();
    rmSync(theirs, { recursive: true });
  }
}

/** The package's own page and files, and the events as JSON of its kind, compressed as hosts keep them. */
function theirFolder(): string {
  const folder = inCache('their-embed');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(inCache('peers', 'node_modules', '@knight-lab', 'timelinejs', 'dist'), folder, { recursive: true });
  const timeline = JSON.parse(readFileSync(TIMELINE, 'utf8')) as Timeline;
  writeFileSync(join(folder, 'timeline.json'), toTimelineJs(timeline, { language: 'en' }));
  writeFileSync(join(folder, 'index.html'), '');
  return compressedCopy(folder);
}

function ourEmbed(): Subject {
  const visible = { kind: 'elements', selector: '[data-served], .event-row, .axis [role=option]', enough: 1 } as const;
  const { everything: _, ...app } = named('ours');
  return { ...app, visible };
}

const theirEmbed = (): Subject => ({
  ...named('timelinejs'),
  visible: { kind: 'elements', selector: '.tl-timemarker', enough: 1 },
});

/** What a hand feels on a desk with nothing slowed: time in which it is not heard. */
async function feel({ address, subject }: Embed, probe: string): Promise<Felt> {
  const browser = await chromium.launch(loopbackOptions());
  try {
    return await feelIn(browser, address, subject, probe);
  } finally {
    await browser.close();
  }
}

async function feelIn(browser: Browser, address: string, subject: Subject, probe: string): Promise<Felt> {
  const page = await (await browser.newContext({ viewport: DESK })).newPage();
  await page.addInitScript({ content: `window.benchVisible = ${JSON.stringify(subject.visible)};\n${probe}` });
  await page.goto(address);
  await page.locator(subject.plot).first().waitFor();
  await page.waitForFunction(() => window.benchProbe?.isQuiet() ?? false);
  const stage: Stage = { page, subject, hand: createHand(await page.context().newCDPSession(page)) };
  const blockedBy = async (step: () => Promise<void>) => {
    await page.evaluate(() => window.benchProbe?.begin());
    await step();
    return (await page.evaluate(() => window.benchProbe?.end()))?.blocking ?? Number.NaN;
  };
  const panning = await blockedBy(() => pan(stage));
  const zooming = await blockedBy(async () => {
    await zoomIn(stage, BUSY);
    await zoomOut(stage, Infinity);
  });
  return { panning, zooming };
}

function print({ label }: Embed, views: readonly FirstView[], felt: readonly Felt[]): void {
  const of = (pick: (view: FirstView) => number) => Math.round(median(views.map(pick)) ?? Number.NaN);
  const kilo = (pick: (view: FirstView) => number) => `${(of(pick) / 1000).toFixed(0)} kB`;
  console.log(`\n${label}, median of ${views.length}; phone, slow 4G, processor four times slower`);
  console.log(`  first event readable     ${of(({ readable }) => readable)} ms`);
  console.log(
    `  until then               ${kilo((view) => view.bytesUntilReadable)} in ${of((view) => view.requestsUntilReadable)} requests`,
  );
  console.log(
    `  in all                   ${kilo(({ bytes }) => bytes)} in ${of(({ requests }) => requests)} requests, ${of(({ elsewhere }) => elsewhere)} of them to others`,
  );
  console.log(`  layout shift             ${(median(views.map(({ shift }) => shift)) ?? 0).toFixed(3)}`);
  console.log(
    `  blocked while dragging   ${Math.round(median(felt.map(({ panning }) => panning)) ?? 0)} ms (desk, nothing slowed)`,
  );
  console.log(`  blocked while zooming    ${Math.round(median(felt.map(({ zooming }) => zooming)) ?? 0)} ms`);
}

function named(id: string): Subject {
  const found = SUBJECTS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no subject is called ${id}`);
  return found;
}
