/** What all static pages share: the way past the head, the timeline's name, the other language, the text itself. */
import type { ReactNode } from 'react';
import { languages } from '../i18n/messages';
import { Content } from './Content';
import type { PageContext } from './page-context';
import { languageFolder, METHOD_PLACE } from './site-paths';

interface PageFrameProps {
  readonly page: PageContext;
  readonly children: ReactNode;
}

export function PageFrame({ page, children }: PageFrameProps) {
  return (
    <>
      <a className="skip" href="#text">
        {page.words.skip}
      </a>
      <header className="page-head">
        <a className="page-name" href={page.home}>
          <Content of={page.dataset.timeline.title} page={page} />
        </a>
        <nav className="page-nav" aria-label={page.words.pages}>
          <a href={page.home}>{page.words.toTimeline}</a>
          <a href={page.home + METHOD_PLACE} aria-current={page.place === METHOD_PLACE ? 'page' : undefined}>
            {page.words.method.title}
          </a>
        </nav>
        <LanguageLinks page={page} />
      </header>
      <main className="page-text" id="text" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** Real links to the same page in the other languages. */
export function LanguageLinks({ page }: { readonly page: PageContext }) {
  return (
    <ul className="languages" aria-label={page.messages.header.languages}>
      {languages.map((tag) => (
        <li key={tag}>
          <a
            href={page.root + languageFolder(tag) + page.place}
            hrefLang={tag}
            lang={tag}
            aria-label={names[tag]}
            aria-current={tag === page.language ? 'page' : undefined}
          >
            {tag.toUpperCase()}
          </a>
        </li>
      ))}
    </ul>
  );
}

const names = { en: 'English', fr: 'Français' } as const;
