/**
 * Reads TimelineJS JSON, ours and everyone's, as the draft of a timeline.
 *
 * Our own field (see `timeline-js.ts`) gives back what TimelineJS's dates cannot say, as long as nobody has changed the
 * dates beside it since. Must not know: writing.
 */
import { z } from 'zod';
import type { Fault } from '../../data/schema/fault';
import { statusSchema, type Text } from '../../data/schema/timeline';
import { readWhen } from './draft-when';
import { fromHtml } from './from-html';
import { toId } from './ids';
import type { EventDraft, Imported } from './options';
import { NOTE_CLASS } from './timeline-js';
import { fromTimelineJsDates, toTimelineJsDates } from './timeline-js-dates';

/** Numbers come as numbers or, from spreadsheets, as strings, empty where unknown. */
const part = z
  .union([z.number(), z.string()])
  .optional()
  .transform((value, context) => {
    const text = String(value ?? '').trim();
    if (/^-?\d*$/.test(text)) return text === '' ? undefined : Number(text);
    context.addIssue({ code: 'custom', message: `"${text}" is not a whole number` });
    return z.NEVER;
  });

const dateSchema = z.object({ year: part, month: part, day: part });
const words = z.string().optional().catch(undefined);
const textSchema = z.object({ headline: words, text: words }).optional().catch(undefined);

const slideSchema = z.object({
  unique_id: words,
  start_date: dateSchema,
  end_date: dateSchema.optional(),
  group: words,
  text: textSchema,
  media: z.object({ url: words, caption: words }).optional().catch(undefined),
  sourceline: z
    .object({
      edtf: z.string(),
      mod: z.string().optional(),
      first_day: z.string(),
      last_day: z.string(),
      status: statusSchema,
    })
    .optional()
    .catch(undefined),
});

const fileSchema = z.object({
  events: z.array(z.unknown()),
  title: z.object({ text: textSchema }).optional().catch(undefined),
});

type Slide = z.infer<typeof slideSchema>;

/**
 * Reads a file of TimelineJS. Never throws.
 *
 * @param language of its words: the file does not say
 * @returns slides that can be read as drafts, the others as faults in words
 */
export function fromTimelineJs(text: string, language: string): Imported {
  const file = fileSchema.safeParse(maybeParseJson(text));
  if (!file.success)
    return { draft: null, faults: [fault('', 'is not a file of TimelineJS: a list of events is expected')] };
  const faults: Fault[] = [];
  const events = readSlides(file.data.events, language, faults);
  const { headline, text: description } = file.data.title?.text ?? {};
  const title = toText(headline, language);
  return { draft: { title, description: toText(description, language), languages: [language], events }, faults };
}

function maybeParseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function readSlides(slides: readonly unknown[], language: string, faults: Fault[]): readonly EventDraft[] {
  const events = new Map<string, EventDraft>();
  slides.forEach((input, index) => {
    const path = `events[${index}]`;
    const event = readSlide(input, { language, fallback: `event-${index + 1}` });
    if (typeof event === 'string') faults.push(fault(path, event));
    else if (events.has(event.id)) faults.push(fault(path, `"${event.id}" is the unique_id of an earlier event`));
    else events.set(event.id, event);
  });
  return [...events.values()];
}

/** One slide; a string is why it cannot be read. */
function readSlide(
  input: unknown,
  site: { readonly language: string; readonly fallback: string },
): EventDraft | string {
  const parsed = slideSchema.safeParse(input);
  if (!parsed.success) return faultOf(parsed.error);
  const slide = parsed.data;
  const title = toText(slide.text?.headline, site.language);
  if (!title) return 'has no headline';
  const read = whenOf(slide);
  if (typeof read === 'string') return read;
  return {
    id: toId(slide.unique_id || Object.values(title).join(''), site.fallback),
    title,
    summary: toText(withoutNotes(slide.text?.text ?? ''), site.language),
    ...read,
    basis: null,
    attribution: null,
    // TimelineJS takes the tags off and then sets it as HTML: both are undone.
    topic: fromHtml(fromHtml(slide.group ?? '')) || null,
    actors: [],
    places: [],
    weight: null,
    background: null,
    ...quoteOf(slide),
  };
}

function faultOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  const path = issue?.path.join('.') ?? '';
  if (path === 'start_date') return 'has no start_date';
  return path === '' ? 'is not an event: an object is expected' : `${path}: ${issue?.message ?? 'cannot be read'}`;
}

/** Our own field where it still agrees with the dates, else the dates as TimelineJS has them. */
function whenOf(slide: Slide): Pick<EventDraft, 'when' | 'status'> | string {
  const { start_date, end_date, sourceline } = slide;
  const written = fromTimelineJsDates({ start_date, end_date });
  if (written === '') return 'start_date has no year';
  const plain = readWhen({ edtf: written });
  if (typeof plain === 'string' || !sourceline)
    return typeof plain === 'string' ? plain : { when: plain, status: null };
  const { edtf, mod = '', first_day: first, last_day: last, status } = sourceline;
  const own = readWhen({ edtf, mod, first, last });
  const agrees = typeof own === 'object' && fromTimelineJsDates(toTimelineJsDates(own)) === written;
  return { when: agrees ? own : plain, status };
}

function quoteOf({ media }: Slide): Pick<EventDraft, 'quote' | 'source'> {
  const isQuote = /^\s*<blockquote\b/iu.test(media?.url ?? '');
  const quote = isQuote ? fromHtml(media?.url ?? '') : '';
  return { quote: quote || null, source: (quote && fromHtml(media?.caption ?? '')) || null };
}

const withoutNotes = (html: string): string =>
  html.replace(new RegExp(`<div class="${NOTE_CLASS}">.*?</div>`, 'gsu'), '');

function toText(html: string | undefined, language: string): Text | null {
  const text = fromHtml(html ?? '');
  return text === '' ? null : { [language]: text };
}

const fault = (path: string, message: string): Fault => ({ path, message, severity: 'error' });
