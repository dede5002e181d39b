/** Language, colours, and how much of the furniture there is. */

import { builderWords } from '../../i18n/builder/words';
import { languages } from '../../i18n/messages';
import type { EmbedOptions } from '../../url/embed-options';
import { languageName } from '../shared/language-name';
import { useWords } from '../shared/use-words';
import type { SectionProps } from './EmbedBuilder';
import { CheckField, SelectField } from './fields';
import { PAGE_LANGUAGE } from './snippet-choices';

const THEMES = ['usual', 'light', 'dark', 'contrast'] as const;

export function Looks({ choices, onChange }: SectionProps) {
  const words = useWords(builderWords);
  const { view, options } = choices;
  const change = (part: Partial<EmbedOptions>) => onChange({ ...choices, options: { ...options, ...part } });
  const theme = THEMES.find((one) => one === view.theme) ?? 'usual';
  return (
    <fieldset className="builder-section">
      <legend>{words.looks}</legend>
      <SelectField
        label={words.lang}
        value={languages.find((tag) => tag === options.lang) ?? PAGE_LANGUAGE}
        options={languages.map((tag) => [tag, languageName(tag, tag)])}
        onChoose={(lang) => change({ lang: lang === PAGE_LANGUAGE ? null : lang })}
      />
      <SelectField
        label={words.theme}
        value={theme}
        options={THEMES.map((one) => [one, words.themes[one]])}
        onChoose={(one) => onChange({ ...choices, view: { ...view, theme: one === 'usual' ? null : one } })}
      />
      {(['plain', 'transparent', 'static'] as const).map((flag) => (
        <CheckField
          key={flag}
          label={words[flag]}
          checked={options[flag]}
          onChange={(isOn) => change({ [flag]: isOn })}
        />
      ))}
    </fieldset>
  );
}
