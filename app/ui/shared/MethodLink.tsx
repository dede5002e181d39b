/** The way to the page on method and corrections, in the page's language. */
import { useApp } from './app-context';

export function MethodLink() {
  const { language, messages, root } = useApp();
  return (
    <a className="header-link" href={`${root}${language === 'en' ? '' : `${language}/`}method/`}>
      {messages.header.method}
    </a>
  );
}
