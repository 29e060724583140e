import type { Settings } from '../../domain/settings';
import type { SiteId } from '../../domain/sites/site';
import type { LocalDay } from '../../domain/time/days';
import { isReadable } from '../../storage/database/readable-row';
import { STORES } from '../../storage/database/schema';
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
import { besideRows, finishImport, unfinishedImport } from '../../storage/transfer/unfinished-import';
import { calendarOf, type PageContext } from '../context';
import { everythingStored } from '../shared/everything-stored';
import { untilErased } from '../shared/until-erased';

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
   * @returns how to take it back, for as long as the page is open and not everything is erased
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

async function bringIn(
  context: PageContext,
  content: ImportContent,
  way: Way,
  onProgress?: OnProgress,
): Promise<() => Promise<void>> {
  const { archive, drafts } = everythingStored(context);
  const finish = () => finishImport({ ...context, drafts });
  await finish();
  const undoable = await untilErased(context);
  const settings = await context.settings.read();
  const { rows } = await rowsToStore(context, content);
  const plan = way === 'merge' ? new MergePlan(rows, calendarOf(settings)) : new ReplacePlan(rows);
  const draftsBefore = await drafts.read();
  const given = content.drafts ?? {};
  const change = content.settings ? settingsChange(settings, content.settings, way) : {};
  const before = { drafts: draftsBefore, settings: fieldsOf(settings, change) };
  const after = { drafts: way === 'merge' ? mergedDrafts(draftsBefore, given) : given, settings: change };
  const id = crypto.randomUUID();

  await archive.carryOut(plan, onProgress, besideRows(unfinishedImport(id, settings, before, after)));
  const changes: readonly RowChange[] = plan.changes();
  const takeBack = undoable(async () => {
    const now = await context.settings.read();
    await archive.takeBack(changes, besideRows(unfinishedImport(id, now, after, before)));
    await finish();
  });
  try {
    await finish();
  } catch (error) {
    await takeBack();
    throw error;
  }
  return async () => {
    await finish();
    await takeBack();
  };
}

/** The settings of those fields that a change changes. */
const fieldsOf = (settings: Settings, change: Partial<Settings>): Partial<Settings> =>
  Object.fromEntries((Object.keys(change) as (keyof Settings)[]).map((field) => [field, settings[field]]));

const settingsChange = (settings: Settings, file: Settings, way: Way): Partial<Settings> =>
  way === 'merge' ? mergedSettings(settings, file) : replacedSettings(file);
