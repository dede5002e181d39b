/** F5 resumes the lesson that Escape has left, as one button of a clicker does; without one the key is the browser's. */
import { useEffect } from 'react';
import { useApp } from '../shared/app-context';

export function useResumeKey(): void {
  const { store, commands } = useApp();
  useEffect(() => {
    const resume = (press: KeyboardEvent) => {
      const isPlain = !press.shiftKey && !press.ctrlKey && !press.altKey && !press.metaKey;
      if (press.key !== 'F5' || !isPlain || store.getState().story === null) return;
      press.preventDefault();
      commands.setMode('present');
    };
    document.addEventListener('keydown', resume);
    return () => document.removeEventListener('keydown', resume);
  }, [store, commands]);
}
