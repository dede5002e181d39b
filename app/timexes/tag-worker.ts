/** Finds time expressions in a thread of its own: the same code that proposes events when a timeline is made. */
import { type TagQuestion, tagArticle } from './tag-article';

addEventListener('message', ({ data }: MessageEvent<TagQuestion>) => {
  tagArticle(data).then(
    (timexes) => postMessage({ timexes }),
    (reason: unknown) => postMessage({ failed: String(reason) }),
  );
});
