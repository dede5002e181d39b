/** What the embed opens on: an event, a stretch of time, a search, filters, a grouping, a clock. */
import { useMemo } from 'react';
import type { TimelineEvent } from '../../../data/schema/timeline';
import { type Dataset, everyEvent } from '../../dataset/dataset';
import { weightiestEvents } from '../../dataset/weightiest';
import { builderWords } from '../../i18n/builder/words';
import { formatWhen } from '../../time/format';
import { clocks, type FilterKey, filterKeys, groupings, noFilters } from '../../url/view-state';
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
      <ArticleField choices={choices} onChange={onChange} />
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
      <DataField choices={choices} onChange={onChange} />
    </fieldset>
  );
}

/** In a menu nobody looks through more. */
const MOST_OFFERED = 500;

/** No event's id has such a sign in it. */
const LAST = '@last';

/** The event that is opened, and at which of its passages. */
function EventField({ choices, onChange }: SectionProps) {
  const { whole, language, messages } = useApp();
  const words = useWords(builderWords);
  const { view } = choices;
  const event = whole.events[whole.indexById.get(view.selection?.event ?? '') ?? -1];
  const choose = (selection: typeof view.selection, startAtEnd = false) =>
    onChange({
      ...choices,
      view: { ...view, selection, article: null },
      options: { ...choices.options, startAtEnd },
    });
  const proofs = event?.evidence.length ?? 0;
  const offered = useMemo(() => offeredEvents(whole, event?.id), [whole, event?.id]);
  return (
    <>
      <SelectField
        label={words.event}
        value={choices.options.startAtEnd ? LAST : (event?.id ?? '')}
        options={[
          ['', words.none],
          [LAST, words.last],
          ...offered.map(
            ({ id, when, title }) =>
              [id, formatWhen(when, language) + messages.app.colon + textIn(title, language).text] as const,
          ),
        ]}
        onChoose={(id) => choose(id === '' || id === LAST ? null : { event: id }, id === LAST)}
      />
      {offered.length < whole.events.length && (
        <p className="builder-hint">{words.someEvents(MOST_OFFERED, whole.events.length)}</p>
      )}
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

/** The events to choose from: of many the weightiest, and whichever is chosen. */
function offeredEvents(whole: Dataset, chosen: string | undefined): readonly TimelineEvent[] {
  const at = whole.indexById.get(chosen ?? '');
  const some = new Set([
    ...weightiestEvents(whole, everyEvent(whole), MOST_OFFERED),
    ...(at === undefined ? [] : [at]),
  ]);
  return [...some].sort((a, b) => a - b).flatMap((event) => whole.events[event] ?? []);
}

/** An article opened by itself: instead of an event, which opens its own. */
function ArticleField({ choices, onChange }: SectionProps) {
  const { whole, messages } = useApp();
  const words = useWords(builderWords);
  const { view, options } = choices;
  return (
    <SelectField
      label={words.article}
      value={view.article ?? ''}
      options={[
        ['', words.none],
        ...whole.timeline.sources.map(
          ({ id, title, publisher }) => [id, title ?? publisher ?? messages.source.unknownTitle] as const,
        ),
      ]}
      onChoose={(id) =>
        onChange({
          ...choices,
          view: { ...view, article: id || null, selection: null },
          options: { ...options, startAtEnd: false },
        })
      }
    />
  );
}

/** Another timeline: what was chosen from this one's lists would mean nothing there. */
function DataField({ choices, onChange }: SectionProps) {
  const words = useWords(builderWords);
  const { view } = choices;
  const change = (data: string) =>
    onChange({ ...choices, view: { ...view, data: data || null, selection: null, article: null, filters: noFilters } });
  return (
    <>
      <TextField label={words.data} value={view.data ?? ''} onChange={(data) => change(data.trim())} />
      <p className="builder-hint">{words.dataHint}</p>
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
