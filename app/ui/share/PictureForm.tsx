/** Size, colours, language and letters of a picture. */
import { type ReactNode, useId } from 'react';
import { languages } from '../../i18n/messages';
import { shareWords } from '../../i18n/share/words';
import { LEAST_SIDE, MOST_SIDE } from '../../picture/bounds';
import { schemes } from '../../picture/palette';
import { languageName } from '../shared/language-name';
import { useWords } from '../shared/use-words';
import { type PictureChoices, pictureSizes, textScales, withSize } from './picture-choices';

interface PictureFormProps {
  readonly choices: PictureChoices;
  readonly onChange: (choices: PictureChoices) => void;
}

export function PictureForm({ choices, onChange }: PictureFormProps) {
  const { picture: words } = useWords(shareWords);
  return (
    <div className="share-form">
      <Select
        label={words.size}
        value={choices.size}
        options={pictureSizes.map((size) => [size, words.sizes[size]])}
        onChoose={(size) => onChange(withSize(choices, size))}
      />
      {choices.size === 'own' && (
        <>
          <Side label={words.width} value={choices.width} onChange={(width) => onChange({ ...choices, width })} />
          <Side label={words.height} value={choices.height} onChange={(height) => onChange({ ...choices, height })} />
        </>
      )}
      <Select
        label={words.scheme}
        value={choices.scheme}
        options={schemes.map((scheme) => [scheme, words.schemes[scheme]])}
        onChoose={(scheme) => onChange({ ...choices, scheme })}
      />
      <Select
        label={words.language}
        value={choices.language}
        options={languages.map((tag) => [tag, languageName(tag, tag)])}
        onChoose={(language) => onChange({ ...choices, language })}
      />
      <Select
        label={words.text}
        value={choices.text}
        options={textScales.map((scale) => [scale, words.texts[scale]])}
        onChoose={(text) => onChange({ ...choices, text })}
      />
    </div>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}

function Select<T extends string>({ label, value, options, onChoose }: SelectProps<T>) {
  const choose = (chosen: string) => {
    const option = options.find(([one]) => one === chosen);
    if (option !== undefined) onChoose(option[0]);
  };
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
          {options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface SideProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Side({ label, value, onChange }: SideProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          min={LEAST_SIDE}
          max={MOST_SIDE}
          step={1}
          value={Number.isNaN(value) ? '' : value}
          onChange={({ target }) => onChange(target.valueAsNumber)}
        />
      )}
    </Labelled>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="share-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
