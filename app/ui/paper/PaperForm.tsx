/** The choices of the print dialog. */
import { paperWords } from '../../i18n/paper/words';
import { variants } from '../../paper/sheet';
import { useApp } from '../shared/app-context';
import { textIn } from '../shared/text';
import { useStories } from '../shared/use-stories';
import { useWords } from '../shared/use-words';
import { type From, type PaperChoice, sizes } from './choice';

interface PaperFormProps {
  readonly choice: PaperChoice;
  readonly onChange: (part: Partial<PaperChoice>) => void;
  readonly onVariant: (variant: PaperChoice['variant']) => void;
}

const COUNTS = [6, 8, 12, 20] as const;

export function PaperForm({ choice, onChange, onVariant }: PaperFormProps) {
  const words = useWords(paperWords);
  return (
    <div className="handout-form">
      <fieldset>
        <legend>{words.variant}</legend>
        {variants.map((variant) => (
          <label key={variant} className="handout-option">
            <input
              type="radio"
              name="variant"
              checked={choice.variant === variant}
              onChange={() => onVariant(variant)}
            />
            <span>
              <b>{words.variants[variant].name}</b>
              <small>{words.variants[variant].about}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <FromField choice={choice} onChange={onChange} />
      <div className="handout-row">
        <label>
          {words.most}{' '}
          <select
            value={choice.most ?? 'all'}
            title={words.mostHelp}
            onChange={({ target }) => onChange({ most: target.value === 'all' ? null : Number(target.value) })}
          >
            {COUNTS.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
            <option value="all">{words.mostAll}</option>
          </select>
        </label>
        <label>
          {words.size}{' '}
          <select
            value={choice.size}
            onChange={({ target }) => onChange({ size: sizes.find((one) => one === target.value) ?? choice.size })}
          >
            {sizes.map((size) => (
              <option key={size} value={size}>
                {words.sizes[size]}
              </option>
            ))}
          </select>
        </label>
        {choice.variant === 'order' && (
          <button type="button" className="button" onClick={() => onChange({ seed: choice.seed + 1 })}>
            {words.otherSet}
          </button>
        )}
      </div>
      {choice.variant !== 'handout' && (
        <label className="handout-option">
          <input type="checkbox" checked={choice.hasKey} onChange={() => onChange({ hasKey: !choice.hasKey })} />
          <span>{words.key}</span>
        </label>
      )}
    </div>
  );
}

function FromField({ choice, onChange }: Pick<PaperFormProps, 'choice' | 'onChange'>) {
  const { language } = useApp();
  const words = useWords(paperWords);
  const stories = useStories();
  const options: readonly (readonly [From, string])[] = [
    ['shown', words.fromShown],
    ['all', words.fromAll],
    ...stories.map(
      ({ story: { id, title } }) => [`story:${id}`, words.fromStory(textIn(title, language).text)] as const,
    ),
  ];
  return (
    <fieldset>
      <legend>{words.from}</legend>
      {options.map(([from, label]) => (
        <label key={from} className="handout-option">
          <input type="radio" name="from" checked={choice.from === from} onChange={() => onChange({ from })} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
