import { type Change, changeKey } from '../../domain/folder/change';
import type { ErasureScope } from '../../domain/folder/erasure';
import { type DeviceId, latestStamp, stampAfter } from '../../domain/folder/stamp';
import { isOfTool, type ToolDay, toolDayId } from '../../domain/folder/tool-day';
import { JOURNAL_KINDS, type JournalKind } from '../../domain/journal/journal-kinds';
import type { Beside } from '../database/archive';
import type { StoredRow } from '../database/schema';
import type { RowChange } from '../transfer/row-plan';
import { knownErasures, putChanges, waitingIfOwn } from './change-rows';
import { type SharedRow, takenBy } from './erased-rows';
import { folderStateIn, withEverythingToNote, withTimeToNote } from './folder-state';
import type { FolderTransaction } from './folder-transaction';
import { type NotingInputs, waiting } from './noting';
import { asOwnTime } from './own-time-again';
import { storeChanges } from './store-change';
import { toolDaysInOthers } from './tool-day-rows';

/** Whether this browser has ever noted changes for a folder: one that has not has nothing in any folder to erase. */
const isSharing = async (tx: FolderTransaction): Promise<boolean> =>
  (await folderStateIn(tx)).rowsNotedAt !== null;

const isJournal = (store: RowChange['store']): store is JournalKind =>
  (JOURNAL_KINDS as readonly string[]).includes(store);

const isToolDayRow = (row: StoredRow): row is StoredRow & ToolDay => 'hours' in row && isOfTool(row);

/** The erased rows that other browsers know: not this browser's own days, which are noted anew as they are now. */
const sharedRows = (changes: readonly RowChange[], own: DeviceId): SharedRow[] =>
  changes.flatMap(({ store, before }): SharedRow[] => {
    if (!before) return [];
    if (isJournal(store)) return [{ kind: store, id: before.id, value: before }];
    const { device } = before as { readonly device?: DeviceId };
    if (store === 'moments') return [{ kind: store, id: `${device ?? own}/${before.id}`, value: before }];
    if (isToolDayRow(before)) return [{ kind: 'toolDays', id: toolDayId(before), value: before }];
    const isDayOfOther = 'hours' in before && device !== undefined;
    return isDayOfOther ? [{ kind: 'days', id: `${device}/${before.day}`, value: before }] : [];
  });

/** Notes what an erasure leaves of days of other tools: another content, as old as the whole was. */
async function noteRestsOfToolDays(
  tx: FolderTransaction,
  changes: readonly RowChange[],
  device: DeviceId,
): Promise<void> {
  const known = (id: string) => tx.objectStore('changes').get(changeKey({ kind: 'toolDays', id }));
  for (const { before, after } of changes) {
    if (!before || !after || !isToolDayRow(before) || !isToolDayRow(after)) continue;
    const whole = await known(toolDayId(before));
    const rest = await known(toolDayId(after));
    if (!whole || (rest && rest.stamp >= whole.stamp)) continue;
    const change = { kind: 'toolDays', id: toolDayId(after) } as const;
    const { waiting: _not, ...row } = waiting(change, whole.stamp, after.updatedAt);
    await putChanges(tx, waitingIfOwn([row], device));
  }
}

/**
 * Makes an erasure of a day or a site one for all browsers that share a folder: one mark is noted, in the transaction
 * that erases the rows. What is put back is noted as written after the mark. Other browsers erase their time when they
 * read the mark; so their time that is put back is this browser's from then on, and is counted once.
 */
export const erasingForOthers = (
  scope: ErasureScope,
  inputs: NotingInputs,
): { readonly erase: Beside; readonly putBack: Beside } => ({
  async erase(tx, changes) {
    if (!(await isSharing(tx))) return changes;
    const { device, now } = inputs;
    const known = await tx.objectStore('changes').getAll();
    const stamp = stampAfter(latestStamp(known.map((row) => row.stamp)), now, device);
    await putChanges(tx, [waiting({ kind: 'erasures', id: scope }, stamp, null)]);
    const taken = await takenBy(tx, await knownErasures(tx), sharedRows(changes, device));
    const parts = await takenBy(tx, await knownErasures(tx), await toolDaysInOthers(tx));
    await storeChanges(tx, parts, inputs, (some) => waitingIfOwn(some, device));
    const rows = await Promise.all(taken.map((change) => tx.objectStore('changes').get(changeKey(change))));
    // What is left of a day of another tool is another content.
    const isGone = ({ kind, value }: Change) => value === undefined || kind === 'toolDays';
    const marks = taken.flatMap((change, index) => {
      const row = rows[index];
      return row && isGone(change) ? [{ ...row, print: null }] : [];
    });
    await putChanges(
      tx,
      waitingIfOwn(
        marks.map(({ segment: _old, bytes: _size, ...row }) => row),
        device,
      ),
    );
    await noteRestsOfToolDays(tx, changes, device);
    await tx.objectStore('folder').put(withTimeToNote(await folderStateIn(tx)));
    return changes;
  },
  async putBack(tx, changes) {
    if (!(await isSharing(tx))) return changes;
    await tx.objectStore('folder').put(withEverythingToNote(await folderStateIn(tx)));
    return asOwnTime(tx, changes, inputs.now);
  },
});
