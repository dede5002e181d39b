/** What choosing an item of the palette does. */
import type { ActionContext } from '../../actions/action';
import { withRecent } from '../../state/settings';
import type { PaletteItem } from './palette-item';

/** Filters by kind of thing: what can be gone to only as a group of events. */
const FILTERS = { place: 'place', topic: 'topic' } as const;

export function chooseItem(item: PaletteItem, context: ActionContext): void {
  const { commands, dataset, store } = context;
  switch (item.kind) {
    case 'event': {
      const event = dataset.events[item.event];
      if (event !== undefined) commands.selectEvent({ event: event.id });
      break;
    }
    case 'article':
      commands.openArticle(item.id);
      break;
    case 'actor':
      commands.openActor(item.id);
      break;
    case 'thread':
      commands.openCompare(item.id);
      break;
    case 'place':
    case 'topic':
      commands.showOnly(FILTERS[item.kind], item.id);
      break;
    case 'date':
      commands.goTo(item.date.span);
      break;
    case 'search':
      commands.setQuery(item.query);
      context.hands.focus('search');
      break;
    case 'action':
      commands.setSettings({ recent: withRecent(store.getState().settings.recent, item.action.id) });
      item.action.run(context);
      break;
    default:
      item satisfies never;
  }
}
