import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alarm, onAlarm } from '../../../lib/platform/alarms';

beforeEach(() => fakeBrowser.reset());

describe('an alarm', () => {
  it('reports the time for which it is set, until it is cleared', async () => {
    const weekly = alarm('weekly');
    expect(await weekly.at()).toBeUndefined();
    await weekly.set(1_000);
    await weekly.set(2_000);
    expect(await weekly.at()).toBe(2_000);
    expect(await alarm('other').at()).toBeUndefined();
    await weekly.clear();
    expect(await weekly.at()).toBeUndefined();
  });

  it('calls back when it goes off, and not when another does', async () => {
    let calls = 0;
    onAlarm('weekly', () => {
      calls += 1;
    });
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'other',
      scheduledTime: 0,
      persistAcrossSessions: true,
    });
    expect(calls).toBe(0);
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'weekly',
      scheduledTime: 0,
      persistAcrossSessions: true,
    });
    expect(calls).toBe(1);
  });
});
