/** The choice of an exercise and of a set; says what the questions are made from, and where there is too little. */
import { useEffect, useId, useRef, useState } from 'react';
import type { ExerciseSet } from '../../exercise/question';
import { exerciseWords } from '../../i18n/exercise/words';
import { type ExerciseKind, exerciseKinds, filterKeys } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';
import { filterLabel } from '../shared/filter-words';
import { useWords } from '../shared/use-words';
import { LAST_SET, otherSet } from './other-set';
import { useExerciseEvents, useExerciseSet } from './use-exercise-set';
import { useNothingKept } from './use-kept-run';

export function ChooseExercise() {
  const words = useWords(exerciseWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const [seed, setSeed] = useState(1);
  useEffect(() => heading.current?.focus(), []);
  useNothingKept();
  return (
    <div className="exercise-choice">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p className="exercise-intro">{words.intro}</p>
      <MadeFrom />
      <SetField seed={seed} onChange={setSeed} />
      <ul className="exercise-kinds">
        {exerciseKinds.map((kind) => (
          <KindCard key={kind} kind={kind} seed={seed} />
        ))}
      </ul>
    </div>
  );
}

function KindCard({ kind, seed }: { readonly kind: ExerciseKind; readonly seed: number }) {
  const { commands } = useApp();
  const words = useWords(exerciseWords);
  const set = useExerciseSet(kind, seed);
  const id = useId();
  return (
    <li className="exercise-kind">
      <h2 id={id}>{words.kinds[kind].name}</h2>
      <p>{words.kinds[kind].about}</p>
      {set.state === 'ready' ? (
        <button
          type="button"
          className="button is-primary"
          aria-describedby={id}
          onClick={() => commands.openExercise(kind, seed)}
        >
          {words.begin}
        </button>
      ) : (
        <p className="notice">
          <TooLittle set={set} />
        </p>
      )}
    </li>
  );
}

/** Why there are no questions. */
export function TooLittle({ set }: { readonly set: Exclude<ExerciseSet, { state: 'ready' }> }) {
  const words = useWords(exerciseWords);
  return set.state === 'one-status' ? words.oneStatus : words.tooLittle(set.usable, set.needed);
}

function SetField({ seed, onChange }: { readonly seed: number; readonly onChange: (seed: number) => void }) {
  const words = useWords(exerciseWords);
  const [typed, setTyped] = useState(String(seed));
  const help = useId();
  const take = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (Number.isInteger(number) && number >= 1 && number <= LAST_SET) onChange(number);
  };
  return (
    <p className="exercise-set">
      <label>
        {words.setLabel}{' '}
        <input
          type="number"
          min={1}
          max={LAST_SET}
          value={typed}
          aria-describedby={help}
          onChange={({ target }) => take(target.value)}
          onBlur={() => setTyped(String(seed))}
        />
      </label>
      <button type="button" className="button" onClick={() => take(String(otherSet(seed)))}>
        {words.otherSet}
      </button>
      <span id={help}>{words.setHelp}</span>
    </p>
  );
}

/** How many events the questions come from, and which filters a teacher has set. */
function MadeFrom() {
  const { whole: dataset, commands, language, messages } = useApp();
  const words = useWords(exerciseWords);
  const filters = useAppState((state) => state.filters);
  const background = useAppState((state) => state.background);
  const count = useExerciseEvents().length;
  const labels = [
    ...filterKeys.filter((key) => filters[key].length > 0).map((key) => [key, filters[key]] as const),
    ...(background === false ? [['background', []] as const] : []),
  ].map(([key, values]) => filterLabel(key, values, { dataset, messages, language }));
  return (
    <div className="exercise-from">
      <p>{words.madeFrom(messages.app.events(count))}</p>
      {labels.length > 0 && (
        <p>
          {words.filtered(labels.join(' · '))}{' '}
          <button type="button" className="button" onClick={commands.clearFilters}>
            {words.useAll}
          </button>
        </p>
      )}
    </div>
  );
}
