/** Content of the dataset in the page's language; where it is in another, it says so. */
import type { Text } from '../../data/schema/timeline';
import { textIn } from '../ui/shared/text';
import type { PageContext } from './page-context';

export function Content({ of, page }: { readonly of: Text; readonly page: PageContext }) {
  const { text, language } = textIn(of, page.language);
  return language === page.language ? text : <span lang={language}>{text}</span>;
}
