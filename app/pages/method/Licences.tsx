/** What ships beside our own code: names, versions and licences, as the components themselves state them. */
import type { PageContext } from '../page-context';
import { LICENCES_FILE } from '../site-paths';
import type { Licence } from './licence';

interface LicencesProps {
  readonly licences: readonly Licence[];
  readonly page: PageContext;
}

export function Licences({ licences, page }: LicencesProps) {
  const { component, version, licence, fullTexts } = page.words.method;
  return (
    <>
      <table className="licences">
        <thead>
          <tr>
            <th scope="col">{component}</th>
            <th scope="col">{version}</th>
            <th scope="col">{licence}</th>
          </tr>
        </thead>
        <tbody>
          {licences.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{row.version}</td>
              <td>{row.licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={page.root + LICENCES_FILE}>{fullTexts}</a>
      </p>
    </>
  );
}
