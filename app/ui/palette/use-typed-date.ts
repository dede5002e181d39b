/** The dates that a text says, read when it has stopped changing for a moment; the reader is loaded with the first. */
import { useEffect, useState } from 'react';
import type { Dataset } from '../../dataset/dataset';
import { languages as interfaceLanguages } from '../../i18n/messages';
import { openArticleId } from '../../state/step-commands';
import type { State } from '../../state/store';
import { restingWindow } from '../../state/store';
import { middle } from '../../time/span';
import { formatIso, instant } from '../../time/units';
import type { Anchor, TypedDate } from '../../timexes/typed-date';
import { useApp } from '../shared/app-context';

/** Between two letters of somebody who types slowly. */
const QUIET_MS = 120;
/** Dates have digits or are words of some length. */
const MAY_BE_DATE = /\d{2}|\p{L}{3}/u;

export interface DateReading {
  readonly text: string;
  readonly dates: readonly TypedDate[];
}

const NOTHING: DateReading = { text: '', dates: [] };

/** What was read of the text, or of the one before until it has been. */
export function useTypedDate(text: string): DateReading {
  const { dataset, language, store } = useApp();
  const [reading, setReading] = useState(NOTHING);
  useEffect(() => {
    if (!MAY_BE_DATE.test(text)) {
      setReading({ text, dates: [] });
      return;
    }
    let isOutdated = false;
    const read = async () => {
      const { readTypedDate } = await import('../../timexes/typed-date');
      const languages = [language, ...interfaceLanguages.filter((one) => one !== language)];
      const dates = await readTypedDate(text, {
        languages,
        anchors: anchorsFor(store.getState(), dataset, Date.now()),
      });
      if (!isOutdated) setReading({ text, dates });
    };
    // Where the code cannot be had there are no dates: the rest of the palette goes on.
    const timer = setTimeout(() => read().catch(() => !isOutdated && setReading({ text, dates: [] })), QUIET_MS);
    return () => {
      isOutdated = true;
      clearTimeout(timer);
    };
  }, [text, dataset, language, store]);
  return reading;
}

/** The days a date may be counted from: the open article's, the middle of what is looked at, today. */
function anchorsFor(state: State, dataset: Dataset, now: number): readonly Anchor[] {
  const article = dataset.sources.get(openArticleId(dataset, state) ?? '')?.published.start;
  const local = new Date(now);
  const today = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate());
  const dayOf = (at: number) => formatIso(instant(at)).slice(0, 10);
  return [
    ...(article == null ? [] : [{ kind: 'article', day: article.slice(0, 10) } as const]),
    { kind: 'view', day: dayOf(middle(restingWindow(state, dataset))) },
    { kind: 'today', day: dayOf(today) },
  ];
}
