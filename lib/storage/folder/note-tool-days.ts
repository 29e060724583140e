import { changeKey } from '../../domain/folder/change';
import type { Erasures } from '../../domain/folder/erasure';
import { stampAfter } from '../../domain/folder/stamp';
import { measuredAt, toolDayId } from '../../domain/folder/tool-day';
import { localDay } from '../../domain/time/days';
import { knownOfKind, putChanges } from './change-rows';
import type { FolderState } from './folder-rows';
import type { FolderTransaction } from './folder-transaction';
import { rowsAsText } from './noted-stores';
import { type NotingInputs, stampAfterErasures, waiting } from './noting';
import { settleToolDays, toolDayRowIds, toolDayRows } from './tool-day-rows';

/**
 * Notes which days that other tools measured came and went since that was last noted. All of them are compared once a
 * day, and when other rows are there than before. Files of such tools don't tell when a day was changed: so it is as old
 * as its own time, and an erasure takes it as it takes what Enough has measured.
 * @returns which rows are there
 */
export async function noteToolDays(
  tx: FolderTransaction,
  { device, now, calendar }: NotingInputs,
  erasures: Erasures,
  { notedStores }: FolderState,
): Promise<string> {
  const ids = await toolDayRowIds(tx);
  const there = rowsAsText(ids, localDay(now, calendar));
  if (notedStores.toolDays === there) return there;
  const [rows, known] = await Promise.all([toolDayRows(tx), knownOfKind(tx, 'toolDays')]);
  const present = new Map(rows.map((row) => [toolDayId(row), row]));
  const came = [...present].flatMap(([id, row]) => {
    const { updatedAt } = row;
    const change = { kind: 'toolDays', id, value: row } as const;
    const before = known.get(changeKey(change));
    if (before?.print === updatedAt) return [];
    const stamp = stampAfterErasures(change, measuredAt(row), before?.stamp, erasures, device);
    return [waiting(change, stamp, updatedAt)];
  });
  // What is damaged here may be whole elsewhere.
  const isWhole = rows.length === ids.length;
  const gone = isWhole
    ? [...known.values()].filter(
        ({ of, print, partOfAnother }) => print !== null && !partOfAnother && !present.has(of),
      )
    : [];
  await putChanges(tx, [
    ...came,
    ...gone.map(({ of, stamp }) =>
      waiting({ kind: 'toolDays', id: of }, stampAfter(stamp, now, device), null),
    ),
  ]);
  await settleToolDays(
    tx,
    [...came, ...gone].map(({ of }) => of),
  );
  return there;
}
