/** vis-timeline with its `cluster` option, which it offers for many items. */
import { startVis } from './vis-as-documented';

await startVis({ grouped: false, options: { cluster: {} } });
