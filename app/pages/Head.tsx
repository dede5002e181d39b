/**
 * What a page says of itself to browsers, search engines and whoever shows a link to it. Addresses must be whole there,
 * so what needs one is left out where the site's own is not known.
 */
import { languages } from '../i18n/messages';
import { textIn } from '../ui/shared/text';
import type { PageContext } from './page-context';
import { PREVIEW_SIZE, previewAlt } from './preview';
import { languageFolder, oembedPath, previewPath } from './site-paths';

export interface HeadProps {
  readonly page: PageContext;
  /** The page's own title, without the timeline's and the site's. */
  readonly title: string;
  readonly description: string;
  readonly type: 'website' | 'article';
  /** Whether hosts that turn links into cards are told where to ask about this page. */
  readonly hasOembed?: boolean;
}

const locales = { en: 'en_GB', fr: 'fr_FR' } as const;

export function Head(props: HeadProps) {
  const { page, title, description } = props;
  return (
    <>
      <title>{titled(title, page)}</title>
      <meta name="description" content={description} />
      {page.place === '' && (
        <>
          <link rel="manifest" href={`${page.home}manifest.webmanifest`} />
          <link rel="apple-touch-icon" href={`${page.root}icons/maskable-192.png`} />
        </>
      )}
      <Card {...props} />
      {page.site !== null && <Addresses {...props} site={page.site} />}
    </>
  );
}

/** Open Graph, and the one thing that Twitter's cards do not read there. */
function Card({ page, title, description, type }: HeadProps) {
  return (
    <>
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={page.messages.app.name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={locales[page.language]} />
      {languages
        .filter((tag) => tag !== page.language)
        .map((tag) => (
          <meta key={tag} property="og:locale:alternate" content={locales[tag]} />
        ))}
      <meta name="twitter:card" content={page.site === null ? 'summary' : 'summary_large_image'} />
    </>
  );
}

function Addresses({ page, site, title, hasOembed }: HeadProps & { readonly site: string }) {
  const here = languageFolder(page.language) + page.place;
  return (
    <>
      <link rel="canonical" href={site + here} />
      {languages.map((tag) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={site + languageFolder(tag) + page.place} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={site + page.place} />
      <meta property="og:url" content={site + here} />
      <meta property="og:image" content={site + previewPath(page.language)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PREVIEW_SIZE.width)} />
      <meta property="og:image:height" content={String(PREVIEW_SIZE.height)} />
      <meta property="og:image:alt" content={previewAlt(page)} />
      {hasOembed && (
        <link rel="alternate" type="application/json+oembed" href={site + oembedPath(here)} title={title} />
      )}
    </>
  );
}

/** With the timeline's and the site's name, as tabs and search engines show it; the start page's is the timeline's. */
function titled(own: string, { dataset, language, messages }: PageContext): string {
  return [...new Set([own, textIn(dataset.timeline.title, language).text, messages.app.name])].join(' · ');
}
