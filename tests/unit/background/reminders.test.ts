import { describe, expect, it } from 'vitest';
import { Reminders } from '../../../lib/background/reminders';
import { SUGGESTED_REMINDER } from '../../../lib/domain/reminder';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/domain/settings';
import { DAY, HOUR, instant } from '../../builders/domain-rows';
import { inProcessLock, valueInMemory } from '../../builders/in-memory-database';

const SUNDAY = instant('2026-11-22T18:00:00Z');

/** A browser that was open on the Wednesday on which the default reminder was set, unless `settings` say otherwise. */
async function background(some: Partial<Settings> = {}) {
  const world = {
    now: SUNDAY - 4 * DAY,
    settings: { ...DEFAULT_SETTINGS, reminder: SUGGESTED_REMINDER, ...some } as Settings,
    alarm: undefined as number | undefined,
    marked: false,
  };
  const done: string[] = [];
  const reminded = valueInMemory();
  const weekSeenAt = valueInMemory();
  const exclusively = inProcessLock();
  /** A worker that has just started, and knows only what is stored. */
  const wake = () =>
    new Reminders({
      settings: { read: async () => world.settings },
      reminded,
      weekSeenAt,
      alarm: {
        at: async () => world.alarm,
        set: async (at) => {
          done.push('alarm');
          world.alarm = at;
        },
        clear: async () => {
          world.alarm = undefined;
        },
      },
      mark: async (waits) => {
        world.marked = waits;
      },
      notify: async () => {
        done.push('notified');
      },
      exclusively,
      now: () => world.now,
      timeZone: () => 'UTC',
    }).reconcile();
  await wake();
  return { world, done, reminded, weekSeenAt, wake };
}

describe('the weekly reminder', () => {
  it('is set for the next time, and left alone at every later start of the background', async () => {
    const { world, done, wake } = await background();
    expect(world.alarm).toBe(SUNDAY);
    await wake();
    await wake();
    expect(done).toEqual(['alarm']);
    expect(world.marked).toBe(false);
  });

  it('sets a mark at its time, which stays across restarts until the week was opened', async () => {
    const { world, done, weekSeenAt, wake } = await background();
    world.now = SUNDAY;
    await wake();
    expect([world.marked, world.alarm]).toEqual([true, SUNDAY + 7 * DAY]);
    // A browser forgets its marks, and some browsers forget their alarms.
    Object.assign(world, { marked: false, alarm: undefined, now: SUNDAY + DAY });
    await wake();
    expect([world.marked, world.alarm]).toEqual([true, SUNDAY + 7 * DAY]);
    await weekSeenAt.set(SUNDAY + DAY);
    await wake();
    expect(world.marked).toBe(false);
    expect(done).not.toContain('notified');
  });

  it('comes once at the next start when it was missed while the browser was closed', async () => {
    const { world, done, wake } = await background({ reminderNotifies: true });
    Object.assign(world, { now: SUNDAY + 9 * DAY, alarm: undefined });
    await Promise.all([wake(), wake()]);
    expect(world.marked).toBe(true);
    expect(done.filter((one) => one === 'notified')).toHaveLength(1);
    expect(world.alarm).toBe(SUNDAY + 14 * DAY);
  });

  it('changes its time with the setting', async () => {
    const { world, wake } = await background();
    world.settings = { ...world.settings, reminder: { weekday: 6, minute: 9 * 60 } };
    await wake();
    expect(world.alarm).toBe(SUNDAY - DAY - 9 * HOUR);
  });

  it('leaves no alarm, no mark and no stored state when it is turned off', async () => {
    const { world, reminded, wake } = await background();
    world.now = SUNDAY;
    await wake();
    world.settings = { ...world.settings, reminder: null };
    await wake();
    expect([world.alarm, world.marked, await reminded.get()]).toEqual([undefined, false, undefined]);
  });

  it('is off until the person turns it on', async () => {
    const { world, done, reminded } = await background({ reminder: DEFAULT_SETTINGS.reminder });
    expect([world.alarm, done, await reminded.get()]).toEqual([undefined, [], undefined]);
  });

  it('keeps what a newer version remembers besides', async () => {
    const { reminded, world, wake } = await background();
    await reminded.set({ ...((await reminded.get()) as object), tone: 'soft' });
    world.now = SUNDAY;
    await wake();
    expect(await reminded.get()).toMatchObject({ tone: 'soft', waitingSince: SUNDAY });
  });
});
