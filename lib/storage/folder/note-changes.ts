import { changeKey } from '../../domain/folder/change';
import { latestStamp, stampAfter } from '../../domain/folder/stamp';
import { JOURNAL_KINDS } from '../../domain/journal/journal-kinds';
import { forgetChanges, knownErasures, knownOfKind, putChanges } from './change-rows';
import type { FolderState } from './folder-rows';
import type { FolderTransaction } from './folder-transaction';
import { noteJournal } from './note-journal';
import { noteDays, noteMoments, TIME_EVERY } from './note-measured';
import { noteToolDays } from './note-tool-days';
import { type NotingInputs, waiting } from './noting';

/** Notes that the person erased everything: as one mark, in place of one for each row. */
async function noteErasure(tx: FolderTransaction, { device }: NotingInputs, erasedAt: number): Promise<void> {
  const known = await tx.objectStore('changes').getAll();
  const stamp = stampAfter(latestStamp(known.map((row) => row.stamp)), erasedAt, device);
  await forgetChanges(
    tx,
    known.filter(({ kind }) => kind !== 'settings' && kind !== 'erasures'),
  );
  await putChanges(tx, [waiting({ kind: 'erasures', id: 'all' }, stamp, null)]);
}

/** Notes the fields of the settings that were changed. */
async function noteSettings(
  tx: FolderTransaction,
  { device, now }: NotingInputs,
  settings: Readonly<Record<string, string>>,
  isFirst: boolean,
): Promise<void> {
  const known = await knownOfKind(tx, 'settings');
  const noted = Object.entries(settings).flatMap(([field, print]) => {
    const change = { kind: 'settings', id: field } as const;
    const before = known.get(changeKey(change));
    if (before?.print === print || before?.toTakeOver) return [];
    // What was set before there was a folder yields to whatever another browser has set since.
    return [
      waiting(
        change,
        isFirst ? stampAfter(undefined, 0, device) : stampAfter(before?.stamp, now, device),
        print,
      ),
    ];
  });
  await putChanges(tx, noted);
}

/** What is noted besides the rows themselves. */
export interface NotedBesides {
  /** When the person last erased everything, wall-clock ms; `null` for never. */
  readonly erasedAt: number | null;
  /** The fields of the settings that differ from their defaults or were noted before, as JSON. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Notes everything that this browser has changed since it last did: it compares what is stored with what was noted. So
 * no change is missed, whoever made it, an older version of Enough included.
 * @returns what to remember of it
 */
export async function noteChanges(
  tx: FolderTransaction,
  inputs: NotingInputs,
  state: FolderState,
  { erasedAt, settings }: NotedBesides,
): Promise<Partial<FolderState>> {
  if (erasedAt !== null && erasedAt !== state.notedErasure) await noteErasure(tx, inputs, erasedAt);
  const erasures = await knownErasures(tx);
  const notedStores: Record<string, string> = {
    settings: 'noted',
    moments: 'noted',
    toolDays: await noteToolDays(tx, inputs, erasures, state),
  };
  for (const kind of JOURNAL_KINDS) {
    notedStores[kind] = await noteJournal(tx, kind, inputs, erasures, state);
  }
  await noteMoments(tx, inputs, erasures, state.notedStores.moments === undefined);
  const isTimeDue = state.timeNotedAt === null || Math.abs(inputs.now - state.timeNotedAt) >= TIME_EVERY;
  if (isTimeDue) await noteDays(tx, inputs, erasures, state.timeNotedAt);
  await noteSettings(tx, inputs, settings, state.notedStores.settings === undefined);
  return {
    notedStores,
    rowsNotedAt: inputs.now,
    notedErasure: erasedAt,
    ...(isTimeDue ? { timeNotedAt: inputs.now } : {}),
  };
}
