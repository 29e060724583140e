import type { Settings } from '../domain/settings';
import { failureText } from '../platform/log';
import type { PageName } from '../platform/tabs';
import { withinTime } from '../platform/time-limit';

export interface LeaveFeedDependencies {
  readonly readSettings: () => Promise<Pick<Settings, 'alternatives'>>;
  /** Shows one of the extension's own pages in a tab, instead of what is there. */
  readonly showInTab: (tabId: number, page: PageName) => Promise<void>;
  readonly closeTab: (tabId: number) => Promise<void>;
  readonly log: (line: string) => void;
}

/** The longest time to wait for the settings, in ms. Then the tab closes, so that leaving never takes long. */
const PATIENCE = 2_000;

/**
 * Takes a person away from the feed in a tab: to one of their alternatives, if they have any. Otherwise, and when that
 * fails, the tab closes.
 * @throws when the tab could not be closed
 */
export const leaveFeed =
  ({ readSettings, showInTab, closeTab, log }: LeaveFeedDependencies) =>
  async (tabId: number): Promise<void> => {
    try {
      const { alternatives } = await withinTime(readSettings(), PATIENCE, 'the settings');
      if (alternatives.length > 0) return await showInTab(tabId, 'alternative');
    } catch (error) {
      log(`no alternative could be shown: ${failureText(error)}`);
    }
    await closeTab(tabId);
  };
