/** One choice of several, as large targets: radio buttons, which the keyboard and a screen reader know. */
import { type ReactNode, useId } from 'react';

interface ChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly picture?: ReactNode }[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

export function Choice<T extends string | number>({ legend, options, value, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice-option">
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.picture}
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
