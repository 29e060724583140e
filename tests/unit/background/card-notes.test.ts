import { describe, expect, it } from 'vitest';
import { CardNotes } from '../../../lib/background/card-notes';
import type { CardPractice } from '../../../lib/domain/journal/practice';
import { Refusal } from '../../../lib/messaging/refusal';
import { GratitudeRepository } from '../../../lib/storage/journal/gratitude-repository';
import { PracticeEntryRepository } from '../../../lib/storage/journal/practice-entry-repository';
import { MomentRepository } from '../../../lib/storage/ledger/moment-repository';
import { moment } from '../../builders/domain-rows';
import { countingSignal, freshConnection } from '../../builders/in-memory-database';

const NOW = Date.UTC(2026, 10, 23, 3);
const FROM = { host: 'www.instagram.com', tabId: 7, documentId: 'd' };
const DAYS = ['2026-11-22', '2026-11-23'] as const;

/** Notes on the card of one moment, which came before the day ended and is written on after. */
async function notes(outcome: 'shown' | 'withheld' = 'shown') {
  const connection = freshConnection();
  const signal = countingSignal();
  const id = crypto.randomUUID();
  const at = NOW - 60_000;
  const row = { id, createdAt: at, updatedAt: at };
  const database = await connection.open();
  await database.put('moments', { ...moment({ at, day: DAYS[0], outcome }), ...row });
  const gratitude = new GratitudeRepository(connection, signal);
  const practiceEntries = new PracticeEntryRepository(connection, signal);
  const moments = new MomentRepository(connection, signal);
  const subject = new CardNotes({ moments, gratitude, practiceEntries, now: () => NOW });
  const keep = (practice: CardPractice, lines: string[], from = FROM) =>
    subject.save({ kind: 'note', moment: id, practice, lines }, from);
  const kept = async () => ({
    practices: await practiceEntries.between(...DAYS),
    gratitude: await gratitude.between(...DAYS),
  });
  return { id, at, keep, kept, announced: signal.announced };
}

describe('a note', () => {
  it('is kept in the journal, on the day its card came', async () => {
    const { id, at, keep, kept, announced } = await notes();
    expect(await keep('reframe', ['I am behind. ', 'I am on my way.'])).toEqual({ done: true });
    const lines = ['I am behind.', 'I am on my way.'];
    expect(await kept()).toMatchObject({
      practices: [{ practice: 'reframe', lines, moment: id, at, day: DAYS[0], updatedAt: NOW }],
      gratitude: [],
    });
    expect(announced()).toBe(1);
  });

  it('of gratitude stands among the glad things', async () => {
    const { at, keep, kept } = await notes();
    await keep('gratitude', ['That Ömer rang']);
    expect(await kept()).toMatchObject({
      practices: [],
      gratitude: [{ text: 'That Ömer rang', checkIn: null, prompt: null, place: 0, at, day: DAYS[0] }],
    });
  });

  it.each(['notice', 'gratitude'] as const)(
    'of %s is kept once, as it was last written',
    async (practice) => {
      const { keep, kept } = await notes();
      await keep(practice, ['r']);
      await keep(practice, ['rain']);
      await keep(practice, ['rain']);
      const { practices, gratitude } = await kept();
      expect([...practices.flatMap(({ lines }) => lines), ...gratitude.map(({ text }) => text)]).toEqual([
        'rain',
      ]);
    },
  );

  it.each(['notice', 'gratitude'] as const)('of %s that is rubbed out is taken back', async (practice) => {
    const { keep, kept } = await notes();
    await keep(practice, ['rain']);
    await keep(practice, [' ']);
    expect(await kept()).toEqual({ practices: [], gratitude: [] });
  });

  it.each([
    ['from another site', 'shown', 'notice', ['envy'], { ...FROM, host: 'x.com' }],
    ['on a moment that was withheld', 'withheld', 'notice', ['envy'], FROM],
    ['of more lines than the card has', 'shown', 'notice', ['envy', 'pride'], FROM],
    ['of an intent nobody offered', 'shown', 'intent', ['revenge'], FROM],
  ] as const)('%s is refused, and nothing is kept', async (_, outcome, practice, lines, from) => {
    const { keep, kept } = await notes(outcome);
    await expect(keep(practice, [...lines], from)).rejects.toThrow(Refusal);
    expect(await kept()).toEqual({ practices: [], gratitude: [] });
  });
});
