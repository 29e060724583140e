import { expect, it } from 'vitest';
import type { AimEntry } from '../../../../lib/domain/journal/aim';
import { localDay } from '../../../../lib/domain/time/days';
import { PracticeEntryRepository } from '../../../../lib/storage/journal/practice-entry-repository';
import { aimEntry } from '../../../builders/journal-rows';
import { attended, ledgerInMemory, NOON, noNudge } from '../../../builders/ledger-in-memory';

it.each([
  ['the same day', '2026-11-22', true],
  ['the day before', '2026-11-21', true],
  ['two days before', '2026-11-20', false],
])('a card may ask about an aim of %s', async (_, day, isFound) => {
  const { connection, signal, ledger } = ledgerInMemory();
  const report = attended([], { now: NOON });
  expect(localDay(NOON, report.calendar)).toBe('2026-11-22');
  const entries = new PracticeEntryRepository(connection, signal);
  await entries.save({ ...aimEntry({ day, at: NOON - 5 }), createdAt: 5, updatedAt: 5 }, 5);
  let seen: AimEntry | undefined;
  const { aim } = await ledger.credit(report, false, (history, said) => {
    seen = said;
    return noNudge(history);
  });
  expect(seen?.id).toBe(isFound ? 'aim' : undefined);
  expect(aim).toEqual(seen);
});
