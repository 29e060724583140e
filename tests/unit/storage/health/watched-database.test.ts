import { describe, expect, it, vi } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { DataLoss } from '../../../../lib/storage/health/data-loss';
import { watchedDatabase } from '../../../../lib/storage/health/watched-database';
import { CheckInRepository } from '../../../../lib/storage/journal/check-in-repository';
import { countingSignal, valueInMemory } from '../../../builders/in-memory-database';
import { lived } from '../../../builders/journal-rows';

const NOW = Date.UTC(2026, 10, 22, 12);

describe('a watched database', () => {
  it('remembers that it has rows as soon as something was written, and then tells of their loss', async () => {
    const values = new Map<string, ReturnType<typeof valueInMemory>>();
    const loss = new DataLoss((_, key) => {
      const value = values.get(key) ?? valueInMemory();
      values.set(key, value);
      return value;
    });
    const { connection, signal } = watchedDatabase(loss, countingSignal());
    await new CheckInRepository(connection, signal).save(EMPTY_CHECK_IN, lived(NOW, '2026-11-22'));
    await vi.waitUntil(() => values.get('databaseHasRows')?.get());
    const database = await connection.open();
    await database.clear('checkIns');
    database.close();
    await watchedDatabase(loss, countingSignal()).connection.open();
    await vi.waitUntil(() => loss.isToBeTold());
  });

  it('announces changes, and works when nothing can be remembered', async () => {
    const lines = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const broken = { ...valueInMemory(), get: () => Promise.reject(new Error('No storage.')) };
    const changes = countingSignal();
    const { connection, signal } = watchedDatabase(new DataLoss(() => broken), changes);
    await new CheckInRepository(connection, signal).save(EMPTY_CHECK_IN, lived(NOW, '2026-11-22'));
    expect(changes.announced()).toBe(1);
    await vi.waitUntil(() => lines.mock.calls.length > 1);
    expect(lines.mock.calls.flat().join()).toContain('the database could not be watched: Error: No storage.');
    lines.mockRestore();
  });
});
