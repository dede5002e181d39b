/** Every event, year by year, as in the reader's list; below each row, for readers without a script, the whole of it. */
import { groupByYear } from '../../ui/list/group-by-year';
import type { PageContext } from '../page-context';
import { ServedEvent } from './ServedEvent';

export function ServedList({ page }: { readonly page: PageContext }) {
  const { dataset, messages } = page;
  const all = dataset.events.map((_, index) => index);
  return (
    <section className="served-list" id="served-list" aria-label={messages.list.label} tabIndex={-1}>
      {groupByYear(dataset, all).map(({ year, events }) => (
        <section key={year ?? 'open'} className="served-year" aria-label={year ?? messages.list.openStart}>
          <h2>{year ?? messages.list.openStart}</h2>
          <ol>
            {events.map((event) => (
              <ServedEvent key={event.id} event={event} page={page} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
