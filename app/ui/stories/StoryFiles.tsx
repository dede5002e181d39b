/** Stories out to a file and back in. What a file has wrong is told, what is right in it is added, and nothing is replaced. */
import { useRef, useState } from 'react';
import type { Fault } from '../../../data/schema/fault';
import { storyWords } from '../../i18n/stories/words';
import { formatStories, parseStories } from '../../stories/story-file';
import { useApp } from '../shared/app-context';
import { saveFile } from '../shared/save-file';
import { useWords } from '../shared/use-words';
import type { Editor } from './use-editor';

/** More than this is no file of stories. In bytes. */
const LARGEST = 5_000_000;

interface Result {
  readonly said: string;
  readonly faults: readonly Fault[];
}

export function StoryFiles({ editor }: { readonly editor: Editor }) {
  const { whole } = useApp();
  const { file: words } = useWords(storyWords);
  const input = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<Result | null>(null);
  const open = async (file: File) => {
    const text = await readText(file);
    if (text === null) {
      setResult({ said: `${words.unreadable} ${words.nothing}`, faults: [] });
      return;
    }
    const { stories, faults } = parseStories(text, whole);
    for (const story of stories) editor.saveNew(story);
    setResult({ said: stories.length === 0 ? words.nothing : words.imported(stories.length), faults });
  };
  const save = () => {
    const blob = new Blob([formatStories(editor.own, whole.timeline.id)], { type: 'application/json' });
    saveFile(blob, `${whole.timeline.id}-stories.json`);
  };
  return (
    <section className="stories-files">
      <p className="stories-buttons">
        <button type="button" className="button" disabled={editor.own.length === 0} onClick={save}>
          {words.export}
        </button>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {words.import}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.import}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void open(file);
            // The same file may be opened again, once it is mended.
            target.value = '';
          }}
        />
      </p>
      <div role="status">
        {result && <p>{result.said}</p>}
        {result && result.faults.length > 0 && (
          <details open>
            <summary>{words.faults}</summary>
            <ul lang="en" className="stories-faults">
              {result.faults.map(({ path, message }) => (
                <li key={`${path} ${message}`}>
                  {path && <code>{path}</code>} {message}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}

async function readText(file: File): Promise<string | null> {
  try {
    if (file.size > LARGEST) return null;
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}
