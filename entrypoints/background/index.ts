import { defineBackground } from 'wxt/utils/define-background';
import { startEach } from '../../lib/background/start-each';
import { onAccessChanged } from '../../lib/platform/access';
import { onAlarm } from '../../lib/platform/alarms';
import { onCommand } from '../../lib/platform/commands';
import { logLine } from '../../lib/platform/log';
import { onNotificationClicked } from '../../lib/platform/notifications';
import { onBrowserStarted, onInstalled, onMessage } from '../../lib/platform/runtime';
import { composeBackground, retryAlarm } from './compose';
import { FOLDER_ALARM } from './compose-folder';
import { WEEKLY_REMINDER } from './compose-reminders';

export default defineBackground(() => {
  const background = composeBackground();
  const { answer, openPage, remind, setSensors, settings, weekSeenAt } = background;
  const listeners = background.part(
    'listeners',
    startEach(
      {
        'answering messages': () => onMessage(answer),
        // The listener does nothing: with it, the browser starts the background, and the calls below do the rest.
        'starting with the browser': () => onBrowserStarted(() => {}),
        'the welcome page': () => onInstalled(() => openPage('welcome')),
        'the shortcut to a card': () => onCommand('focus-card', background.focusCard),
        'the shortcut that keeps a comparison': () => onCommand('compared', background.catchComparison),
        'the shortcut to a check-in': () => onCommand('check-in', background.openCheckIn),
        'the shortcut that pauses nudges': () => onCommand('snooze', background.snooze),
        'following access': () => onAccessChanged(setSensors),
        'following the sites': () => settings.onChanged(setSensors),
        'following the reminder': () => settings.onChanged(remind),
        'following the week page': () => weekSeenAt.onChanged(remind),
        'the alarm of the reminder': () => onAlarm(WEEKLY_REMINDER, remind),
        'the alarm of the folder': () => onAlarm(FOLDER_ALARM, background.keepFolder),
        'the click on a notification': () =>
          onNotificationClicked(WEEKLY_REMINDER, () => openPage('reflection')),
        'the alarm of the listeners': () => onAlarm(retryAlarm('listeners'), () => void listeners.run()),
        'the alarm of the sensors': () => onAlarm(retryAlarm('sensors'), setSensors),
        'the alarm of the reminder’s set-up': () => onAlarm(retryAlarm('reminder'), remind),
      },
      logLine,
    ),
  );
  // The browser takes listeners only in the worker's first turn: `run` starts them before it waits for anything.
  void listeners.run();
  background.beginNewLog();
  // The browser forgets this when it closes, so each start of the worker says it again.
  background.guardStorage();
  background.keepStorage();
  background.beginSensors();
  background.compactWhenQuiet();
  background.finishImport();
  background.beginFolder();
  remind();
});
