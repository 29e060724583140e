import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { localDay } from '../../../lib/domain/time/days';
import { calendarOf } from '../../../lib/pages/context';
import { middleOf, pageInMemory } from '../../builders/page-in-memory';

const NOW = middleOf('2026-11-22');

function countedPage() {
  const context = pageInMemory(() => NOW);
  let calls = 0;
  const stop = context.subscribe(() => {
    calls += 1;
  });
  return { context, stop, calls: () => calls };
}

describe('the context of a page', () => {
  it('reads the time from its environment', () => {
    let time = NOW;
    const context = pageInMemory(() => time);
    time += 1_000;
    expect(context.now()).toBe(NOW + 1_000);
  });

  it('calls back when a row, a setting or the write failure changes', async () => {
    const { context, calls } = countedPage();
    await context.reflections.save('2026-W47', 1, 'A walk.', NOW);
    expect(calls()).toBe(1);
    await context.settings.change(() => ({ withholding: false }));
    expect(calls()).toBe(2);
    await context.writeFailure
      .track(() => Promise.reject(new Error('disk full')))
      .catch((error: unknown) => expect(error).toEqual(new Error('disk full')));
    expect(calls()).toBe(3);
  });

  it('stops calling back once the listener stops', async () => {
    const { context, stop, calls } = countedPage();
    stop();
    await context.reflections.save('2026-W47', 1, 'A walk.', NOW);
    await context.settings.change(() => ({ withholding: false }));
    expect(calls()).toBe(0);
  });
});

describe('the calendar of a page', () => {
  it('starts a local day at the hour that the person chose', () => {
    const noon = middleOf('2026-11-22') - 4 * 3_600_000;
    const [early, late] = [8, 20].map((dayStartHour) => calendarOf({ ...DEFAULT_SETTINGS, dayStartHour }));
    expect(early && localDay(noon, early)).toBe('2026-11-22');
    expect(late && localDay(noon, late)).toBe('2026-11-21');
  });
});
