// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { watchTakeOver } from './take-over';

const READER = '<div class="reader"><section id="list"><li data-event="b"><button>B</button></li></section></div>';

/** A mutation is told in a microtask, before the browser would paint. */
const told = () => Promise.resolve();

const nextTask = () => new Promise((done) => setTimeout(done));

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element "${id}"`);
  return element;
};

beforeEach(() => {
  document.body.innerHTML =
    '<div id="served"><section id="served-list"><li data-served="b"><a href="#">B</a></li></section></div><div id="app"></div>';
  watchTakeOver(document);
});

it('stays while the app has only a skeleton to show', async () => {
  byId('app').innerHTML = '<main class="load-skeleton"></main>';
  await told();
  expect(document.getElementById('served')).not.toBeNull();
});

it('goes when the app shows more', async () => {
  byId('app').innerHTML = '<main class="load-skeleton"></main>';
  await told();
  byId('app').innerHTML = READER;
  await told();
  expect(byId('served').hidden).toBe(true);
  await nextTask();
  expect(document.getElementById('served')).toBeNull();
});

it('goes when the app has bad news', async () => {
  byId('app').innerHTML = '<main class="load-failed"></main>';
  await told();
  expect(byId('served').hidden).toBe(true);
});

it('hands over how far the list was scrolled, and the focus', async () => {
  byId('served-list').scrollTop = 250;
  byId('served-list').dispatchEvent(new Event('scroll'));
  document.querySelector('a')?.focus();
  byId('app').innerHTML = READER;
  await told();
  expect(byId('list').scrollTop).toBe(250);
  expect(document.activeElement).toBe(document.querySelector('[data-event=b] button'));
});
