/** Content of the dataset in the reader's language; where it is in another, it says so to a screen reader. */
import type { Text } from '../../../data/schema/timeline';
import { useApp } from './app-context';
import { Marked } from './Marked';
import { textIn } from './text';

interface WordsProps {
  readonly of: Text;
  /** Whether words that are searched for are marked in it. */
  readonly marked?: boolean;
}

export function Words({ of, marked = false }: WordsProps) {
  const { language } = useApp();
  const { text, language: own } = textIn(of, language);
  const content = marked ? <Marked text={text} /> : text;
  return own === language ? content : <span lang={own}>{content}</span>;
}
