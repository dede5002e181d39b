/** A sign and what it means, one below the other: statuses with their shapes, and whatever else is explained by a word. */
import type { ReactNode } from 'react';
import type { Status } from '../../../data/schema/timeline';
import { StatusGlyph } from '../../ui/shared/StatusGlyph';
import { statusOrder } from '../../ui/shared/status-order';
import type { PageContext } from '../page-context';

interface StatusesProps {
  readonly page: PageContext;
  readonly meanings: Readonly<Record<Status, string>>;
}

export function Statuses({ page, meanings }: StatusesProps) {
  return (
    <dl className="signs">
      {statusOrder.map((status) => (
        <Sign
          key={status}
          name={
            <>
              <StatusGlyph of={status} /> {page.messages.status[status]}
            </>
          }
        >
          {meanings[status]}
        </Sign>
      ))}
    </dl>
  );
}

interface SignProps {
  readonly name: ReactNode;
  readonly children: ReactNode;
}

export function Sign({ name, children }: SignProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
