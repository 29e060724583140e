import { SensorRegistration } from '../../lib/background/sensor-registration';
import { hasAccess } from '../../lib/platform/access';
import { exclusively } from '../../lib/platform/lock';
import { logLine } from '../../lib/platform/log';
import {
  registeredScripts,
  registerScript,
  removeCards,
  runInPage,
  unregisterScript,
  updateScript,
} from '../../lib/platform/page-scripts';
import { tabsShowing } from '../../lib/platform/tabs';
import type { Stores } from './compose-stores';
import { PATIENCE } from './patience';

/** Puts together what runs the sensor on the chosen sites, as far as the browser gives access. */
export function composeRegistration({ settings }: Stores): SensorRegistration {
  return new SensorRegistration({
    readSettings: () => settings.read(),
    hasAccess,
    registered: registeredScripts,
    register: registerScript,
    update: updateScript,
    unregister: unregisterScript,
    tabsShowing,
    removeDeadCard: (tabId) => removeCards({ tabId }),
    runInTab: (tabId, files) => runInPage({ tabId }, files),
    exclusively,
    patience: PATIENCE,
    log: logLine,
  });
}
