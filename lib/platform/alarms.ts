import { lackingBrowser } from './browser';

/** An alarm of the browser, which starts the background at a set time. */
export interface Alarm {
  /** The time for which it is set, wall-clock ms; `undefined` when it is not set. */
  at(): Promise<number | undefined>;
  set(at: number): Promise<void>;
  clear(): Promise<void>;
}

/** The alarm of a name. Where the browser has no alarms, it is never set. */
export const alarm = (name: string): Alarm => ({
  at: async () => (await lackingBrowser.alarms?.get?.(name))?.scheduledTime,
  set: async (at) => {
    await lackingBrowser.alarms?.create?.(name, { when: at });
  },
  clear: async () => {
    await lackingBrowser.alarms?.clear?.(name);
  },
});

/** Calls back when the alarm of that name goes off. */
export function onAlarm(name: string, wentOff: () => void): void {
  lackingBrowser.alarms?.onAlarm?.addListener((alarm) => {
    if (alarm.name === name) wentOff();
  });
}
