import { describe, expect, it } from 'vitest';
import { chance as seededChance } from '../../../../dev/seeded-random';
import type { GladLine } from '../../../../lib/domain/journal/jar-draw';
import { dayAfter } from '../../../../lib/domain/time/days';
import { GratitudeRepository } from '../../../../lib/storage/journal/gratitude-repository';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';
import { gratitudeEntry } from '../../../builders/journal-rows';

const NOW = Date.UTC(2026, 10, 22, 13, 30);

const entry = gratitudeEntry({ at: NOW });

function setUp() {
  const signal = countingSignal();
  return { signal, gratitude: new GratitudeRepository(freshConnection(), signal) };
}

describe('the gratitude repository', () => {
  it('saves an entry, finds it by day, changes it, and announces each change', async () => {
    const { gratitude, signal } = setUp();
    await gratitude.save(entry, NOW);
    await gratitude.save({ ...entry, day: '2026-11-21' }, NOW);
    const [saved, ...others] = await gratitude.since('2026-11-22');
    expect(others).toEqual([]);
    expect(saved).toEqual({ ...entry, id: expect.any(String), createdAt: NOW, updatedAt: NOW });
    expect(await gratitude.between('2026-11-21', '2026-11-21')).toMatchObject([{ day: '2026-11-21' }]);
    expect(await gratitude.change(saved?.id ?? '', { why: 'it was dry' }, NOW + 1)).toBe(true);
    expect(await gratitude.since('2026-11-22')).toEqual([
      { ...saved, ...{ why: 'it was dry' }, updatedAt: NOW + 1 },
    ]);
    expect(signal.announced()).toBe(3);
  });

  it('returns a deleted entry, which can be saved again unchanged', async () => {
    const { gratitude } = setUp();
    await gratitude.save(entry, NOW);
    const [before] = await gratitude.since('2026-11-01');
    const deleted = await gratitude.delete(before?.id ?? '');
    expect(deleted).toEqual(before);
    expect(await gratitude.since('2026-11-01')).toEqual([]);
    if (deleted) await gratitude.save(deleted, NOW + 9);
    expect(await gratitude.since('2026-11-01')).toEqual([before]);
  });

  it('neither changes nor deletes an entry that is gone', async () => {
    const { gratitude } = setUp();
    expect(await gratitude.change('gone', { why: 'it was dry' }, NOW)).toBe(false);
    expect(await gratitude.delete('gone')).toBeUndefined();
    expect(await gratitude.since('2026-11-01')).toEqual([]);
  });

  it('reports whether there is an entry before a day', async () => {
    const { gratitude } = setUp();
    expect(await gratitude.hasBefore('2026-11-23')).toBe(false);
    await gratitude.save(entry, NOW);
    expect(await gratitude.hasBefore('2026-11-22')).toBe(false);
    expect(await gratitude.hasBefore('2026-11-23')).toBe(true);
  });

  it.each([
    ['a few entries', 5, 3],
    ['entries of every day for a year', 365, 1],
    ['so many entries on few days that a drawn day rarely has one', 260, 40],
  ])('draws %s of earlier days, never the one before', async (_, count, daysApart) => {
    const { gratitude } = setUp();
    const today = '2026-11-22';
    const dayOf = (place: number) => dayAfter(today, -place * daysApart);
    for (let place = 0; place < count; place += 1) {
      await gratitude.save({ ...entry, day: dayOf(place), text: `line ${place}` }, NOW);
    }
    const chance = seededChance('jar');
    const drawn: GladLine[] = [];
    for (let draws = 0; draws < 40; draws += 1) {
      const line = (await gratitude.drawEarlier(today, drawn.at(-1) ?? null, chance)) as GladLine;
      expect(line.day < today).toBe(true);
      expect(line.id).not.toBe(drawn.at(-1)?.id);
      drawn.push(line);
    }
    const different = new Set(drawn.map(({ id }) => id)).size;
    expect(different).toBeGreaterThan(Math.min(count - 2, 25));
  });
});
