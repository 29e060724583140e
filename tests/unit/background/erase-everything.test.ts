import { describe, expect, it } from 'vitest';
import { eraseEverything } from '../../../lib/background/erase-everything';
import { EMPTY_CHECK_IN } from '../../../lib/domain/journal/check-in';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { Archive } from '../../../lib/storage/database/archive';
import { CardDrafts } from '../../../lib/storage/journal/card-drafts';
import { CheckInDrafts } from '../../../lib/storage/journal/check-in-drafts';
import { CheckInRepository } from '../../../lib/storage/journal/check-in-repository';
import { PracticeDrafts } from '../../../lib/storage/journal/practice-drafts';
import { SettingsStore } from '../../../lib/storage/settings/settings-store';
import {
  countingSignal,
  freshConnection,
  inProcessLock,
  valueInMemory,
} from '../../builders/in-memory-database';
import { lived } from '../../builders/journal-rows';
import { plainRows } from '../../builders/stored-rows';

const NOW = Date.UTC(2026, 10, 22, 12);

async function setUp() {
  const exclusively = inProcessLock();
  const lock: string[] = [];
  const connection = freshConnection();
  const signal = countingSignal();
  const settings = new SettingsStore({
    value: valueInMemory(),
    exclusively: inProcessLock(),
    log: (line) => {
      throw new Error(line);
    },
  });
  await settings.change(() => ({ pace: 'gentle', supportShownOn: '2026-11-20' }));
  const checkInDrafts = new CheckInDrafts(valueInMemory());
  await checkInDrafts.save({ draft: EMPTY_CHECK_IN, at: NOW - 1 });
  const practiceDrafts = new PracticeDrafts({ value: valueInMemory(), exclusively: inProcessLock() });
  const draft = { words: ['half a sen'], site: null, onCard: false };
  await practiceDrafts.save('reframe', { draft, at: NOW - 1 });
  const cardDrafts = new CardDrafts(valueInMemory());
  await cardDrafts.save('notice', { draft: ['half a w'], at: NOW - 1 });
  await new CheckInRepository(connection, signal).save(EMPTY_CHECK_IN, lived(NOW - 1, '2026-11-22'));
  const archive = new Archive(connection, signal);
  const erase = () =>
    eraseEverything({
      settings,
      checkInDrafts,
      practiceDrafts,
      cardDrafts,
      archive,
      exclusively: (name, work) => {
        lock.push(name);
        return exclusively(name, work);
      },
      now: () => NOW,
    });
  return { erase, exclusively, lock, settings, checkInDrafts, practiceDrafts, cardDrafts, archive };
}

describe('erasing everything', () => {
  it('erases rows and drafts, and leaves only the settings, with the time of it', async () => {
    const { erase, settings, checkInDrafts, practiceDrafts, cardDrafts, archive } = await setUp();
    await erase();
    expect(await checkInDrafts.read()).toBeNull();
    expect(await practiceDrafts.read()).toEqual({});
    expect(await cardDrafts.read('notice')).toBeUndefined();
    expect((await plainRows(archive)).checkIns).toEqual([]);
    const after = { ...DEFAULT_SETTINGS, pace: 'gentle', supportShownOn: null, erasedAt: NOW };
    expect(await settings.read()).toEqual(after);
  });

  it('waits for what is being stored under the lock of the ledger', async () => {
    const { erase, exclusively, lock, archive } = await setUp();
    let finishReport = () => {};
    const report = exclusively('ledger', () => new Promise<void>((resolve) => (finishReport = resolve)));
    const erased = erase();
    expect((await plainRows(archive)).checkIns).toHaveLength(1);
    expect(lock).toEqual(['erasure', 'ledger']);
    finishReport();
    await Promise.all([report, erased]);
    expect((await plainRows(archive)).checkIns).toEqual([]);
  });
});
