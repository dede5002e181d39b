/**
 * Names in the start page the app's own script, which is asked for only once the first sight is drawn: its styles, which
 * what is served is dressed in, and its code, which is to be there by then.
 *
 * Build time only. Must not know: what is in the files.
 */
import type { Rolldown } from 'vite';

const APP = '/app/main.tsx';

/** Throws where the build has no such script. */
export function withApp(page: string, bundle: Rolldown.OutputBundle): string {
  const app = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(APP)),
  );
  if (app?.type !== 'chunk') throw new Error('the build has no script for the app');
  const isNew = (file: string) => !page.includes(file);
  const styles = [...(app.viteMetadata?.importedCss ?? [])].filter(isNew);
  const scripts = [app.fileName, ...app.imports].filter(isNew);
  const { rest, first } = takeFirst(page);
  return (
    rest
      .replace('<script', () => `${link(styles, 'rel="stylesheet"')}${first.links}<script`)
      // Fetched and not compiled, which would hold up what comes first.
      .replace('</head>', () => `${first.script}${link(scripts, 'rel="preload" as="script"')}</head>`)
  );
}

const link = (files: readonly string[], what: string): string =>
  files.map((file) => `<link ${what} crossorigin href="./${file}">`).join('');

/**
 * The script that draws the first sight is sent for before anything else that a page waits for, and runs once it is there,
 * be the page read to its end or not; after `theme.js` all the same, which stands before it.
 */
function takeFirst(page: string) {
  const parts = /<link rel="modulepreload"[^>]*>|<script type="module"[^>]*><\/script>/g;
  const found = page.match(parts) ?? [];
  const ofKind = (kind: string) => found.filter((part) => part.startsWith(kind)).join('');
  const script = ofKind('<script').replace('<script', '<script async');
  const [, entry = ''] = /src="([^"]*)"/.exec(script) ?? [];
  const links = `<link rel="modulepreload" crossorigin href="${entry}">${ofKind('<link')}`;
  return { rest: page.replaceAll(parts, ''), first: { links, script } };
}
