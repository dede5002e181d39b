/** Method and corrections: who made this, how far it can be trusted, and what to do when it is wrong. */
import type { Language } from '../../i18n/messages';
import { PageFrame } from '../PageFrame';
import type { PageContext } from '../page-context';
import { type Counts, countAll } from './counts';
import type { Licence } from './licence';
import { methodEn } from './method-en';
import { methodFr } from './method-fr';
import { type MethodText, Prose } from './Prose';
import { methodSections } from './sections';

export interface MethodParts {
  readonly page: PageContext;
  readonly counts: Counts;
  readonly licences: readonly Licence[];
}

const texts: Readonly<Record<Language, (parts: MethodParts) => MethodText>> = { en: methodEn, fr: methodFr };

export function MethodPage({ page, licences }: Omit<MethodParts, 'counts'>) {
  const { lead, sections } = texts[page.language]({ page, licences, counts: countAll(page.dataset) });
  return (
    <PageFrame page={page}>
      <h1>{page.words.method.title}</h1>
      <p className="lead">{lead}</p>
      <nav className="contents" aria-label={page.words.method.contents}>
        <ul>
          {methodSections.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{sections[id].heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {methodSections.map((id) => (
        <Prose key={id} id={id} chapter={sections[id]} />
      ))}
    </PageFrame>
  );
}
