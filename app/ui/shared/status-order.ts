/** The statuses as they are listed everywhere: from what happened to what did not. */
import type { Status } from '../../../data/schema/timeline';

export const statusOrder: readonly Status[] = ['occurred', 'ongoing', 'planned', 'proposed', 'alleged', 'rejected'];
