/** What a page says of itself to browsers, search engines and whoever shows a link to it. */
import type { PageContext } from './page-context';

export interface HeadProps {
  readonly page: PageContext;
  readonly title: string;
  readonly description: string;
}

export function Head({ page, title, description }: HeadProps) {
  return (
    <>
      <title>{`${title} · ${page.messages.app.name}`}</title>
      <meta name="description" content={description} />
    </>
  );
}
