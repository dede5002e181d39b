/**
 * `<source-line>`: the embed as an element, with an attribute for each of its parameters.
 *
 * Must not know: the app.
 */
import type * as api from '../../public/embed';
import { Sourceline } from './sourceline';

/** What is not handed on to the embed as a parameter. */
const OWN = new Set(['src', 'height', 'mirror', 'title', 'class', 'style', 'id', 'slot', 'sandbox', 'hidden']);
const USUAL_HEIGHT = '480';

/** The embed beside this script. */
const home = (document.currentScript as HTMLScriptElement | null)?.src.replace(/[^/]*$/, 'embed/') ?? './embed/';

export class SourceLineElement extends HTMLElement implements api.SourceLineElement {
  timeline: Sourceline | null = null;

  connectedCallback(): void {
    if (this.timeline !== null) return;
    const height = this.getAttribute('height') ?? USUAL_HEIGHT;
    const frame = document.createElement('iframe');
    frame.src = addressOf(this, height);
    frame.title = this.getAttribute('title') ?? 'Timeline';
    frame.loading = 'lazy';
    frame.allow = 'fullscreen; clipboard-write; web-share';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    const sandbox = this.getAttribute('sandbox');
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    Object.assign(frame.style, {
      border: '0',
      width: '100%',
      height: height === 'auto' ? '480px' : `${Number(height)}px`,
    });
    this.style.display ||= 'block';
    this.replaceChildren(frame);
    this.timeline = connect(frame, { autoHeight: height === 'auto', mirror: this.getAttribute('mirror') });
  }

  disconnectedCallback(): void {
    this.timeline?.destroy();
    this.timeline = null;
  }
}

/** Plain frames become more than that: `<iframe data-sourceline data-height="auto" data-mirror="timeline">`. */
export function upgradeFrames(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-sourceline]')) {
    const { height, mirror } = frame.dataset;
    // Once: the mark is taken off.
    frame.removeAttribute('data-sourceline');
    if (!frame.hasAttribute('loading')) frame.loading = 'lazy';
    connect(frame, { autoHeight: height === 'auto', mirror: mirror ?? null });
  }
}

function connect(frame: HTMLIFrameElement, asked: { autoHeight: boolean; mirror: string | null }): Sourceline {
  const { autoHeight, mirror } = asked;
  // A host of another scheme would have a ground put under it: as in app/url/embed-snippet.ts. An address that cannot be
  // read is the browser's to tell, and no reason to leave the page's other frames alone.
  const asks = new URLSearchParams(frame.src.split('#')[0]?.split('?')[1]);
  const theme = asks.get('theme') ?? '';
  if (/^(?:1|true)$/.test(asks.get('transparent') ?? '') && /^(?:light|dark)$/.test(theme))
    frame.style.colorScheme = theme;
  return new Sourceline(frame, mirror ? { autoHeight, mirror } : { autoHeight });
}

function addressOf(element: HTMLElement, height: string): string {
  const address = new URL(element.getAttribute('src') ?? home, document.baseURI);
  for (const { name, value } of element.attributes) {
    if (!OWN.has(name) && !name.startsWith('data-') && !name.startsWith('aria-'))
      address.searchParams.set(name, value || '1');
  }
  if (height === 'auto') address.searchParams.set('height', 'auto');
  return address.href;
}
