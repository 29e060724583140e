import { describe, expect, it, vi } from 'vitest';
import { startOfDay } from '../../../../lib/domain/time/days';
import { calendarOf } from '../../../../lib/pages/context';
import { snoozeActions } from '../../../../lib/pages/shared/snooze-actions';
import { DAY, HOUR } from '../../../builders/domain-rows';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const NOW = middleOf('2026-11-22');

describe('pausing nudges', () => {
  it('lasts an hour, until the next local day begins, or seven days', async () => {
    const context = pageInMemory(() => NOW);
    const { snooze } = snoozeActions(context);
    const snoozedUntil = async () => (await context.settings.read()).snoozedUntil;
    await snooze('hour');
    expect(await snoozedUntil()).toBe(NOW + HOUR);
    await snooze('today');
    expect(await snoozedUntil()).toBe(startOfDay('2026-11-23', calendarOf(await context.settings.read())));
    await snooze('week');
    expect(await snoozedUntil()).toBe(NOW + 7 * DAY);
  });

  it('ends on request', async () => {
    const context = pageInMemory(() => NOW);
    const { snooze, endSnooze } = snoozeActions(context);
    await snooze('week');
    await endSnooze();
    expect((await context.settings.read()).snoozedUntil).toBeNull();
  });

  it('rejects when it can’t be stored', async () => {
    const context = pageInMemory(() => NOW);
    vi.spyOn(context.settings, 'change').mockRejectedValue(new Error('No storage.'));
    await expect(snoozeActions(context).snooze('hour')).rejects.toThrow('No storage.');
    await expect(snoozeActions(context).endSnooze()).rejects.toThrow('No storage.');
  });
});
