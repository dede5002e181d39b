/**
 * Puts all that the first view runs at once into one file. Left to itself the bundler gives a file of its own to each
 * module that a later part uses too, and many small files compress worse and come later than one.
 *
 * Build time only. Must not know: what is in the modules.
 */

/**
 * What the page runs before the app is there, with what the words of every language use, which come at once with either;
 * and the app's own script. What they import statically, and what that imports, is the first view.
 */
const ROOTS = {
  first: /\/app\/(?:opening\.ts|dataset\/load-progress\.ts|pages\/start\/take-over\.ts|i18n\/digits\.ts)$/,
  app: /\/app\/main\.tsx$/,
} as const;

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

/** A rule for the bundler's groups: the name of the file for a module of that part of the first view, null for others. */
export function firstViewChunk(name: keyof typeof ROOTS): (id: string, modules: Modules) => string | null {
  const known = new Map<string, boolean>();
  const isFirst = (id: string, modules: Modules): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Taken as "no" while it is asked, so that modules that import each other end.
    known.set(id, false);
    const importers = modules.getModuleInfo(id)?.importers ?? [];
    const answer =
      ROOTS[name].test(id.replaceAll('\\', '/')) || importers.some((importer) => isFirst(importer, modules));
    known.set(id, answer);
    return answer;
  };
  return (id, modules) => (isFirst(id, modules) ? name : null);
}
