/** Real links to the same view in the other languages: they work in a new tab and are found by search engines. */
import { languages } from '../../i18n/messages';
import { linkTo } from '../../state/url-sync';
import { hrefIn } from '../../url/one-file';
import { useApp, useAppState } from '../shared/app-context';

const names = { en: 'English', fr: 'Français' } as const;

export function LanguageLinks() {
  const { language, messages, root } = useApp();
  const query = useAppState((state, dataset) => linkTo(state, dataset));
  return (
    <ul className="languages" aria-label={messages.header.languages}>
      {languages.map((tag) => (
        <li key={tag}>
          <a
            href={hrefIn(tag, { root, query })}
            hrefLang={tag}
            lang={tag}
            aria-label={names[tag]}
            aria-current={tag === language ? 'page' : undefined}
          >
            {tag.toUpperCase()}
          </a>
        </li>
      ))}
    </ul>
  );
}
