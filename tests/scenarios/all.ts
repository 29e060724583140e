import { betweenSurfaces } from './between-surfaces';
import { clockSetAhead, clockSetBack } from './clock-jumps';
import { idleAndReturn } from './idle-and-return';
import { killedBrowser } from './killed-browser';
import { closedTab, leftForAnotherSite, leftWhileLoading } from './left-pages';
import { longTasks } from './long-tasks';
import { minimisedWindow } from './minimised-window';
import { reloadAndBack } from './reload-and-back';
import { reloadedExtension } from './reloaded-extension';
import type { Scenario } from './scenario';
import { siteTurnedOff } from './site-turned-off';
import { steadyScrolling } from './steady-scrolling';
import { stoppedMachine } from './stopped-machine';
import { stoppedWorker } from './stopped-worker';
import { tabSwitches } from './tab-switches';
import { thirtyTabs } from './thirty-tabs';
import { throttledTimers } from './throttled-timers';
import { dayStart, midnight } from './turning-hours';
import { twoSites } from './two-sites';
import { twoWindows } from './two-windows';
import { watching } from './watching';

/** All scenarios in which credited time is compared with the truth. */
export const SCENARIOS: readonly Scenario[] = [
  steadyScrolling,
  longTasks,
  throttledTimers,
  tabSwitches,
  twoWindows,
  minimisedWindow,
  betweenSurfaces,
  reloadAndBack,
  leftForAnotherSite,
  closedTab,
  leftWhileLoading,
  stoppedWorker,
  reloadedExtension,
  killedBrowser,
  stoppedMachine,
  clockSetAhead,
  clockSetBack,
  midnight,
  dayStart,
  idleAndReturn,
  watching,
  siteTurnedOff,
  twoSites,
  thirtyTabs,
];
