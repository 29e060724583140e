import type { exclusively } from '../platform/lock';
import type { Archive } from '../storage/database/archive';
import type { CardDrafts } from '../storage/journal/card-drafts';
import type { CheckInDrafts } from '../storage/journal/check-in-drafts';
import type { PracticeDrafts } from '../storage/journal/practice-drafts';
import type { SettingsStore } from '../storage/settings/settings-store';

export interface EraseDependencies {
  readonly settings: Pick<SettingsStore, 'change'>;
  readonly checkInDrafts: Pick<CheckInDrafts, 'delete'>;
  readonly practiceDrafts: Pick<PracticeDrafts, 'deleteAll'>;
  readonly cardDrafts: Pick<CardDrafts, 'deleteAll'>;
  readonly archive: Pick<Archive, 'eraseAll'>;
  readonly exclusively: typeof exclusively;
  /** Wall-clock ms. */
  readonly now: () => number;
}

/**
 * Erases everything that was measured or written. The settings stay, with the time of erasing added: attention from
 * before it is not stored any more. Under the lock of the ledger, so that no report and no card note that is being
 * stored survives; and under one that pages hold while they undo something, so that nothing of it does either.
 */
export const eraseEverything = ({
  settings,
  checkInDrafts,
  practiceDrafts,
  cardDrafts,
  archive,
  exclusively,
  now,
}: EraseDependencies): Promise<void> =>
  exclusively('erasure', () =>
    exclusively('ledger', async () => {
      await settings.change(() => ({ erasedAt: now(), supportShownOn: null }));
      await checkInDrafts.delete();
      await practiceDrafts.deleteAll();
      await cardDrafts.deleteAll();
      await archive.eraseAll();
    }),
  );
