/** A status as its shape; the word beside it or the label of what it belongs to says the same. */
import { statusGlyphs } from './status-glyph';

export function StatusGlyph({ of }: { readonly of: keyof typeof statusGlyphs }) {
  return (
    <svg className="glyph" viewBox="0 0 12 12" aria-hidden="true">
      {statusGlyphs[of].map(({ d, fill, dash }) => (
        <path key={d} d={d} className={fill ? 'is-filled' : 'is-line'} strokeDasharray={dash || undefined} />
      ))}
    </svg>
  );
}
