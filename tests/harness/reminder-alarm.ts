import type { Page } from '@playwright/test';

interface Api {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, when: { when: number }): Promise<void>;
  };
  action: {
    getBadgeText(which: object): Promise<string>;
    getTitle(which: object): Promise<string>;
  };
  storage: {
    local: { get(key: string): Promise<{ reminded: object }>; set(values: object): Promise<void> };
  };
  notifications?: { getAll(): Promise<Record<string, boolean>> };
}

const ALARM = 'weeklyReminder';

/** The time of the reminder's alarm, wall-clock ms; `null` when no alarm is set. */
export const alarmAt = (ownPage: Page): Promise<number | null> =>
  ownPage.evaluate(async (name) => {
    const { alarms } = (globalThis as unknown as { chrome: Api }).chrome;
    return (await alarms.get(name))?.scheduledTime ?? null;
  }, ALARM);

/** Lets the alarm ring now, as if a week had passed since the last reminder. */
export const ringNow = (ownPage: Page): Promise<void> =>
  ownPage.evaluate(async (name) => {
    const { alarms, storage } = (globalThis as unknown as { chrome: Api }).chrome;
    const { reminded } = await storage.local.get('reminded');
    await storage.local.set({ reminded: { ...reminded, doneThrough: '2000-01-02' } });
    await alarms.create(name, { when: Date.now() });
  }, ALARM);

/** The badge text and the title of the extension's button. */
export const buttonOf = (ownPage: Page): Promise<{ mark: string; title: string }> =>
  ownPage.evaluate(async () => {
    const { action } = (globalThis as unknown as { chrome: Api }).chrome;
    return { mark: await action.getBadgeText({}), title: await action.getTitle({}) };
  });

/** The names of the notifications that the extension shows. */
export const notificationsOf = (ownPage: Page): Promise<string[]> =>
  ownPage.evaluate(async () => {
    const { notifications } = (globalThis as unknown as { chrome: Api }).chrome;
    return Object.keys((await notifications?.getAll()) ?? {});
  });
