/** Everything that happens without being asked, in one list. */
import type { Scheduled } from '../ports.js';

export const SCHEDULED: readonly Scheduled[] = [];
