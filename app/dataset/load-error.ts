/**
 * Every way in which a file can fail to become data: one `LoadFailure`, of which the interface makes words.
 *
 * Must not know: how files are read, the interface's language.
 */
import type { Fault } from '../../data/schema/fault';

export type LoadFailure =
  | { readonly kind: 'network'; readonly url: string }
  /** No address, or none of the web. */
  | { readonly kind: 'bad-address'; readonly url: string }
  /** The page's own policy allows no request to that address. */
  | { readonly kind: 'refused'; readonly url: string }
  /** The server answers, but does not allow other sites to read its answer. */
  | { readonly kind: 'no-cors'; readonly url: string }
  /** The person had enough of waiting. */
  | { readonly kind: 'stopped'; readonly url: string }
  | { readonly kind: 'too-new'; readonly url: string; readonly format: number; readonly known: number }
  | { readonly kind: 'http'; readonly url: string; readonly status: number }
  | { readonly kind: 'not-utf8'; readonly url: string }
  | { readonly kind: 'not-json'; readonly url: string; readonly message: string; readonly line?: number }
  | { readonly kind: 'invalid'; readonly url: string; readonly faults: readonly Fault[] };

export class LoadError extends Error {
  override readonly name = 'LoadError';
  constructor(readonly failure: LoadFailure) {
    super(`${failure.kind}: ${failure.url}`);
  }
}
