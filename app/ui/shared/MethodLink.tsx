/** The way to the page on method and corrections, in the page's language. */
import { isOneFile } from '../../url/one-file';
import { useApp } from './app-context';

export function MethodLink() {
  const { language, messages, root } = useApp();
  // The file to carry has no other pages.
  if (isOneFile()) return null;
  return (
    <a className="header-link" href={`${root}${language === 'en' ? '' : `${language}/`}method/`}>
      {messages.header.method}
    </a>
  );
}
