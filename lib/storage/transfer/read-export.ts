import type * as z from 'zod/mini';
import { addToPastDay, emptyPastDay } from '../../domain/attention/compaction';
import type { UsageHour } from '../../domain/attention/usage';
import { ADDED_FIELDS } from '../database/added-fields';
import { DATABASE_VERSION } from '../database/database';
import { type EnoughSchema, STORES, type StoredRow, type StoreName } from '../database/schema';
import { isNewer, parseSettings, SETTINGS_VERSION } from '../settings/settings-schema';
import { asRecord, isRecord } from '../shapes/stored-shape';
import type { Drafts } from './drafts-by-kind';
import { ROW_SCHEMAS } from './export-document';
import { EXPORT_VERSION } from './export-version';
import type { ImportContent } from './import-content';
import { ImportFault } from './import-fault';
import { laterRow } from './later-row';
import type { Pause } from './pause-when-due';
import { rowId, timeZone } from './row-values';

/** The members of a JSON document. */
export type JsonMembers = ReadonlyMap<string, unknown>;

const broken = (what: string) => new ImportFault('broken', `the export is not valid: ${what}`);

const valid = <Value>(schema: z.ZodMiniType<Value>, value: unknown, what: string): Value => {
  const result = schema.safeParse(value);
  if (!result.success) throw broken(what);
  return result.data;
};

/** A list of objects; a store that the file's version did not have is empty. */
function listOf(members: JsonMembers, store: StoreName): readonly Record<string, unknown>[] {
  const list = members.get(store) ?? [];
  if (!Array.isArray(list) || !list.every(isRecord)) throw broken(store);
  return list;
}

/** In version 1 the hours of past days were in `usage`, without an id. */
function withHoursInPastDays(members: JsonMembers): JsonMembers {
  const usage = listOf(members, 'usage');
  const hours = new Map<unknown, Record<string, unknown>[]>();
  for (const hour of usage) {
    if ('id' in hour) continue;
    const ofDay = hours.get(hour.day);
    if (ofDay) ofDay.push(hour);
    else hours.set(hour.day, [hour]);
  }
  const pastDays = listOf(members, 'pastDays').map((past) => {
    const ofDay = (hours.get(past.day) ?? []) as unknown as readonly UsageHour[];
    return { ...past, hours: addToPastDay(emptyPastDay(String(past.day)), ofDay, []).hours };
  });
  return new Map([...members, ['usage', usage.filter((hour) => 'id' in hour)], ['pastDays', pastDays]]);
}

/** A row with the fields that later versions of the database added, where it lacks them. */
function completed(store: StoreName, row: Record<string, unknown>, zone: string): Record<string, unknown> {
  const added = ADDED_FIELDS.filter((fields) => fields.store === store).map(({ of }) => of(row, zone));
  return { ...Object.assign({}, ...added), ...row };
}

async function validRows<Store extends StoreName>(
  members: JsonMembers,
  store: Store,
  zone: string,
  pause: Pause,
): Promise<readonly EnoughSchema[Store]['value'][]> {
  const schema = ROW_SCHEMAS[store] as z.ZodMiniType<StoredRow>;
  const rows = new Map<string, StoredRow>();
  for (const row of listOf(members, store)) {
    const next = valid(schema, completed(store, row, zone), store);
    const before = rows.get(next.id);
    rows.set(next.id, before ? laterRow(before, next) : next);
    await pause();
  }
  return [...rows.values()];
}

/**
 * The browser that made a file of version 1, which does not name it. Its oldest row of measured time does, for it stays
 * what it is.
 */
const namelessDevice = (rows: readonly StoredRow[]): string =>
  rows.reduce<StoredRow | undefined>(
    (oldest, row) =>
      oldest === undefined ||
      row.createdAt < oldest.createdAt ||
      (row.createdAt === oldest.createdAt && row.id < oldest.id)
        ? row
        : oldest,
    undefined,
  )?.id ?? 'unknown';

/** Drafts are read element by element when they are offered again, so they only have to be objects here. */
function draftsOf(members: JsonMembers): Drafts {
  const { checkIn, practices, cards } = asRecord(members.get('drafts'));
  return Object.fromEntries(
    Object.entries({ checkIn, practices, cards }).filter(([, draft]) => isRecord(draft)),
  );
}

function refuseNewer(members: JsonMembers): number {
  const [version, database] = [members.get('version'), members.get('database') ?? 1];
  if (!Number.isInteger(version) || !Number.isInteger(database)) throw broken('version');
  const settings = { version: SETTINGS_VERSION, ...asRecord(members.get('settings')) };
  const isOfNewer = Number(version) > EXPORT_VERSION || Number(database) > DATABASE_VERSION;
  if (isOfNewer || isNewer(settings)) throw new ImportFault('newer', 'a newer version wrote the export');
  return Number(version);
}

/**
 * Reads an export of Enough of any version up to this one, as a whole or not at all.
 * @throws ImportFault when it is not valid, or of a newer version
 */
export async function readExport(given: JsonMembers, pause: Pause): Promise<ImportContent> {
  const version = refuseNewer(given);
  const members = version === 1 ? withHoursInPastDays(given) : given;
  const zone = valid(timeZone, members.get('timeZone'), 'timeZone');
  const rows: Partial<Record<StoreName, readonly StoredRow[]>> = {};
  for (const store of STORES) rows[store] = await validRows(members, store, zone, pause);
  const settings = parseSettings(
    { ...asRecord(members.get('settings')), version: SETTINGS_VERSION },
    () => undefined,
  );
  const measured = [...(rows.usage ?? []), ...(rows.pastDays ?? []), ...(rows.spans ?? [])];
  return {
    source: 'enough',
    device: version === 1 ? namelessDevice(measured) : valid(rowId, members.get('device'), 'device'),
    calendar: { timeZone: zone, dayStartHour: settings.dayStartHour },
    rows: rows as ImportContent['rows'],
    settings,
    drafts: draftsOf(members),
  };
}
