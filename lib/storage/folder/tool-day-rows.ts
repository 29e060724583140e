import type { PastDay } from '../../domain/attention/compaction';
import { type Change, changeKey } from '../../domain/folder/change';
import {
  isOfTool,
  isPartOf,
  MEASURING_TOOLS,
  parseToolDayId,
  type ToolDay,
  type ToolDayContent,
  toolDayId,
} from '../../domain/folder/tool-day';
import type { Row } from '../database/schema';
import { knownOfKind } from './change-rows';
import type { SharedRow } from './erased-rows';
import type { ChangeRow } from './folder-rows';
import type { FolderTransaction } from './folder-transaction';

type ToolDayRow = PastDay & ToolDay & Row;

const contentOf = ({ day, hours, createdAt, updatedAt }: ToolDayContent): ToolDayContent => ({
  ...{ day, hours, createdAt, updatedAt },
});

/** The ids of all days that other tools measured. Those begin with the tool, and all other ids with a UUID. */
export async function toolDayRowIds(tx: FolderTransaction): Promise<string[]> {
  const ids = MEASURING_TOOLS.map((tool) =>
    tx.objectStore('pastDays').getAllKeys(IDBKeyRange.bound(tool, `${tool}\uffff`)),
  );
  return (await Promise.all(ids)).flat();
}

/** All days that other tools measured and that count. */
export async function toolDayRows(tx: FolderTransaction): Promise<ToolDayRow[]> {
  const rows = MEASURING_TOOLS.map((tool) =>
    tx.objectStore('pastDays').getAll(IDBKeyRange.bound(tool, `${tool}\uffff`)),
  );
  return (await Promise.all(rows)).flat().filter(isOfTool);
}

/** All days that other tools measured, also those that don't count because they are part of another. */
export async function sharedToolDays(tx: FolderTransaction): Promise<SharedRow[]> {
  const rows = await toolDayRows(tx);
  return [
    ...rows.map((row) => ({ kind: 'toolDays' as const, id: toolDayId(row), value: row })),
    ...(await toolDaysInOthers(tx)),
  ];
}

/** The days that are part of another version of theirs. */
export async function toolDaysInOthers(tx: FolderTransaction): Promise<SharedRow[]> {
  const known = [...(await knownOfKind(tx, 'toolDays')).values()];
  return known.flatMap(({ kind, of, partOfAnother }) =>
    partOfAnother ? [{ kind, id: of, value: partOfAnother }] : [],
  );
}

async function rowsOfDay(tx: FolderTransaction, { device, day }: Omit<ToolDay, 'hours'>) {
  const ofDay = await tx.objectStore('pastDays').index('day').getAll(day);
  return ofDay.filter(isOfTool).filter((row) => row.device === device);
}

/** The content of what a change is about; `undefined` when it is not stored any more. */
export async function toolDayContent(
  tx: FolderTransaction,
  { of, partOfAnother }: ChangeRow,
): Promise<ToolDayContent | undefined> {
  const named = parseToolDayId(of);
  if (partOfAnother || !named) return partOfAnother;
  const row = (await rowsOfDay(tx, named)).find((one) => toolDayId(one) === of);
  return row && contentOf(row);
}

/** Puts a day into the store, so that it counts. Its id begins with the tool, and is short enough for a row. */
async function putRow(tx: FolderTransaction, device: string, content: ToolDayContent): Promise<void> {
  const rows = await rowsOfDay(tx, { device, day: content.day });
  const id = toolDayId({ ...content, device });
  const before = rows.find((row) => toolDayId(row) === id);
  await tx.objectStore('pastDays').put({
    id: before?.id ?? `${device.slice(0, 40)}/${content.day}/${crypto.randomUUID()}`,
    ...{ ...contentOf(content), sittings: [], device },
  });
}

/** Stores a change about a day that another tool measured. @returns what is to be known of it */
export async function applyToolDay(tx: FolderTransaction, change: Change): Promise<ChangeRow> {
  const { kind, id, stamp } = change;
  const known = { id: changeKey(change), kind, of: id, stamp };
  const named = parseToolDayId(id);
  if (!named) return { ...known, print: null };
  const content = change.value as ToolDayContent | undefined;
  if (content) {
    await putRow(tx, named.device, content);
    return { ...known, print: content.updatedAt };
  }
  const before = (await rowsOfDay(tx, named)).find((row) => toolDayId(row) === id);
  if (before) await tx.objectStore('pastDays').delete(before.id);
  return { ...known, print: null };
}

/**
 * Has of each day of a tool only those versions count that are not part of another: an earlier state, or one from a
 * browser that knew fewer sites. The others are kept beside what is known of them, and count again if that one goes.
 * @param ids of changes; every version of the days they name is looked at
 */
export async function settleToolDays(tx: FolderTransaction, ids: readonly string[]): Promise<void> {
  const days = new Map(
    ids.flatMap((id) => {
      const named = parseToolDayId(id);
      return named ? [[`${named.device}/${named.day}`, named] as const] : [];
    }),
  );
  const changes = tx.objectStore('changes');
  for (const [place, named] of days) {
    const prefix = changeKey({ kind: 'toolDays', id: `${place}/` });
    const known = await changes.getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`));
    const rows = await rowsOfDay(tx, named);
    const parts = known.flatMap(({ partOfAnother }) => (partOfAnother ? [partOfAnother] : []));
    const versions = [...rows, ...parts];
    for (const { partOfAnother, ...change } of known) {
      if (change.print === null) continue;
      const row = rows.find((one) => toolDayId(one) === change.of);
      const content = row ?? partOfAnother;
      if (!content) continue;
      const isPart = versions.some((other) => isPartOf(content, other) && !isPartOf(other, content));
      if (isPart && row) await tx.objectStore('pastDays').delete(row.id);
      if (isPart && !partOfAnother) await changes.put({ ...change, partOfAnother: contentOf(content) });
      if (isPart || !partOfAnother) continue;
      await putRow(tx, named.device, partOfAnother);
      await changes.put(change);
    }
  }
}
