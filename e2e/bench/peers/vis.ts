/** vis-timeline as the first example of its README has it: everything in one DataSet, no option. */
import { startVis } from './vis-as-documented';

await startVis({ grouped: false, options: {} });
