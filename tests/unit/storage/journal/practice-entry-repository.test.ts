import { describe, expect, it } from 'vitest';
import { PracticeEntryRepository } from '../../../../lib/storage/journal/practice-entry-repository';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';
import { practiceEntry } from '../../../builders/journal-rows';

const NOW = Date.UTC(2026, 10, 22, 13, 30);

const entry = practiceEntry({ at: NOW, practice: 'reframe', lines: ['behind', 'on my way'] });

function setUp() {
  const signal = countingSignal();
  return { signal, entries: new PracticeEntryRepository(freshConnection(), signal) };
}

describe('the practice entry repository', () => {
  it('saves an entry, finds it by day, changes it, and announces each change', async () => {
    const { entries, signal } = setUp();
    await entries.save(entry, NOW);
    await entries.save({ ...entry, day: '2026-11-21' }, NOW);
    const [saved, ...others] = await entries.since('2026-11-22');
    expect(others).toEqual([]);
    expect(saved).toEqual({ ...entry, id: expect.any(String), createdAt: NOW, updatedAt: NOW });
    expect(await entries.between('2026-11-21', '2026-11-21')).toMatchObject([{ day: '2026-11-21' }]);
    expect(await entries.change(saved?.id ?? '', { lines: ['late', 'early'] }, NOW + 1)).toBe(true);
    expect(await entries.since('2026-11-22')).toEqual([
      { ...saved, ...{ lines: ['late', 'early'] }, updatedAt: NOW + 1 },
    ]);
    expect(signal.announced()).toBe(3);
  });

  it('returns a deleted entry, which can be saved again unchanged', async () => {
    const { entries } = setUp();
    await entries.save(entry, NOW);
    const [before] = await entries.since('2026-11-01');
    const deleted = await entries.delete(before?.id ?? '');
    expect(deleted).toEqual(before);
    expect(await entries.since('2026-11-01')).toEqual([]);
    if (deleted) await entries.save(deleted, NOW + 9);
    expect(await entries.since('2026-11-01')).toEqual([before]);
  });

  it('neither changes nor deletes an entry that is gone', async () => {
    const { entries } = setUp();
    expect(await entries.change('gone', { lines: ['late', 'early'] }, NOW)).toBe(false);
    expect(await entries.delete('gone')).toBeUndefined();
    expect(await entries.since('2026-11-01')).toEqual([]);
  });

  it('reports whether there is an entry before a day', async () => {
    const { entries } = setUp();
    expect(await entries.hasBefore('2026-11-23')).toBe(false);
    await entries.save(entry, NOW);
    expect(await entries.hasBefore('2026-11-22')).toBe(false);
    expect(await entries.hasBefore('2026-11-23')).toBe(true);
  });
});
