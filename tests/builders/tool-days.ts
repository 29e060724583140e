import type { PastHour } from '../../lib/domain/attention/compaction';
import { isOfTool } from '../../lib/domain/folder/tool-day';
import { type LocalDay, NO_HOUR } from '../../lib/domain/time/days';
import { Archive } from '../../lib/storage/database/archive';
import { changeFolderState, withEverythingToNote } from '../../lib/storage/folder/folder-state';
import type { ImportedRows } from '../../lib/storage/transfer/import-content';
import { MergePlan } from '../../lib/storage/transfer/row-plan';
import { measuredDays } from '../../lib/storage/transfer/tools/measured-days';
import { type BrowserWithFolder, CALENDAR } from './browser-with-folder';

/** What a file of another tool says: ms on each site, by day. */
export type ToolTime = Readonly<Record<LocalDay, Readonly<Record<string, number>>>>;

/** Brings in rows of a file. @returns takes it back */
export async function bringInRows(
  { connection, signal }: BrowserWithFolder,
  rows: ImportedRows,
): Promise<() => Promise<void>> {
  const archive = new Archive(connection, signal);
  const noteAnew = async () => changeFolderState(await connection.open(), withEverythingToNote);
  const plan = new MergePlan(rows, CALENDAR);
  await archive.carryOut(plan);
  await noteAnew();
  return async () => {
    await archive.takeBack(plan.changes());
    await noteAnew();
  };
}

/** Brings in a file of another tool. @returns takes it back */
export function bringInToolTime(
  browser: BrowserWithFolder,
  time: ToolTime,
  tool = 'timeTracker',
): Promise<() => Promise<void>> {
  const hours = Object.entries(time).flatMap(([day, sites]) =>
    Object.entries(sites).map(([site, passiveMs]) => ({
      ...{ day, hour: NO_HOUR, site, surface: 'other' as const, passiveMs, activeMs: 0 },
    })),
  );
  return bringInRows(browser, { pastDays: measuredDays(tool, hours) });
}

/** The days of other tools that a browser has: each with the ms of its sites, sorted. */
export async function toolTimeIn({ connection }: BrowserWithFolder): Promise<string[]> {
  const rows = (await (await connection.open()).getAll('pastDays')).filter(isOfTool);
  const text = ([, site, , passiveMs]: PastHour) => `${site} ${passiveMs}`;
  return rows.map(({ device, day, hours }) => [device, day, ...hours.map(text)].join(' ')).sort();
}
