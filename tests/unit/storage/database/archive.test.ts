import { describe, expect, it } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import type { Plan } from '../../../../lib/domain/journal/plan';
import type { Suppression } from '../../../../lib/domain/nudges/suppression';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { Archive } from '../../../../lib/storage/database/archive';
import { STORES } from '../../../../lib/storage/database/schema';
import { CheckInRepository } from '../../../../lib/storage/journal/check-in-repository';
import { PlanRepository } from '../../../../lib/storage/journal/plan-repository';
import { PracticeEntryRepository } from '../../../../lib/storage/journal/practice-entry-repository';
import { ReflectionRepository } from '../../../../lib/storage/journal/reflection-repository';
import { AttentionLedger } from '../../../../lib/storage/ledger/attention-ledger';
import { moment } from '../../../builders/domain-rows';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';

const NOW = Date.UTC(2026, 10, 22, 13, 30);

const suppression: Suppression = {
  at: NOW,
  until: NOW,
  day: '2026-11-22',
  site: 'instagram',
  surface: 'feed',
  triggers: ['passive'],
  hindrances: ['gap'],
};

const plan: Plan = {
  at: NOW,
  day: '2026-11-22',
  week: '2026-W48',
  cue: 'the bus is late',
  response: 'look out of the window',
  site: null,
  onCard: false,
  followUp: { askOn: '2026-11-30', turn: null, text: '' },
};

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
    ({ sitting }) => ({ sitting, moment: moment({ at: NOW }), suppression, awaitPause: false }),
  );
  const checkIn = { ...EMPTY_CHECK_IN, mood: 50, gladThings: ['rain'] };
  await new CheckInRepository(connection, signal).save(checkIn, '2026-11-22', NOW);
  const note = {
    at: NOW,
    day: '2026-11-22',
    practice: 'notice',
    lines: ['envy'],
    moment: 'm',
    followUp: null,
  } as const;
  await new PracticeEntryRepository(connection, signal).save(note, NOW);
  await new ReflectionRepository(connection, signal).save('2026-W47', 1, 'yes', NOW);
  await new PlanRepository(connection, signal).save(plan, NOW);
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
      plans: [{ cue: 'the bus is late' }],
      practices: [{ practice: 'notice', lines: ['envy'] }],
      moments: [{ family: 'notice', triggers: ['passive'], shownWith: 0.7 }],
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
