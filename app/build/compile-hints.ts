/**
 * Marks the scripts of the first view as what V8 is to compile whole, beside the page's thread while they load, instead of
 * function by function in the middle of the first tasks: a third of these is compiling. Other engines pass over the
 * comment. Most of the axis library is not called at first: it stays as it is, and so do parts that come later.
 *
 * The comment, and that it must stand at the very top of a file: https://v8.dev/blog/explicit-compile-hints
 * Build time only. Must not know: what is in the scripts.
 */
import type { Plugin, Rolldown } from 'vite';

/** Names of the chunks that run until the first view stands; the last two are for a timeline of another address. */
const MOSTLY_CALLED: ReadonlySet<string> = new Set(['app', 'react', 'start', 'start-axis', 'load-any', 'LongList']);

const HINT = '//# allFunctionsCalledOnLoad\n';

export function compileHints(): Plugin {
  return {
    name: 'compile-hints',
    generateBundle: {
      // After Vite has put the names of later parts at the top.
      order: 'post',
      handler(_options, bundle) {
        const missing = new Set(MOSTLY_CALLED);
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !missing.delete(file.name)) continue;
          hint(file, bundle);
        }
        if (missing.size > 0) this.error(`the build has no script called ${[...missing].join(', ')}`);
      },
    },
  };
}

function hint(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): void {
  chunk.code = HINT + chunk.code;
  const map = bundle[chunk.sourcemapFileName ?? ''];
  if (map?.type === 'asset') map.source = lineLower(String(map.source));
}

/** A source map for a script that has got a line more at its top: in the format's mappings a semicolon ends a line. */
export function lineLower(map: string): string {
  const parsed = JSON.parse(map) as { readonly mappings: string };
  return JSON.stringify({ ...parsed, mappings: `;${parsed.mappings}` });
}
