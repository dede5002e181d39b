/** vis-timeline with groups, as its examples have them: laid out group by group, which is less work than all in one. */
import { startVis } from './vis-as-documented';

await startVis({ grouped: true, options: {} });
