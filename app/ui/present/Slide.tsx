/**
 * What the last row sees: the step's heading, the axis, the event with its quotation, and the question. Nothing of the
 * notes is here. All sizes follow the slide's own, so that a small slide is the same picture, smaller.
 */
import { useRef } from 'react';
import { presentWords } from '../../i18n/present/words';
import type { Step } from '../../stories/story';
import { useApp, useAppState } from '../shared/app-context';
import { useWords } from '../shared/use-words';
import { viewWords } from '../shared/view-words';
import { Words } from '../shared/Words';
import { TimelinePane } from '../timeline/TimelinePane';
import { SlideArticle } from './SlideArticle';
import { SlideEvent } from './SlideEvent';
import { useFit } from './use-fit';
import { useTurnedLabel } from './use-turned-label';
import { useUnit } from './use-unit';
import './slide.css';

interface SlideProps {
  readonly step: Step | undefined;
  /** Counts from 1. */
  readonly number: number;
  readonly of: number;
}

export function Slide({ step, number, of }: SlideProps) {
  const words = useWords(presentWords);
  const slide = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLDivElement>(null);
  useUnit(slide);
  useTurnedLabel(axis);
  return (
    <div ref={slide} className="slide">
      <header className="slide-head">
        <div>
          <h1>{step === undefined ? words.noSteps : <Words of={step.heading} />}</h1>
          <ViewNote />
        </div>
        <p className="slide-number" title={words.step(number, of)}>
          <span aria-hidden="true">{words.short(number, of)}</span>
          <span className="sr-only">{words.step(number, of)}</span>
        </p>
      </header>
      <div ref={axis} className="slide-axis">
        <TimelinePane />
      </div>
      <div className="slide-words">
        <Opened step={step} />
        {step?.body && <Question step={step} />}
      </div>
    </div>
  );
}

/** Where not all is shown as it happened, the class is told: else the picture would mislead it. */
function ViewNote() {
  const { dataset, messages, language } = useApp();
  const words = useWords(presentWords);
  const state = useAppState((all) => all);
  const said = viewWords(state, dataset, { language, messages, words });
  return said.length === 0 ? null : <p className="slide-view">{said.join(' · ')}</p>;
}

/** The event of the view, which a hand may have changed from the step's; or an article; or nothing. */
function Opened({ step }: { readonly step: Step | undefined }) {
  const { dataset, whole } = useApp();
  const words = useWords(presentWords);
  const selection = useAppState((state) => state.selection);
  const article = useAppState((state) => state.article);
  const event = dataset.events[dataset.indexById.get(selection?.event ?? '') ?? -1];
  if (event !== undefined) return <SlideEvent key={event.id} event={event} asked={selection?.evidence ?? 1} />;
  const source = dataset.sources.get(article ?? '');
  if (source !== undefined) return <SlideArticle source={source} />;
  const isLost = step?.event !== undefined && !whole.indexById.has(step.event);
  return isLost ? <p className="slide-lost">{words.unknownEvent}</p> : null;
}

function Question({ step }: { readonly step: Step }) {
  const words = useWords(presentWords);
  const box = useRef<HTMLElement>(null);
  useFit(box, step);
  if (step.body === undefined) return null;
  return (
    <section ref={box} className="slide-question" aria-label={words.question}>
      <p>
        <Words of={step.body} />
      </p>
    </section>
  );
}
