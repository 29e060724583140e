import { onPageVisible } from '../../platform/on-page-visible';
import { type AssignedKeys, assignedKeys } from '../../platform/shortcuts';

export type { AssignedKeys, Command } from '../../platform/shortcuts';

/** The keys of the shortcuts as they are set now; `null` where the browser has none. */
export const loadShortcuts = (): Promise<AssignedKeys | null> => assignedKeys();

/**
 * Calls back whenever the person comes back to the page: they may have changed keys in the browser's settings, and not
 * every browser tells.
 */
export const onKeysMayHaveChanged = (changed: () => void): (() => void) => onPageVisible(changed);
