import { describe, expect, it } from 'vitest';
import { SUGGESTED_REMINDER } from '../../../../lib/domain/reminder';
import { daysOf, type IsoWeek, type LocalDay } from '../../../../lib/domain/time/days';
import { readPeriod } from '../../../../lib/domain/time/period';
import { loadDetails } from '../../../../lib/pages/reflection/load-details';
import { loadPeriod } from '../../../../lib/pages/reflection/load-period';
import { noteWeekOpened } from '../../../../lib/pages/reflection/week-opened';
import { guessActions } from '../../../../lib/pages/shared/guess-actions';
import { HOUR } from '../../../builders/domain-rows';
import { guess } from '../../../builders/journal-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';

/** A Monday: the first day of 2026-W48. */
const TODAY = '2026-11-23';
const WEEKS = ['2026-W43', '2026-W44', '2026-W45', '2026-W46', '2026-W47'];

async function livedWeeks(today: LocalDay = TODAY) {
  const context = pageInMemory(() => middleOf(today));
  const spend = (day: LocalDay) =>
    spendTime(context, { site: 'x', start: middleOf(day), end: middleOf(day) + 2 * HOUR });
  for (const week of WEEKS) await spend(daysOf(week)[0] as LocalDay);
  await spend(TODAY);
  if (today !== TODAY) await spend(today);
  const open = async (week: IsoWeek) => {
    const content = await loadPeriod(context, readPeriod(week));
    await noteWeekOpened(context, content.charts.period, content.today);
    return content;
  };
  return { context, open };
}

describe('the guess before a week', () => {
  it('is offered when the last week is opened for the first time, and never again', async () => {
    const { open } = await livedWeeks();
    expect((await open('2026-W48')).week?.guess).toMatchObject({ isOffered: false, made: null });
    expect((await open('2026-W46')).week?.guess.isOffered).toBe(false);
    expect((await open('2026-W47')).week?.guess.isOffered).toBe(true);
    expect((await open('2026-W47')).week?.guess.isOffered).toBe(false);
  });

  it('is not offered to someone who has turned it off, or has guessed in another browser', async () => {
    const off = await livedWeeks();
    await guessActions(off.context).setOffered(false);
    expect((await off.open('2026-W47')).week?.guess.isOffered).toBe(false);
    const elsewhere = await livedWeeks();
    await elsewhere.context.guesses.save(guess({ week: '2026-W47' }), 1);
    expect((await elsewhere.open('2026-W47')).week?.guess).toMatchObject({
      isOffered: false,
      made: { minutes: 330 },
    });
  });

  it('is offered on the last day of a week to someone who is reminded then, about the days before', async () => {
    const sunday = daysOf('2026-W48')[6] as LocalDay;
    const { context, open } = await livedWeeks(sunday);
    expect((await open('2026-W48')).week?.guess.isOffered).toBe(false);
    await context.seenWeeks.set([]);
    await context.settings.change(() => ({ reminder: SUGGESTED_REMINDER }));
    expect((await open('2026-W48')).week?.guess).toMatchObject({
      isOffered: true,
      measured: { passiveMs: 2 * HOUR },
    });
    await guessActions(context).keep('2026-W48', { minutes: 90, activeShare: null });
    expect((await open('2026-W48')).week?.guess).toMatchObject({
      isOffered: false,
      made: { minutes: 90, day: sunday },
      // Two hours of Monday, without those of the Sunday that goes on.
      measured: { passiveMs: 2 * HOUR },
    });
  });

  it('is offered though what was stored of seen weeks can’t be read', async () => {
    const { context, open } = await livedWeeks();
    await context.seenWeeks.set({ weeks: 'all' });
    expect((await open('2026-W47')).week?.guess.isOffered).toBe(true);
  });

  it('is shown with the week, and from four guesses on with the ones before', async () => {
    const { context, open } = await livedWeeks();
    const calibrationOf = async (week: IsoWeek) =>
      (await loadDetails(context, await open(week), false)).calibration;
    const made = WEEKS.slice(1);
    for (const week of made) {
      expect(await calibrationOf(week)).toBeNull();
      await context.guesses.save(guess({ week, minutes: 60 }), 1);
    }
    expect(await calibrationOf('2026-W46')).toBeNull();
    expect(await calibrationOf('2026-W47')).toMatchObject({
      typicalMs: -HOUR,
      weeks: made.map((week) => ({ week, measuredMs: 2 * HOUR })),
    });
    // A week that was not guessed says nothing of guesses, nor does a month.
    expect(await calibrationOf('2026-W48')).toBeNull();
    expect(await calibrationOf('2026-11')).toBeNull();
  });
});
