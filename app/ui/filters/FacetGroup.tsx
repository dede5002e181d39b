/** One filter: its values with what each would leave; long lists are cut short and can be searched. */
import { type KeyboardEvent, useMemo, useState } from 'react';
import { type FilterKey, isOneOf } from '../../url/view-state';
import { useApp, useAppState } from '../shared/app-context';
import { StatusGlyph } from '../shared/StatusGlyph';
import { statusOrder } from '../shared/status-order';
import { toneOf } from '../shared/tone';
import { CountedCheck } from './CountedCheck';
import { type FacetValue, facetValues, listedValues } from './facet-values';

interface FacetGroupProps {
  readonly of: FilterKey;
  /** Events by value; what is not in it leaves nothing. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What most people filter by stands open; the rest is a line each. */
const OPEN_AT_FIRST: readonly FilterKey[] = ['topic'];
/** More values than this want a field to find one. */
const SEARCHABLE_FROM = 13;

export function FacetGroup({ of: key, counts }: FacetGroupProps) {
  const { dataset, messages, language } = useApp();
  const chosen = useAppState((state) => state.filters[key]);
  const values = useMemo(() => facetValues(key, { dataset, messages, language }), [key, dataset, messages, language]);
  const [isOpen, setOpen] = useState(OPEN_AT_FIRST.includes(key) || chosen.length > 0);
  const name = messages.filters.facet[key];
  if (values.length === 0) return null;
  return (
    <details className="facet" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {name}
        {chosen.length > 0 && <span className="facet-chosen">{messages.filters.chosen(chosen.length)}</span>}
      </summary>
      {isOpen && <Values {...{ of: key, counts, values, chosen, name }} />}
    </details>
  );
}

interface ValuesProps extends FacetGroupProps {
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly name: string;
}

function Values({ of: key, counts, values, chosen, name }: ValuesProps) {
  const { commands, messages } = useApp();
  const [find, setFind] = useState('');
  const [isWhole, setWhole] = useState(false);
  const listed = listedValues(values, { find, chosen, isWhole });
  const isCut = find === '' && (isWhole || listed.length < values.length);
  return (
    <fieldset>
      <legend className="sr-only">{name}</legend>
      {values.length >= SEARCHABLE_FROM && <FindValue name={name} find={find} setFind={setFind} />}
      {listed.map(({ value, label }) => (
        <CountedCheck
          key={value}
          label={label}
          sign={<Sign of={key} value={value} />}
          count={counts.get(value) ?? 0}
          checked={chosen.includes(value)}
          onChange={() => commands.toggleFilter(key, value)}
        />
      ))}
      {listed.length === 0 && <p className="facet-hint">{messages.filters.noValue}</p>}
      {isCut && (
        <button type="button" className="link-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? messages.filters.fewer : messages.filters.more(values.length)}
        </button>
      )}
    </fieldset>
  );
}

interface FindValueProps {
  readonly name: string;
  readonly find: string;
  readonly setFind: (find: string) => void;
}

function FindValue({ name, find, setFind }: FindValueProps) {
  const { messages } = useApp();
  /** Escape clears the field before it closes the panel. */
  const clear = (press: KeyboardEvent) => {
    if (press.key !== 'Escape' || find === '') return;
    press.preventDefault();
    setFind('');
  };
  return (
    <input
      type="search"
      className="facet-find"
      aria-label={messages.filters.find(name)}
      placeholder={messages.filters.findShort}
      value={find}
      onChange={({ target }) => setFind(target.value)}
      onKeyDown={clear}
    />
  );
}

/** The colour of a topic and the shape of a status, as everywhere. */
function Sign({ of: key, value }: { readonly of: FilterKey; readonly value: string }) {
  const { dataset } = useApp();
  if (key === 'topic') return <span className={`facet-dot ${toneOf(value, dataset)}`} aria-hidden="true" />;
  if (key === 'status' && isOneOf(statusOrder, value)) return <StatusGlyph of={value} />;
  return null;
}
