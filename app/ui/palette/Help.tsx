/** The keys, made from the same objects that they press, and those that belong to a part of the page. */
import { Fragment } from 'react';
import { type ActionGroup, isOnPage, labelOf } from '../../actions/action';
import { actions } from '../../actions/actions';
import type { Keys } from '../../actions/keys';
import { actionWords } from '../../i18n/actions/words';
import { paletteWords } from '../../i18n/palette/words';
import { useApp, useAppState } from '../shared/app-context';
import { Dialog } from '../shared/Dialog';
import { KeyCap } from '../shared/KeyCaps';
import { useActionContext } from '../shared/use-actions';
import { useWords } from '../shared/use-words';
import './help.css';

export function Help() {
  const { commands } = useApp();
  const { help: words } = useWords(paletteWords);
  const hasSingleKeys = useAppState((state) => state.settings.shortcuts);
  const { panels } = useActionContext().page;
  return (
    <Dialog title={words.title} onClose={commands.closePanel} className="help">
      <p>{words.intro}</p>
      {!hasSingleKeys && (
        <p className="notice">
          <strong>{words.off}</strong>
        </p>
      )}
      {panels.has('settings') && (
        <button type="button" className="link-button" onClick={() => commands.openPanel('settings')}>
          {hasSingleKeys ? words.settings : words.settingsOff}
        </button>
      )}
      <div className="help-sections">
        <ActionKeys />
        <PartKeys />
      </div>
    </Dialog>
  );
}

function ActionKeys() {
  const words = useWords(actionWords);
  const { page } = useActionContext();
  // What cannot be done just now has its key all the same; what the page has not is left out.
  const offered = actions.filter((action) => action.keys !== undefined && isOnPage(action, page));
  const groups = [...new Set(offered.map((action) => action.group))];
  return groups.map((group: ActionGroup) => (
    <KeyTable
      key={group}
      title={words.groups[group]}
      rows={offered
        .filter((action) => action.group === group)
        .map((action) => [labelOf(action, words), action.keys ?? []])}
    />
  ));
}

/** Keys of parts of the page while they have the focus: not actions, for they mean something only there. */
const AXIS: readonly (readonly [keyof Words['axis'], readonly Keys[]])[] = [
  ['time', ['←', '→']],
  ['lanes', ['↑', '↓']],
  ['ends', ['Home', 'End']],
  ['open', ['Enter']],
];
const LISTS: readonly (readonly [keyof Words['lists'], readonly Keys[]])[] = [
  ['choose', ['↑', '↓']],
  ['open', ['Enter']],
  ['clear', ['Esc']],
];
const ELSEWHERE: readonly (readonly [keyof Words['elsewhere'], readonly Keys[]])[] = [
  ['parts', ['Tab']],
  ['rows', ['↑', '↓']],
  ['row', ['←', '→']],
  ['split', ['←', '→']],
  ['leave', ['Esc']],
];
type Words = Awaited<ReturnType<(typeof paletteWords)['en']>>['help'];

function PartKeys() {
  const { help } = useWords(paletteWords);
  return (
    <>
      <KeyTable title={help.sections.axis} rows={AXIS.map(([name, caps]) => [help.axis[name], caps])} />
      <KeyTable title={help.sections.lists} rows={LISTS.map(([name, caps]) => [help.lists[name], caps])} />
      <KeyTable title={help.sections.elsewhere} rows={ELSEWHERE.map(([name, caps]) => [help.elsewhere[name], caps])} />
    </>
  );
}

interface KeyTableProps {
  readonly title: string;
  readonly rows: readonly (readonly [string, readonly Keys[]])[];
}

function KeyTable({ title, rows }: KeyTableProps) {
  return (
    <section className="help-section">
      <h3>{title}</h3>
      <dl>
        {rows.map(([label, keys]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              {keys.map((one) => (
                <KeyCap key={one} of={one} />
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
