import { describe, expect, it } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { Archive } from '../../../../lib/storage/database/archive';
import { STORES } from '../../../../lib/storage/database/schema';
import { CaughtComparisonRepository } from '../../../../lib/storage/journal/caught-comparison-repository';
import { CheckInRepository } from '../../../../lib/storage/journal/check-in-repository';
import { PlanRepository } from '../../../../lib/storage/journal/plan-repository';
import { PracticeEntryRepository } from '../../../../lib/storage/journal/practice-entry-repository';
import { ReflectionRepository } from '../../../../lib/storage/journal/reflection-repository';
import { AttentionLedger } from '../../../../lib/storage/ledger/attention-ledger';
import { moment, suppression } from '../../../builders/domain-rows';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';
import { caughtComparison, lived, plan, practiceEntry } from '../../../builders/journal-rows';

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
  return new Archive(connection, signal);
}

describe('an export', () => {
  it('is one document with every row, and with usage by local day and hour', async () => {
    const archive = await filledArchive();
    const document = await archive.export(DEFAULT_SETTINGS, 'Europe/Berlin', NOW);
    expect(document).toMatchObject({
      format: 'enough.export',
      version: 1,
      exportedAt: '2026-11-22T13:30:00.000Z',
      timeZone: 'Europe/Berlin',
      settings: DEFAULT_SETTINGS,
      usage: [
        { day: '2026-11-22', hour: 14, site: 'instagram', surface: 'feed', passiveMs: 1_000, activeMs: 0 },
      ],
      gratitude: [{ text: 'rain' }],
      reflections: [{ answer: 'yes' }],
      plans: [{ cue: 'I wake up' }],
      practices: [{ practice: 'notice', lines: ['envy'] }],
      moments: [{ family: 'notice', triggers: ['passive'], shownWith: 0.7 }],
      caughtComparisons: [{ site: 'instagram', surface: 'feed', effect: 'lower' }],
      silences: [{ hindrances: ['gap'] }],
    });
    expect(document.spans).toHaveLength(1);
    expect(document.checkIns).toHaveLength(1);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

describe('an export of past days', () => {
  it('lists their hours among all other hours', async () => {
    const connection = freshConnection();
    const database = await connection.open();
    const row = { id: 'p', createdAt: 0, updatedAt: 0, day: '2026-01-05', sittings: [] };
    await database.put('pastDays', { ...row, hours: [[21, 'x', 'feed', 60_000, 5_000]] });
    const archive = new Archive(connection, countingSignal());
    const { usage, pastDays } = await archive.export(DEFAULT_SETTINGS, 'UTC', NOW);
    expect(usage).toEqual([
      { day: '2026-01-05', hour: 21, site: 'x', surface: 'feed', passiveMs: 60_000, activeMs: 5_000 },
    ]);
    expect(pastDays).toEqual([row]);
  });
});

describe('erasing all stores', () => {
  it('leaves no row in any store', async () => {
    const archive = await filledArchive();
    const rows = async () => {
      const document = await archive.export(DEFAULT_SETTINGS, 'UTC', NOW);
      return STORES.filter((store) => (document[store] as readonly unknown[]).length > 0);
    };
    const usual = STORES.filter((store) => store !== 'pastDays');
    expect(await rows()).toEqual(usual);
    await archive.eraseAll();
    expect(await rows()).toEqual([]);
  });
});
