/** For tests: a component as it stands in the app, over a dataset, in a language, with articles that are served. */
import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Dataset } from '../dataset/dataset';
import { createQueryClient } from '../dataset/queries';
import { en } from '../i18n/en';
import { fr } from '../i18n/fr';
import type { Language } from '../i18n/messages';
import { createCommands } from '../state/commands';
import { createAppStore } from '../state/store';
import { AppProvider } from '../ui/shared/app-context';
import { defaultView, type ViewState } from '../url/view-state';

// What waits for code that comes later waits longer on a machine that has other work: a test fails by its assertion.
configure({ asyncUtilTimeout: 10_000 });

interface Around {
  readonly dataset: Dataset;
  readonly language?: Language;
  readonly view?: Partial<ViewState>;
  readonly leftOut?: readonly string[];
}

export function renderInApp(component: ReactNode, { dataset, language = 'en', view = {}, leftOut = [] }: Around) {
  const store = createAppStore({ ...defaultView, ...view }, undefined, leftOut);
  const commands = createCommands(store, dataset);
  const messages = { en, fr }[language];
  const parts = {
    store,
    commands,
    dataset,
    whole: dataset.whole ?? dataset,
    datasetNow: () => dataset,
    language,
    messages,
    url: 'https://example.org/t/timeline.json',
    root: './',
    gestures: 'greedy' as const,
  };
  const rendered = render(
    <QueryClientProvider client={createQueryClient()}>
      <AppProvider value={parts}>{component}</AppProvider>
    </QueryClientProvider>,
  );
  return { ...rendered, ...parts };
}
