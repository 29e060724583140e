import { expect, it } from 'vitest';
import { aimForCards } from '../../../lib/background/aim-for-cards';
import { PracticeEntryRepository } from '../../../lib/storage/journal/practice-entry-repository';
import { countingSignal, freshConnection } from '../../builders/in-memory-database';
import { aimEntry } from '../../builders/journal-rows';

it.each([
  ['the same day', '2026-11-22', true],
  ['the day before', '2026-11-21', true],
  ['two days before', '2026-11-20', false],
])('a card may ask about an aim of %s', async (_, day, isFound) => {
  const entries = new PracticeEntryRepository(freshConnection(), countingSignal());
  await entries.save({ ...aimEntry({ day, at: 5 }), createdAt: 5, updatedAt: 5 }, 5);
  expect((await aimForCards(entries, '2026-11-22', 10))?.id).toBe(isFound ? 'aim' : undefined);
});
