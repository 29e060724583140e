import type { Settings } from '../../domain/settings';
import type { SiteId } from '../../domain/sites/site';
import type { LocalDay } from '../../domain/time/days';
import { isReadable } from '../../storage/database/readable-row';
import { STORES } from '../../storage/database/schema';
import { isSameValue } from '../../storage/shapes/stored-shape';
import {
  type ImportContent,
  type ImportedRows,
  type ImportSource,
  type LeftOut,
  NOTHING_LEFT_OUT,
} from '../../storage/transfer/import-content';
import { ImportFault, type ImportFaultReason } from '../../storage/transfer/import-fault';
import { mergedSettings, replacedSettings } from '../../storage/transfer/merged-settings';
import { MergePlan, ReplacePlan, type RowChange, type RowCounts } from '../../storage/transfer/row-plan';
import { rowsAsStoredHere } from '../../storage/transfer/rows-of-device';
import { mergedDrafts } from '../../storage/transfer/stored-drafts';
import { calendarOf, type PageContext } from '../context';
import { everythingStored } from '../shared/everything-stored';

export type { ImportFaultReason } from '../../storage/transfer/import-fault';

export type ImportActions = ReturnType<typeof importActions>;

/** What a person is shown before anything of a file is stored. */
export interface ImportPreview {
  readonly source: ImportSource;
  /** `null` when there is nothing with a day in it. */
  readonly days: { readonly first: LocalDay; readonly last: LocalDay } | null;
  /** The number of days with measured time, and of what was written. */
  readonly measuredDays: number;
  readonly checkIns: number;
  readonly entries: number;
  readonly rows: RowCounts;
  /** What of the file is left out, and how many days of it, because this browser has measured them itself. */
  readonly leftOut: LeftOut & { readonly days: number };
  /** Sites with time in the file that are off in this browser. */
  readonly sitesOff: readonly SiteId[];
  /** Whether the file has what an export of Enough has: then it can also take the place of everything. */
  readonly canReplace: boolean;
  readonly content: ImportContent;
}

type Way = 'merge' | 'replace';

/** Called with the share that is done, from 0 to 1. */
type OnProgress = (share: number) => void;

/** Bringing in a file. Nothing is stored before the person has seen what it holds. */
export const importActions = (context: PageContext) => ({
  /** Reads a file. It answers with the reason when the file can't be brought in. */
  async preview(file: Blob, onProgress?: OnProgress): Promise<ImportPreview | ImportFaultReason> {
    // What reads and checks files is large, and few visits to the options need it.
    const { readImport } = await import('../../storage/transfer/read-import');
    try {
      const { sites, dayStartHour } = await context.settings.read();
      const inputs = { calendar: calendarOf({ dayStartHour }), sites };
      return await previewOf(context, await readImport(file, inputs, onProgress));
    } catch (error) {
      if (error instanceof ImportFault) return error.reason;
      throw error;
    }
  },
  /**
   * Stores what was shown, all of it or nothing.
   * @returns how to take it back, for as long as the page is open
   */
  bringIn: (preview: ImportPreview, way: Way, onProgress?: OnProgress): Promise<() => Promise<void>> =>
    bringIn(context, preview.content, way, onProgress),
});

const JOURNAL = ['gratitude', 'practices', 'plans', 'reflections', 'caughtComparisons', 'guesses'] as const;

function daysIn(rows: ImportedRows): LocalDay[] {
  const days = new Set<LocalDay>();
  for (const store of STORES) {
    for (const row of rows[store] ?? []) if ('day' in row) days.add(row.day);
  }
  return [...days].sort();
}

function sitesIn(rows: ImportedRows): Set<SiteId> {
  const sites = new Set<SiteId>();
  for (const { site } of rows.usage ?? []) sites.add(site);
  for (const { hours } of rows.pastDays ?? []) for (const [, site] of hours) sites.add(site);
  return sites;
}

/** The rows of a file to store, and how many days of it are left out. */
interface RowsToStore {
  readonly rows: ImportedRows;
  readonly leftOutDays: number;
}

/**
 * Another tool may have measured the same browser at the same time. So that no time counts twice, its days are left out
 * where Enough has measured something itself.
 */
async function rowsToStore(context: PageContext, content: ImportContent): Promise<RowsToStore> {
  const { archive, deviceId } = everythingStored(context);
  const rows = await rowsAsStoredHere(content, await deviceId.read());
  if (content.source === 'enough' || !rows.pastDays?.length) return { rows, leftOutDays: 0 };
  const ownDays = new Set<LocalDay>();
  await archive.visit((store, some) => {
    if (store !== 'usage' && store !== 'pastDays') return;
    for (const row of some) if ('day' in row && !('device' in row)) ownDays.add(row.day);
  });
  const pastDays = rows.pastDays.filter(({ day }) => !ownDays.has(day));
  return { rows: { ...rows, pastDays }, leftOutDays: rows.pastDays.length - pastDays.length };
}

async function previewOf(context: PageContext, content: ImportContent): Promise<ImportPreview> {
  const { archive } = everythingStored(context);
  const settings = await context.settings.read();
  const { rows, leftOutDays } = await rowsToStore(context, content);
  const plan = new MergePlan(rows, calendarOf(settings));
  await archive.visit((store, some) =>
    plan.see(
      store,
      some.filter((row) => isReadable(store, row)),
    ),
  );
  const days = daysIn(rows);
  const [first, last] = [days[0], days.at(-1)];
  const isOn = (site: SiteId) => settings.sites.some((choice) => choice.site === site);
  return {
    source: content.source,
    days: first !== undefined && last !== undefined ? { first, last } : null,
    measuredDays: new Set([...(rows.usage ?? []), ...(rows.pastDays ?? [])].map(({ day }) => day)).size,
    checkIns: rows.checkIns?.length ?? 0,
    entries: JOURNAL.reduce((sum, store) => sum + (rows[store]?.length ?? 0), 0),
    rows: plan.counts(),
    leftOut: { ...NOTHING_LEFT_OUT, ...content.leftOut, days: leftOutDays },
    sitesOff: [...sitesIn(rows)].filter((site) => !isOn(site)).sort(),
    canReplace: content.settings !== undefined,
    content,
  };
}

/** What takes a change of the settings back. A field that was changed again since stays as it is now. */
const takenBack =
  (before: Settings, change: Partial<Settings>) =>
  (now: Settings): Partial<Settings> =>
    Object.fromEntries(
      (Object.keys(change) as (keyof Settings)[])
        .filter((field) => isSameValue(now[field], change[field]))
        .map((field) => [field, before[field]]),
    );

async function bringIn(
  context: PageContext,
  content: ImportContent,
  way: Way,
  onProgress?: OnProgress,
): Promise<() => Promise<void>> {
  const { archive, drafts } = everythingStored(context);
  const settings = await context.settings.read();
  const { rows } = await rowsToStore(context, content);
  const plan = way === 'merge' ? new MergePlan(rows, calendarOf(settings)) : new ReplacePlan(rows);
  const draftsBefore = await drafts.read();
  const given = content.drafts ?? {};
  const draftsAfter = way === 'merge' ? mergedDrafts(draftsBefore, given) : given;
  const change = content.settings ? settingsChange(settings, content.settings, way) : {};

  await archive.carryOut(plan, onProgress);
  const changes: readonly RowChange[] = plan.changes();
  const undo = async () => {
    await archive.takeBack(changes);
    await drafts.replace(draftsAfter, draftsBefore);
    await context.settings.change(takenBack(settings, change));
    await context.folder.noteAnew();
  };
  try {
    await drafts.replace(draftsBefore, draftsAfter);
    await context.settings.change(() => change);
    await context.folder.noteAnew();
  } catch (error) {
    await undo();
    throw error;
  }
  return undo;
}

const settingsChange = (settings: Settings, file: Settings, way: Way): Partial<Settings> =>
  way === 'merge' ? mergedSettings(settings, file) : replacedSettings(file);
