import { browser } from './browser';
import { t } from './i18n';

/** A ring, as in the mark of the house: it counts nothing. */
const RING = '○';

/** The accent of the house and the ink on it: a button has no style sheet. */
const ACCENT = '#3f614c';
const ON_ACCENT = '#fdfbf4';

/** Shows a quiet mark on the extension's button, with what it means in the button's title, or takes it away. */
export async function markButton(waits: boolean): Promise<void> {
  const { action, runtime } = browser;
  // The browser forgets a mark when it closes, and keeps it while the background sleeps.
  if (((await action.getBadgeText({})) !== '') === waits) return;
  await Promise.all([
    action.setBadgeBackgroundColor({ color: ACCENT }),
    action.setBadgeTextColor({ color: ON_ACCENT }),
    action.setTitle({
      title: waits ? t('buttonWeekWaits') : (runtime.getManifest().action?.default_title ?? ''),
    }),
  ]);
  await action.setBadgeText({ text: waits ? RING : '' });
}
