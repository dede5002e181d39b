/** Content of the dataset in the reader's language; where it is in another, it says so to a screen reader. */
import type { Text } from '../../../data/schema/timeline';
import { useApp } from './app-context';
import { textIn } from './text';

export function Words({ of }: { readonly of: Text }) {
  const { language } = useApp();
  const { text, language: own } = textIn(of, language);
  return own === language ? text : <span lang={own}>{text}</span>;
}
