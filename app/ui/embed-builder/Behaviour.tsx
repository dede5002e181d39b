/** Height, gestures, the edition of the data, and what particular hosts want. */
import { builderWords } from '../../i18n/builder/words';
import { type EmbedOptions, gestureChoices } from '../../url/embed-options';
import { useApp } from '../shared/app-context';
import { useWords } from '../shared/use-words';
import type { SectionProps } from './EmbedBuilder';
import { CheckField, NumberField, SelectField, TextField } from './fields';
import { HEIGHTS, isHeight } from './snippet-choices';

/** As the grammar of links has it: what does not match would be left out. */
const CHILD_ID = /[^\w.:-]/g;

export function Behaviour({ choices, onChange }: SectionProps) {
  const { whole } = useApp();
  const words = useWords(builderWords);
  const { options } = choices;
  const change = (part: Partial<EmbedOptions>) => onChange({ ...choices, options: { ...options, ...part } });
  const edition = whole.timeline.version;
  return (
    <fieldset className="builder-section">
      <legend>{words.behaves}</legend>
      <NumberField
        label={words.height}
        value={choices.height}
        least={HEIGHTS.least}
        most={HEIGHTS.most}
        onChange={(height) => onChange({ ...choices, height })}
      />
      {!isHeight(choices.height) && (
        <p className="builder-wrong" role="alert">
          {words.badHeight}
        </p>
      )}
      <CheckField
        label={words.autoHeight}
        checked={choices.isAutoHeight}
        onChange={(isAutoHeight) => onChange({ ...choices, isAutoHeight })}
      />
      {choices.isAutoHeight && <p className="builder-hint">{words.autoHint}</p>}
      <SelectField
        label={words.gestures}
        value={options.gestures}
        options={gestureChoices.map((one) => [one, words.gestureChoices[one]])}
        onChoose={(gestures) => change({ gestures })}
      />
      <CheckField
        label={words.version(edition)}
        checked={options.version !== null}
        onChange={(isPinned) => change({ version: isPinned ? edition : null })}
      />
      <CheckField
        label={words.mirror}
        checked={choices.mirrors}
        onChange={(mirrors) => onChange({ ...choices, mirrors, kind: mirrors ? 'script' : choices.kind })}
      />
      <TextField
        label={words.childId}
        value={options.childId ?? ''}
        onChange={(name) => change({ childId: name.replace(CHILD_ID, '') || null })}
      />
    </fieldset>
  );
}
