/** What the embed opens on: an event, a stretch of time, a search, filters, a grouping, a clock. */
import { builderWords } from '../../i18n/builder/words';
import { formatWhen } from '../../time/format';
import { clocks, type FilterKey, filterKeys, groupings } from '../../url/view-state';
import { useApp } from '../shared/app-context';
import { type FilterWords, valueLabel } from '../shared/filter-words';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import type { SectionProps } from './EmbedBuilder';
import { CheckField, SelectField, TextField } from './fields';
import { filterValues } from './filter-values';
import { typedWindow } from './snippet-choices';

export function Shows({ choices, onChange }: SectionProps) {
  const { messages } = useApp();
  const words = useWords(builderWords);
  const { view } = choices;
  const change = (part: Partial<typeof view>) => onChange({ ...choices, view: { ...view, ...part } });
  return (
    <fieldset className="builder-section">
      <legend>{words.shows}</legend>
      <EventField choices={choices} onChange={onChange} />
      <div className="builder-pair">
        <TextField label={words.from} value={choices.from} onChange={(from) => onChange({ ...choices, from })} />
        <TextField label={words.to} value={choices.to} onChange={(to) => onChange({ ...choices, to })} />
      </div>
      {typedWindow(choices) === undefined ? (
        <p className="builder-wrong" role="alert">
          {words.badWindow}
        </p>
      ) : (
        <p className="builder-hint">{words.window}</p>
      )}
      <TextField label={words.query} type="search" value={view.query} onChange={(query) => change({ query })} />
      <FilterFields choices={choices} onChange={onChange} />
      <SelectField
        label={words.background}
        value={view.background === null ? 'usual' : view.background ? 'show' : 'hide'}
        options={(['usual', 'show', 'hide'] as const).map((one) => [one, words.backgrounds[one]])}
        onChoose={(one) => change({ background: one === 'usual' ? null : one === 'show' })}
      />
      <SelectField
        label={words.group}
        value={view.group}
        options={groupings.map((group) => [group, messages.groups[group]])}
        onChoose={(group) => change({ group })}
      />
      <SelectField
        label={words.clock}
        value={view.clock}
        options={clocks.map((clock) => [clock, words.clocks[clock]])}
        onChoose={(clock) => change({ clock })}
      />
      <TextField
        label={words.asOf}
        type="date"
        value={view.asOf ?? ''}
        onChange={(day) => change({ asOf: day === '' ? null : day })}
      />
    </fieldset>
  );
}

/** The event that is opened, and at which of its passages. */
function EventField({ choices, onChange }: SectionProps) {
  const { whole, language, messages } = useApp();
  const words = useWords(builderWords);
  const { view } = choices;
  const event = whole.events[whole.indexById.get(view.selection?.event ?? '') ?? -1];
  const choose = (selection: typeof view.selection) =>
    onChange({ ...choices, view: { ...view, selection, article: null } });
  const proofs = event?.evidence.length ?? 0;
  return (
    <>
      <SelectField
        label={words.event}
        value={event?.id ?? ''}
        options={[
          ['', words.none],
          ...whole.events.map(
            ({ id, when, title }) =>
              [id, formatWhen(when, language) + messages.app.colon + textIn(title, language).text] as const,
          ),
        ]}
        onChoose={(id) => choose(id === '' ? null : { event: id })}
      />
      {event !== undefined && proofs > 1 && (
        <SelectField
          label={words.evidence}
          value={String(view.selection?.evidence ?? 1)}
          options={Array.from({ length: proofs }, (_, at) => [String(at + 1), String(at + 1)])}
          onChoose={(evidence) =>
            choose({ event: event.id, ...(evidence === '1' ? {} : { evidence: Number(evidence) }) })
          }
        />
      )}
    </>
  );
}

function FilterFields({ choices, onChange }: SectionProps) {
  const { whole: dataset, messages, language } = useApp();
  const words = useWords(builderWords);
  const { view } = choices;
  const toggle = (key: FilterKey, value: string, isOn: boolean) => {
    const others = view.filters[key].filter((one) => one !== value);
    const filters = { ...view.filters, [key]: isOn ? [...others, value] : others };
    onChange({ ...choices, view: { ...view, filters } });
  };
  const labelWords: FilterWords = { dataset, messages, language };
  return (
    <div className="builder-filters">
      <p className="builder-label">{words.narrow}</p>
      {filterKeys.map((key) => (
        <details key={key} open={view.filters[key].length > 0}>
          <summary>
            {messages.filters.facet[key]}
            {view.filters[key].length > 0 && <span>{messages.filters.chosen(view.filters[key].length)}</span>}
          </summary>
          {filterValues(key, dataset).map((value) => (
            <CheckField
              key={value}
              label={valueLabel(key, value, labelWords)}
              checked={view.filters[key].includes(value)}
              onChange={(isOn) => toggle(key, value, isOn)}
            />
          ))}
        </details>
      ))}
    </div>
  );
}
