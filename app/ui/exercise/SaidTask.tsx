/** "Said or happened?": the passage, what may have become of it, and who may have said so; then what the data holds. */
import { useId, useState } from 'react';
import type { Status, TimelineEvent } from '../../../data/schema/timeline';
import type { Claimant, SaidQuestion } from '../../exercise/question';
import type { Given } from '../../exercise/run';
import { scoreOf } from '../../exercise/score';
import { exerciseWords } from '../../i18n/exercise/words';
import { useApp } from '../shared/app-context';
import { StatusGlyph } from '../shared/StatusGlyph';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import { Choice } from './Choice';
import type { TaskProps } from './ExerciseRun';
import { Proof } from './Proof';
import { Question } from './Question';
import { VerdictPanel } from './Verdict';

export function SaidTask({ question, given, isLast, onAnswer, onNext }: TaskProps<SaidQuestion>) {
  const { whole: dataset } = useApp();
  const event = dataset.events[question.event];
  if (event === undefined) return null;
  if (given === null) return <Ask {...{ question, event, onAnswer }} />;
  return (
    <VerdictPanel score={given.score} isLast={isLast} onNext={onNext}>
      <h3>
        <Words of={event.title} />
      </h3>
      <Told {...{ question, event, given }} />
      <Proof event={event} evidence={question.evidence} />
    </VerdictPanel>
  );
}

interface AskProps {
  readonly question: SaidQuestion;
  readonly event: TimelineEvent;
  readonly onAnswer: (given: Given) => void;
}

function Ask({ question, event, onAnswer }: AskProps) {
  const { whole: dataset, language } = useApp();
  const words = useWords(exerciseWords);
  const [status, setStatus] = useState<Status | null>(null);
  const [claimant, setClaimant] = useState<number | null>(null);
  const heading = useId();
  const mention = event.evidence[question.evidence];
  const source = dataset.sources.get(mention?.source ?? '');
  const asksWho = question.claimants.length > 0;
  const check = () => {
    if (status === null) return;
    const answer = { kind: 'said', status, claimant: claimant ?? -1 } as const;
    onAnswer({ answer, score: scoreOf(question, answer) });
  };
  return (
    <section aria-labelledby={heading}>
      <Question id={heading}>{words.said.task}</Question>
      <p className="said-title">
        <Words of={event.title} />
      </p>
      <blockquote className="said-quote" lang={mention?.language ?? source?.language}>
        {mention?.exact}
      </blockquote>
      <Choice
        legend={words.said.status}
        value={status}
        onChange={setStatus}
        options={question.statuses.map((one) => ({
          value: one,
          label: words.said.statuses[one],
          picture: <StatusGlyph of={one} />,
        }))}
      />
      {asksWho && (
        <Choice
          legend={words.said.claimant}
          value={claimant}
          onChange={setClaimant}
          options={question.claimants.map((one, at) => ({ value: at, label: claimantWords(one, words, language) }))}
        />
      )}
      <button
        type="button"
        className="button is-primary"
        disabled={status === null || (asksWho && claimant === null)}
        onClick={check}
      >
        {words.check}
      </button>
    </section>
  );
}

function Told({ question, event, given }: Omit<AskProps, 'onAnswer'> & { readonly given: Given }) {
  const { language, messages } = useApp();
  const words = useWords(exerciseWords);
  const { answer } = given;
  if (answer.kind !== 'said') return null;
  const who = (at: number) => claimantWords(question.claimants[at] ?? null, words, language);
  const asksWho = question.claimants.length > 0;
  const yours = [words.said.statuses[answer.status], ...(asksWho ? [who(answer.claimant)] : [])].join(' · ');
  return (
    <ul className="verdict-lines">
      <li>{words.said.yours(yours)}</li>
      <li>
        <StatusGlyph of={question.status} /> {words.said.answerStatus(messages.status[question.status])}
      </li>
      {asksWho && <li>{words.said.answerClaimant(who(question.claimant))}</li>}
      {event.status !== question.status && <li>{words.said.latest(messages.status[event.status])}</li>}
    </ul>
  );
}

const claimantWords = (
  claimant: Claimant,
  words: { readonly said: { readonly itself: string } },
  language: string,
): string => (claimant === null ? words.said.itself : textIn(claimant, language).text);
