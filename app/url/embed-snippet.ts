/**
 * The HTML that puts the embed into somebody else's page: as a frame alone, for hosts that take no scripts, and as a
 * frame with `embed.js`, which gives it its height and keeps the host's address in step.
 *
 * Names and attributes are those of README. Must not know: the app, what is in the address.
 */

export interface SnippetParts {
  /** What a screen reader says of the frame. */
  readonly title: string;
  /** Of the embed with its query, absolute. */
  readonly src: string;
  /** Of the full page with the same view: for browsers and feeds that show no frames. */
  readonly page: string;
  /** In CSS pixels: of the frame, or of what it has until it has told its own. */
  readonly height: number;
}

export interface ScriptParts extends SnippetParts {
  /** Address of `embed.js`, absolute. */
  readonly script: string;
  /** Whether the frame gets the height of its content. */
  readonly autoHeight: boolean;
  /** Parameter of the host's address that keeps the view; null: none. */
  readonly mirror: string | null;
}

/** The height that a snippet has where nobody chose one. */
export const USUAL_HEIGHT = 480;
/** Below this an axis and an event cannot both be seen, and WordPress gives no less. */
export const LEAST_SENSIBLE_HEIGHT = 200;

/** A frame alone, on lines of its own. */
export const frameSnippet = (parts: SnippetParts): string => frame(parts, []);

/** The frame, marked for the script, and the script. */
export function scriptSnippet(parts: ScriptParts): string {
  const marks = [
    'data-sourceline',
    ...(parts.autoHeight ? ['data-height="auto"'] : []),
    ...(parts.mirror === null ? [] : [`data-mirror="${escapeHtml(parts.mirror)}"`]),
  ];
  return `${frame(parts, marks)}\n<script src="${escapeHtml(parts.script)}" defer></script>`;
}

function frame({ title, src, page, height }: SnippetParts, marks: readonly string[]): string {
  const attributes = [
    `title="${escapeHtml(title)}"`,
    `src="${escapeHtml(src)}"`,
    'loading="lazy"',
    'width="100%"',
    `height="${height}"`,
    `style="border: 0${schemeOf(src)}"`,
    'allow="fullscreen; clipboard-write; web-share"',
    'referrerpolicy="strict-origin-when-cross-origin"',
    ...marks,
  ];
  const link = `<a href="${escapeHtml(page)}">${escapeHtml(title)}</a>`;
  return `<iframe\n  ${attributes.join('\n  ')}\n>${link}</iframe>`;
}

/**
 * Browsers put a ground under a frame whose element has another scheme than what is in it: one that is to have none says
 * which it has. Left to the system's choice, such a ground is what keeps the words readable.
 */
function schemeOf(src: string): string {
  const asked = new URL(src).searchParams;
  const theme = asked.get('theme') ?? '';
  const isSeenThrough = ['1', 'true'].includes(asked.get('transparent') ?? '') && ['light', 'dark'].includes(theme);
  return isSeenThrough ? `; color-scheme: ${theme}` : '';
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (words: string): string => words.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
