/** One event back, one event on: the timeline can be read from page to page. */
import type { TimelineEvent } from '../../../data/schema/timeline';
import { formatWhen } from '../../time/format';
import { Content } from '../Content';
import type { PageContext } from '../page-context';
import { eventPlace } from '../site-paths';
import { neighboursOf } from './neighbours-of';

interface NeighboursProps {
  readonly event: TimelineEvent;
  readonly page: PageContext;
}

export function Neighbours({ event, page }: NeighboursProps) {
  const { earlier, later } = neighboursOf(event.id, page.dataset);
  return (
    <nav className="neighbours" aria-label={page.words.event.others}>
      {earlier && <Neighbour rel="prev" event={earlier} page={page} label={page.words.event.earlier} />}
      {later && <Neighbour rel="next" event={later} page={page} label={page.words.event.later} />}
    </nav>
  );
}

interface NeighbourProps extends NeighboursProps {
  readonly rel: 'prev' | 'next';
  readonly label: string;
}

function Neighbour({ rel, label, event, page }: NeighbourProps) {
  return (
    <a className={`neighbour is-${rel}`} rel={rel} href={page.home + eventPlace(event.id)}>
      <span className="neighbour-label">
        {label} · {formatWhen(event.when, page.language)}
      </span>{' '}
      <Content of={event.title} page={page} />
    </a>
  );
}
