import type { DueNudge } from '../../domain/insights/effect/due-nudges';
import { effectCsv } from '../../domain/insights/effect/effect-csv';
import { localDay } from '../../domain/time/days';
import { saveFile } from '../../platform/save-file';
import { calendarOf, type PageContext } from '../context';

/** Offers the visits that the effect of nudges is told from to the person, as a table to save. */
export async function saveEffectVisits(context: PageContext, due: readonly DueNudge[]): Promise<void> {
  const now = context.now();
  const today = localDay(now, calendarOf(await context.settings.read()));
  saveFile(`enough-nudges-${today}.csv`, new Blob([effectCsv(due, now)], { type: 'text/csv' }));
}
