/** The tab says where in which story one is. */
import { useEffect } from 'react';
import { useApp } from '../shared/app-context';
import { textIn } from '../shared/text';
import type { Lesson } from './use-lesson';

export function useStepTitle({ entry, step, number }: Lesson): void {
  const { language, messages } = useApp();
  useEffect(() => {
    document.title = [
      step && `${number}. ${textIn(step.heading, language).text}`,
      entry && textIn(entry.story.title, language).text,
      messages.app.name,
    ]
      .filter(Boolean)
      .join(' · ');
  }, [entry, step, number, language, messages]);
}
