/** What the shapes mean: every status with its glyph. */
import type { Messages } from '../../i18n/messages';
import { StatusGlyph } from './StatusGlyph';
import { statusOrder } from './status-order';

export function Legend({ messages }: { readonly messages: Messages }) {
  return (
    <ul className="legend" aria-label={messages.status.label}>
      {statusOrder.map((status) => (
        <li key={status}>
          <StatusGlyph of={status} />
          {messages.status[status]}
        </li>
      ))}
    </ul>
  );
}
