import { beforeEach, expect, it, vi } from 'vitest';
import type { PageContext } from '../../../../lib/pages/context';
import { exportEverything } from '../../../../lib/pages/options/export-and-erase';
import { backupActions } from '../../../../lib/pages/popup/backup-actions';
import { DAY } from '../../../builders/domain-rows';
import { gratitudeEntry, lived, reflection } from '../../../builders/journal-rows';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

vi.mock('../../../../lib/platform/save-file', () => ({ saveFile: vi.fn() }));

const TODAY = '2026-11-22';
let now = 0;
let context: PageContext;

const write = async (count: number): Promise<void> => {
  for (let entry = 0; entry < count; entry += 1) {
    await context.gratitude.save(gratitudeEntry(lived(now, TODAY)), now);
  }
};

beforeEach(async () => {
  now = middleOf(TODAY);
  context = pageInMemory(() => now);
  await write(19);
  await context.reflections.save('2026-W47', 1, reflection().answer, now);
});

it('who has written enough and saved no copy is reminded, on one day a month', async () => {
  const { load } = backupActions(context);
  expect([await load(), await load()]).toEqual([{ savedOn: null }, { savedOn: null }]);
  now += DAY;
  expect(await load()).toBeNull();
  now += 29 * DAY;
  expect(await load()).toEqual({ savedOn: null });
});

it('a saved copy ends the reminder for a month, and is named by the next one', async () => {
  const { load } = backupActions(context);
  await exportEverything(context);
  expect(await load()).toBeNull();
  now += 31 * DAY;
  expect(await load()).toEqual({ savedOn: TODAY });
});

it('files that were saved for a folder by hand count as a copy', async () => {
  await context.folder.setStatus({ writtenAt: now });
  expect(await backupActions(context).load()).toBeNull();
});

it('who uses a folder is never reminded', async () => {
  await context.folder.propose({ name: 'Enough' } as FileSystemDirectoryHandle);
  await context.folder.use('key');
  expect(await backupActions(context).load()).toBeNull();
});

it('one press turns the reminder off for good', async () => {
  const { load, stop } = backupActions(context);
  expect(await load()).not.toBeNull();
  await stop();
  now += 90 * DAY;
  expect(await load()).toBeNull();
});
