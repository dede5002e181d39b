/**
 * The thread that writes a file of very many events. They come in pieces, and are put together here.
 *
 * Must not know: the page, how a format is written.
 */
import type { Timeline, TimelineEvent } from '../../data/schema/timeline';
import { beginningOf } from './beginning';
import { FORMATS, type FormatId } from './formats';
import type { ExportOptions } from './options';

export type ToWriter =
  | { readonly kind: 'events'; readonly events: readonly TimelineEvent[] }
  | {
      readonly kind: 'write';
      readonly format: FormatId;
      readonly head: Omit<Timeline, 'events'>;
      /** Whether what came is not all that there is. */
      readonly isPart: boolean;
      readonly options: Omit<ExportOptions, 'events'>;
    };

export type FromWriter =
  | { readonly kind: 'written'; readonly blob: Blob; readonly beginning: string }
  | { readonly kind: 'failed'; readonly message: string };

const came: TimelineEvent[] = [];

self.onmessage = ({ data }: MessageEvent<ToWriter>) => {
  if (data.kind === 'events') came.push(...data.events);
  else
    write(data).then(
      (answer) => postMessage(answer),
      (reason: unknown) => postMessage({ kind: 'failed', message: String(reason) } satisfies FromWriter),
    );
};

async function write({ format: id, head, isPart, options }: ToWriter & { kind: 'write' }): Promise<FromWriter> {
  const format = FORMATS.find((one) => one.id === id);
  if (format === undefined) throw new RangeError(`there is no format "${id}"`);
  const toText = await format.load();
  const events = isPart ? came.map((event) => event.id) : undefined;
  const text = toText({ ...head, events: came }, { ...options, events });
  return { kind: 'written', blob: new Blob([text], { type: format.mediaType }), beginning: beginningOf(text) };
}
