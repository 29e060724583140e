import { t } from '../i18n/translate';
import { browser, lackingBrowser } from './browser';

/** The ring of Enough's logo. It is never a count. */
const RING = '○';

/** The accent colour and the colour of text on it. They are repeated here because a button has no style sheet. */
const ACCENT = '#3f614c';
const ON_ACCENT = '#fdfbf4';

/** Whether the button's title is another one: the language of texts may have changed since it was set. */
async function isTitledOtherwise(title: string): Promise<boolean> {
  const shown = await lackingBrowser.action?.getTitle?.({});
  return shown !== undefined && shown !== title;
}

/**
 * Shows a mark on the extension's button, with its meaning as the button's title, or removes it. Does nothing where a
 * button has no marks.
 */
export async function markButton(isMarked: boolean): Promise<void> {
  if (!lackingBrowser.action?.getBadgeText || !lackingBrowser.action.setBadgeText) return;
  // The browser keeps a mark while the background is stopped, and forgets it when the browser closes.
  const wasMarked = (await lackingBrowser.action.getBadgeText({})) !== '';
  if (wasMarked === isMarked && !(isMarked && (await isTitledOtherwise(t('buttonWeekWaits'))))) return;
  await Promise.all([
    lackingBrowser.action.setBadgeBackgroundColor?.({ color: ACCENT }),
    lackingBrowser.action.setBadgeTextColor?.({ color: ON_ACCENT }),
    lackingBrowser.action.setTitle?.({
      title: isMarked ? t('buttonWeekWaits') : (browser.runtime.getManifest().action?.default_title ?? ''),
    }),
  ]);
  await lackingBrowser.action.setBadgeText({ text: isMarked ? RING : '' });
}
