import { type LogEntry, logOf } from '../domain/day-log';
import { type LocalDay, localDay } from '../domain/days';
import type { OwnSentence } from '../domain/nudge';
import { calendarOf, type PageParts } from './parts';
import { TEMPO } from './tempo';

/** A day of what Enough did and did not do. */
export interface LogPage {
  readonly day: LocalDay;
  readonly today: LocalDay;
  /** In the order of time. */
  readonly entries: readonly LogEntry[];
  /** The person's own sentences, as they are now. */
  readonly ownSentences: readonly OwnSentence[];
  /** The length in ms of one of the minutes in which nudges are counted. */
  readonly minute: number;
}

/**
 * Reads a day.
 * @param chosen the present day when `undefined`
 */
export async function readLog(parts: PageParts, chosen: LocalDay | undefined, now: number): Promise<LogPage> {
  const settings = await parts.settings.read();
  const today = localDay(now, calendarOf(settings));
  const day = chosen ?? today;
  const [moments, silences] = await Promise.all([parts.moments.between(day, day), parts.silences.of(day)]);
  return {
    day,
    today,
    entries: logOf(moments, silences),
    ownSentences: settings.ownSentences,
    minute: TEMPO.minute,
  };
}
