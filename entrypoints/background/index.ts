import { defineBackground } from 'wxt/utils/define-background';
import { onAccessChanged } from '../../lib/platform/access';
import { onAlarm } from '../../lib/platform/alarms';
import { onCommand } from '../../lib/platform/commands';
import { onNotificationClicked } from '../../lib/platform/notifications';
import { onBrowserStarted, onInstalled, onMessage } from '../../lib/platform/runtime';
import { openPage } from '../../lib/platform/tabs';
import { composeBackground, WEEKLY_REMINDER } from './compose';

export default defineBackground(() => {
  const { answer, begin, compactWhenQuiet, focusCard, reconcile, remind, settings, weekSeenAt } =
    composeBackground();
  onMessage(answer);
  // The listener does nothing: with it, the browser starts the background, and the calls below do the rest.
  onBrowserStarted(() => {});
  onInstalled(() => void openPage('welcome'));
  onCommand('focus-card', focusCard);
  onAccessChanged(reconcile);
  settings.onChanged(reconcile);
  settings.onChanged(remind);
  weekSeenAt.onChanged(remind);
  onAlarm(WEEKLY_REMINDER, remind);
  onNotificationClicked(WEEKLY_REMINDER, () => void openPage('reflection'));
  begin();
  compactWhenQuiet();
  remind();
});
