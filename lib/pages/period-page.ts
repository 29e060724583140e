import { type LocalDay, localDay } from '../domain/days';
import { notAfter, type Period } from '../domain/period';
import { type Pictures, picturesOf } from '../domain/pictures';
import { calendarOf, type PageParts } from './parts';

/** A month or year, as the reflection page shows it. */
export interface PeriodPage {
  readonly pictures: Pictures;
  readonly today: LocalDay;
  /** The first day of which there is anything to show; today when there is nothing yet. */
  readonly firstDay: LocalDay;
}

/** Reads a month or year; the present one in place of one of the future. */
export async function readPeriodPage(parts: PageParts, asked: Period, now: number): Promise<PeriodPage> {
  const calendar = calendarOf(await parts.settings.read());
  const today = localDay(now, calendar);
  const period = notAfter(asked, today);
  const { first, last } = period;
  const [attention, moments, checkIns, firstDay = today] = await Promise.all([
    parts.usage.attentionBetween(first, last, calendar),
    parts.moments.between(first, last),
    parts.journal.checkInsBetween(first, last),
    parts.usage.firstDay(),
  ]);
  const pictures = picturesOf(period, { ...attention, moments, checkIns }, today, calendar);
  return { pictures, today, firstDay };
}
