import { describe, expect, it, vi } from 'vitest';
import { localDay } from '../../../../lib/domain/time/days';
import { calendarOf, type PageContext } from '../../../../lib/pages/context';
import { loadCheckIn } from '../../../../lib/pages/popup/load-check-in';
import { DAY, MINUTE } from '../../../builders/domain-rows';
import { gratitudeEntry, lived } from '../../../builders/journal-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';

const NOW = middleOf('2026-11-22');

async function fromJar(context: PageContext, now = NOW) {
  const settings = await context.settings.read();
  return (await loadCheckIn(context, settings, localDay(now, calendarOf(settings)), now)).fromJar?.text;
}

async function gladOf(context: PageContext, ...days: readonly string[]) {
  for (const day of days) {
    await context.gratitude.save(gratitudeEntry({ ...lived(middleOf(day), day), text: day }), NOW);
  }
}

describe('the line from the jar', () => {
  it('is that of a year ago, once a day', async () => {
    const context = pageInMemory(() => NOW);
    await gladOf(context, '2026-11-01', '2025-11-22', '2025-11-23');
    expect(await fromJar(context)).toBe('2025-11-22');
    expect(await context.yearAgoShownOn.get()).toBe('2026-11-22');
    const tomorrow = middleOf('2026-11-23');
    expect(await fromJar(context, tomorrow)).toBe('2025-11-23');
  });

  it('is any earlier one after that, and where there is none of a year ago', async () => {
    const context = pageInMemory(() => NOW);
    await gladOf(context, '2026-11-01');
    expect(await fromJar(context)).toBe('2026-11-01');
    const aYearAgo = vi.spyOn(context.gratitude, 'aYearAgo');
    await context.yearAgoShownOn.set('2026-11-22');
    expect(await fromJar(context)).toBe('2026-11-01');
    expect(aYearAgo).not.toHaveBeenCalled();
  });

  it('is there also when that it was shown can’t be stored', async () => {
    const context = pageInMemory(() => NOW);
    await gladOf(context, '2025-11-22');
    vi.spyOn(context.yearAgoShownOn, 'set').mockRejectedValue(new Error('No storage.'));
    expect(await fromJar(context)).toBe('2025-11-22');
  });

  it('of a year ago does not count as shown while a check-in is asked for', async () => {
    const context = pageInMemory(() => NOW);
    await context.settings.change(() => ({ sites: [{ site: 'x', since: 0 }] }));
    await spendTime(context, { site: 'x', start: NOW - DAY, end: NOW - DAY + MINUTE });
    await gladOf(context, '2025-11-22');
    await fromJar(context);
    expect(await context.yearAgoShownOn.get()).toBeUndefined();
  });
});
