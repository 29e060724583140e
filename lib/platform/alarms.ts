import { browser } from './browser';

/** One alarm of the browser's: it wakes the background at an instant. */
export interface Alarm {
  /** The instant for which it is set, wall-clock ms; `undefined` when it is not. */
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

/** Calls back when the alarm of that name rings. */
export function onAlarm(name: string, rang: () => void): void {
  browser.alarms.onAlarm.addListener((rung) => {
    if (rung.name === name) rang();
  });
}
