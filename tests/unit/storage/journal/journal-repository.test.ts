import { describe, expect, it } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { JournalRepository } from '../../../../lib/storage/journal/journal-repository';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';

const DAY = '2026-11-22';
const NOW = Date.UTC(2026, 10, 22, 12);

describe('the journal', () => {
  it('keeps a check-in with each glad thing, trimmed, in the words it was written in', async () => {
    const signal = countingSignal();
    const journal = new JournalRepository(freshConnection(), signal);
    const gladThings = ['  <b>Ömer</b> rang 🙂 ', '', 'soup'];
    const written = { ...EMPTY_CHECK_IN, mood: 70, comparison: 'same', prompt: 3, gladThings } as const;
    await journal.keepCheckIn({ ...written, patterns: ['jealousy'], why: ' she asked ' }, DAY, NOW);
    const [checkIn] = await journal.checkInsBetween(DAY, DAY);
    expect(checkIn).toMatchObject({
      at: NOW,
      day: DAY,
      mood: 70,
      comparison: 'same',
      patterns: ['jealousy'],
    });
    const entries = await journal.gratitudeBetween(DAY, DAY);
    expect(entries.map(({ text }) => text).sort()).toEqual(['<b>Ömer</b> rang 🙂', 'soup']);
    expect(entries.sort((a, b) => a.place - b.place)).toMatchObject([
      { day: DAY, prompt: 3, why: 'she asked' },
      { day: DAY, prompt: null, why: null },
    ]);
    expect(signal.announced()).toBe(1);
  });

  it('keeps what was skipped as skipped', async () => {
    const journal = new JournalRepository(freshConnection(), countingSignal());
    await journal.keepCheckIn({ ...EMPTY_CHECK_IN, comparison: 'didNotCompare' }, DAY, NOW);
    expect(await journal.checkInsBetween(DAY, DAY)).toMatchObject([
      { mood: null, comparison: 'didNotCompare' },
    ]);
    expect(await journal.gratitudeBetween(DAY, DAY)).toEqual([]);
  });

  it('puts a new answer in place of the old one, question by question and week by week', async () => {
    const journal = new JournalRepository(freshConnection(), countingSignal());
    await journal.keepReflection('2026-W47', 4, 'first', NOW);
    await journal.keepReflection('2026-W47', 4, 'second', NOW + 1);
    await journal.keepReflection('2026-W47', 5, 'another question', NOW);
    await journal.keepReflection('2026-W48', 4, 'another week', NOW);
    const answers = (await journal.reflectionsBetween('2026-W47', '2026-W47')).map(({ question, answer }) => [
      question,
      answer,
    ]);
    expect(answers.sort()).toEqual([
      [4, 'second'],
      [5, 'another question'],
    ]);
  });
});
