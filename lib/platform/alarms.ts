import { browser } from './browser';

/** An alarm of the browser, which starts the background at a set time. */
export interface Alarm {
  /** The time for which it is set, wall-clock ms; `undefined` when it is not set. */
  at(): Promise<number | undefined>;
  set(at: number): Promise<void>;
  clear(): Promise<void>;
}

/** The alarm of a name. */
export const alarm = (name: string): Alarm => ({
  at: async () => (await browser.alarms.get(name))?.scheduledTime,
  set: async (at) => {
    await browser.alarms.create(name, { when: at });
  },
  clear: async () => {
    await browser.alarms.clear(name);
  },
});

/** Calls back when the alarm of that name goes off. */
export function onAlarm(name: string, wentOff: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) wentOff();
  });
}
