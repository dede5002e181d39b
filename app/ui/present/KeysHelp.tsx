/** The keys and what they do, as a table. */
import { presentWords } from '../../i18n/present/words';
import { useAppState } from '../shared/app-context';
import { useWords } from '../shared/use-words';

export function KeysHelp() {
  const { keys } = useWords(presentWords);
  const hasLetters = useAppState((state) => state.settings.shortcuts);
  const rows: readonly (readonly [readonly string[], string])[] = [
    [[keys.pageDown, '→', '↓', keys.space, 'N', keys.enter], keys.next],
    [[keys.pageUp, '←', '↑', `${keys.shift} + ${keys.space}`, 'P', keys.backspace], keys.previous],
    [[keys.home, keys.end], keys.ends],
    [[keys.jump], keys.jumpDo],
    [['.', 'B', 'W'], keys.blank],
    [['F5', keys.escape], keys.start],
    [['F'], keys.fullscreen],
    [['S'], keys.presenter],
    [['A'], keys.autoplay],
    [['O'], keys.overview],
    [['?'], keys.help],
  ];
  return (
    <>
      <table className="keys-table">
        <thead className="sr-only">
          <tr>
            <th scope="col">{keys.key}</th>
            <th scope="col">{keys.does}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([names, does]) => (
            <tr key={does}>
              <td>
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!hasLetters && <p className="notice">{keys.off}</p>}
      <p>{keys.clicker}</p>
      <p>{keys.touch}</p>
    </>
  );
}
