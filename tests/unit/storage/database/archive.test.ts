import { describe, expect, it } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { Archive } from '../../../../lib/storage/database/archive';
import { STORES, type StoreName } from '../../../../lib/storage/database/schema';
import { CaughtComparisonRepository } from '../../../../lib/storage/journal/caught-comparison-repository';
import { CheckInRepository } from '../../../../lib/storage/journal/check-in-repository';
import { GuessRepository } from '../../../../lib/storage/journal/guess-repository';
import { PlanRepository } from '../../../../lib/storage/journal/plan-repository';
import { PracticeEntryRepository } from '../../../../lib/storage/journal/practice-entry-repository';
import { ReflectionRepository } from '../../../../lib/storage/journal/reflection-repository';
import { AttentionLedger } from '../../../../lib/storage/ledger/attention-ledger';
import { moment, suppression } from '../../../builders/domain-rows';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';
import { caughtComparison, guess, lived, plan, practiceEntry } from '../../../builders/journal-rows';
import { rowsByStore } from '../../../builders/stored-rows';

const NOW = Date.UTC(2026, 10, 22, 13, 30);

async function filledArchive() {
  const connection = freshConnection();
  const signal = countingSignal();
  const calendar = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
  await new AttentionLedger(connection, signal).credit(
    {
      site: 'instagram',
      spans: [{ surface: 'feed', engagement: 'scrolling', start: NOW - 1_000, end: NOW }],
      since: 0,
      now: NOW,
      calendar,
      sittingGap: 300_000,
    },
    true,
    ({ sitting }) => ({
      sitting,
      moment: moment({ at: NOW }),
      suppression: suppression({ at: NOW, until: NOW }),
      awaitPause: false,
    }),
  );
  const checkIn = { ...EMPTY_CHECK_IN, mood: 50, gladThings: ['rain'] };
  await new CheckInRepository(connection, signal).save(checkIn, lived(NOW, '2026-11-22'));
  await new PracticeEntryRepository(connection, signal).save(practiceEntry({ at: NOW, moment: 'm' }), NOW);
  await new ReflectionRepository(connection, signal).save('2026-W47', 1, 'yes', NOW);
  await new PlanRepository(connection, signal).save(plan({ at: NOW }), NOW);
  const caught = caughtComparison({ at: NOW, site: 'instagram', surface: 'feed', effect: 'lower' });
  await new CaughtComparisonRepository(connection, signal).catch(caught);
  await new GuessRepository(connection, signal).save(guess({ at: NOW }), NOW);
  return new Archive(connection, signal);
}

describe('reading every row', () => {
  it('meets every row of every store once, and tells how far it is', async () => {
    const archive = await filledArchive();
    expect(await rowsByStore(archive)).toMatchObject({
      usage: [
        { day: '2026-11-22', hour: 14, site: 'instagram', surface: 'feed', passiveMs: 1_000, activeMs: 0 },
      ],
      gratitude: [{ text: 'rain' }],
      reflections: [{ answer: 'yes' }],
      plans: [{ cue: 'I wake up' }],
      practices: [{ practice: 'notice', lines: ['envy'] }],
      moments: [{ family: 'notice', triggers: ['passive'], shownWith: 0.7 }],
      caughtComparisons: [{ site: 'instagram', surface: 'feed', effect: 'lower' }],
      guesses: [{ week: '2026-W47', minutes: 330, activeShare: 0.25 }],
      silences: [{ hindrances: ['gap'] }],
    });
    const steps: [StoreName, number, number, number][] = [];
    await archive.visit((store, rows, done, total) => steps.push([store, rows.length, done, total]));
    expect(steps.map(([store]) => store)).toEqual([...STORES]);
    expect(steps.at(-1)).toEqual([STORES.at(-1), 1, STORES.length - 1, STORES.length - 1]);
  });

  it('reads a store of many rows in batches, and past days, whose rows are long, in small ones', async () => {
    const connection = freshConnection();
    const database = await connection.open();
    const ids = Array.from({ length: 450 }, (_, index) => `day-${String(index).padStart(3, '0')}`);
    for (const id of ids) {
      await database.put('pastDays', {
        id,
        createdAt: 0,
        updatedAt: 0,
        day: '2026-01-05',
        hours: [],
        sittings: [],
      });
    }
    const batches: string[][] = [];
    await new Archive(connection, countingSignal()).visit((store, rows) => {
      if (store === 'pastDays') batches.push(rows.map(({ id }) => id));
    });
    expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(50);
    expect(batches.flat()).toEqual(ids);
  });
});

describe('erasing all stores', () => {
  it('leaves no row in any store', async () => {
    const archive = await filledArchive();
    const filled = async () => {
      const rows = await rowsByStore(archive);
      return STORES.filter((store) => rows[store].length > 0);
    };
    const usual = STORES.filter((store) => store !== 'pastDays');
    expect(await filled()).toEqual(usual);
    await archive.eraseAll();
    expect(await filled()).toEqual([]);
  });
});
