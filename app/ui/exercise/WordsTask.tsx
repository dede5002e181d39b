/** "Which words date this event?": the paragraph of the article as words to be marked; then the right ones and why. */
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Mention, Source, TimelineEvent } from '../../../data/schema/timeline';
import { useArticle } from '../../dataset/queries';
import type { WordsQuestion } from '../../exercise/question';
import type { Given } from '../../exercise/run';
import { type Hit, hitOf, scoreOf } from '../../exercise/score';
import { type ShownText, shownText } from '../../exercise/shown-text';
import { type Token, toTokens } from '../../exercise/words';
import { exerciseWords } from '../../i18n/exercise/words';
import { useApp } from '../shared/app-context';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import type { TaskProps } from './ExerciseRun';
import { MarkedText } from './MarkedText';
import { markedStretches, wordsOf } from './marks';
import { Proof } from './Proof';
import { Question } from './Question';
import { VerdictPanel } from './Verdict';
import { WordPicker } from './WordPicker';

interface Paper {
  readonly event: TimelineEvent;
  readonly mention: Mention;
  readonly source: Source;
  readonly shown: ShownText;
  readonly tokens: readonly Token[];
  /** BCP 47 tag of the passage. */
  readonly language: string;
}

export function WordsTask(props: TaskProps<WordsQuestion>) {
  const { whole: dataset, url } = useApp();
  const { question } = props;
  const event = dataset.events[question.event];
  const mention = event?.evidence[question.evidence];
  const source = dataset.sources.get(mention?.source ?? '');
  const article = useArticle(dataset, url, source);
  const paper = useMemo((): Paper | null => {
    if (event === undefined || mention === undefined || source === undefined || article.isLoading) return null;
    const shown = shownText(mention, article.data?.text ?? null);
    const language = mention.language ?? source.language;
    return { event, mention, source, shown, language, tokens: toTokens(shown.text, language, shown.start) };
  }, [event, mention, source, article.isLoading, article.data]);
  if (paper === null) return <p data-pending="" className="exercise-wait" />;
  return props.given === null ? (
    <Ask {...props} paper={paper} />
  ) : (
    <Told {...props} given={props.given} paper={paper} />
  );
}

type PaperProps = TaskProps<WordsQuestion> & { readonly paper: Paper };

function Ask({ question, paper, onAnswer }: PaperProps) {
  const { language } = useApp();
  const words = useWords(exerciseWords);
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  const heading = useId();
  const { event, mention, shown, tokens } = paper;
  const stretches = markedStretches(tokens, marked);
  const answerWith = (given: typeof stretches | null) => {
    const answer = { kind: 'words', marked: given } as const;
    onAnswer({ answer, score: scoreOf(question, answer, tokens) });
  };
  return (
    <section aria-labelledby={heading}>
      <Question id={heading}>{words.words.task(textIn(event.title, language).text)}</Question>
      <p className="exercise-help">
        {words.words.help} {shown.isPassageOnly ? words.words.passageOnly : words.words.underlined}
      </p>
      <p className="sr-only">{words.words.passage(mention.exact)}</p>
      <WordPicker {...{ tokens, marked }} passage={mention} language={paper.language} onChange={setMarked} />
      <p className="exercise-marked" role="status">
        {stretches.length === 0 ? words.words.nothing : words.words.marked(wordsOf(tokens, stretches))}
      </p>
      <p className="exercise-buttons">
        <button
          type="button"
          className="button is-primary"
          disabled={stretches.length === 0}
          onClick={() => answerWith(stretches)}
        >
          {words.check}
        </button>
        <button type="button" className="button" onClick={() => answerWith(null)}>
          {words.words.none}
        </button>
        <button type="button" className="button" disabled={stretches.length === 0} onClick={() => setMarked(new Set())}>
          {words.words.clear}
        </button>
      </p>
    </section>
  );
}

function Told({ question, paper, given, isLast, onNext }: PaperProps & { readonly given: Given }) {
  const { language } = useApp();
  const words = useWords(exerciseWords);
  const { event, mention, tokens } = paper;
  const marked = given.answer.kind === 'words' ? given.answer.marked : null;
  const hit = hitOf(question, marked, tokens);
  const answer = question.answer;
  return (
    <VerdictPanel score={given.score} isLast={isLast} onNext={onNext}>
      <h3>{words.words.task(textIn(event.title, language).text)}</h3>
      <Lines>
        {marked === null ? words.words.yoursNone : words.words.yours(wordsOf(tokens, marked))}
        {answer === null ? words.words.answerNone : words.words.answer(wordsOf(tokens, [answer]))}
        {words.words[commentOn(hit, marked === null, answer === null)]}
      </Lines>
      <MarkedText {...{ tokens, marked: marked ?? [], answer }} passage={mention} language={paper.language} />
      <h3>{words.proof.why}</h3>
      <Proof event={event} evidence={question.evidence} />
    </VerdictPanel>
  );
}

/** What is to be said of a hit; "none" missed words, or marked some where there are none. */
function commentOn(hit: Hit, saidNone: boolean, isNone: boolean): Hit | 'missed' {
  if (saidNone && !isNone) return 'missed';
  return hit;
}

function Lines({ children }: { readonly children: readonly ReactNode[] }) {
  return (
    <ul className="verdict-lines">
      {children.map((line) => (
        <li key={String(line)}>{line}</li>
      ))}
    </ul>
  );
}
