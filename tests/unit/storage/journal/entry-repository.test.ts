import { afterEach, expect, it, vi } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import type { ChangeSignal } from '../../../../lib/platform/change-signal';
import { Archive } from '../../../../lib/storage/database/archive';
import type { Connection } from '../../../../lib/storage/database/database';
import { CaughtComparisonRepository } from '../../../../lib/storage/journal/caught-comparison-repository';
import { CheckInRepository } from '../../../../lib/storage/journal/check-in-repository';
import { GratitudeRepository } from '../../../../lib/storage/journal/gratitude-repository';
import { GuessRepository } from '../../../../lib/storage/journal/guess-repository';
import { PlanRepository } from '../../../../lib/storage/journal/plan-repository';
import { PracticeEntryRepository } from '../../../../lib/storage/journal/practice-entry-repository';
import { ReflectionRepository } from '../../../../lib/storage/journal/reflection-repository';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';
import { caughtComparison, guess, lived } from '../../../builders/journal-rows';

type Work = (connection: Connection, signal: ChangeSignal) => Promise<unknown>;

afterEach(() => void vi.restoreAllMocks());

it.each<[string, Work]>([
  ['a check-in', (...given) => new CheckInRepository(...given).save(EMPTY_CHECK_IN, lived(0, '2026-11-22'))],
  ['changed gratitude', (...given) => new GratitudeRepository(...given).change('a', {}, 0)],
  ['a changed plan', (...given) => new PlanRepository(...given).change('a', {}, 0)],
  ['a deleted practice entry', (...given) => new PracticeEntryRepository(...given).delete('a')],
  ['a caught comparison', (...given) => new CaughtComparisonRepository(...given).catch(caughtComparison())],
  ['a guess', (...given) => new GuessRepository(...given).save(guess(), 0)],
  ['an answer', (...given) => new ReflectionRepository(...given).save('2026-W47', 1, 'yes', 0)],
  ['erasing everything', (...given) => new Archive(...given).eraseAll()],
])('%s is flushed to disk before it is reported as stored', async (_, work) => {
  const connection = freshConnection();
  await connection.open();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await work(connection, countingSignal());
  expect(transaction).toHaveBeenCalledOnce();
  expect(transaction.mock.calls[0]?.slice(1)).toEqual(['readwrite', { durability: 'strict' }]);
});
