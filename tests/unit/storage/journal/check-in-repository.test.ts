import { describe, expect, it } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { CheckInRepository } from '../../../../lib/storage/journal/check-in-repository';
import { GratitudeRepository } from '../../../../lib/storage/journal/gratitude-repository';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';
import { checkIn, lived } from '../../../builders/journal-rows';

const DAY = '2026-11-22';
const NOW = Date.UTC(2026, 10, 22, 12);

function setUp() {
  const connection = freshConnection();
  const signal = countingSignal();
  return {
    signal,
    checkIns: new CheckInRepository(connection, signal),
    gratitude: new GratitudeRepository(connection, signal),
  };
}

describe('the check-in repository', () => {
  it('saves a check-in and its gratitude, trimmed and otherwise exactly as written', async () => {
    const { checkIns, gratitude, signal } = setUp();
    const gladThings = ['  <b>Ömer</b> rang 🙂 ', '', 'soup'];
    const written = { ...EMPTY_CHECK_IN, mood: 70, comparison: 'same', prompt: 3, gladThings } as const;
    await checkIns.save({ ...written, patterns: ['jealousy'], why: ' she asked ' }, lived(NOW, DAY));
    const [saved] = await checkIns.between(DAY, DAY);
    expect(saved).toEqual({
      ...{ id: expect.any(String), createdAt: NOW, updatedAt: NOW },
      ...checkIn({ at: NOW, day: DAY, mood: 70, comparison: 'same', patterns: ['jealousy'] }),
    });
    const { id } = saved as unknown as { id: string };
    const entries = await gratitude.between(DAY, DAY);
    expect(entries.sort((a, b) => a.place - b.place)).toMatchObject([
      { at: NOW, day: DAY, checkIn: id, place: 0, prompt: 3, text: '<b>Ömer</b> rang 🙂', why: 'she asked' },
      { at: NOW, day: DAY, checkIn: id, place: 1, prompt: null, text: 'soup', why: null },
    ]);
    expect(signal.announced()).toBe(1);
  });

  it('saves a skipped question as skipped', async () => {
    const { checkIns, gratitude } = setUp();
    await checkIns.save({ ...EMPTY_CHECK_IN, comparison: 'didNotCompare' }, lived(NOW, DAY));
    expect(await checkIns.between(DAY, DAY)).toMatchObject([{ mood: null, comparison: 'didNotCompare' }]);
    expect(await gratitude.between(DAY, DAY)).toEqual([]);
  });

  it('finds only the check-ins of the given days', async () => {
    const { checkIns } = setUp();
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']) {
      await checkIns.save({ ...EMPTY_CHECK_IN, mood: 50 }, lived(NOW, day));
    }
    const days = (await checkIns.between('2026-11-21', '2026-11-22')).map(({ day }) => day);
    expect(days).toEqual(['2026-11-21', '2026-11-22']);
  });
});
