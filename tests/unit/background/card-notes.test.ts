import { describe, expect, it } from 'vitest';
import { CardNotes } from '../../../lib/background/card-notes';
import type { CardPractice } from '../../../lib/domain/journal/practice';
import type { Moment } from '../../../lib/domain/nudges/nudge';
import { Refusal } from '../../../lib/messaging/refusal';
import { CardDrafts } from '../../../lib/storage/journal/card-drafts';
import { GratitudeRepository } from '../../../lib/storage/journal/gratitude-repository';
import { PracticeEntryRepository } from '../../../lib/storage/journal/practice-entry-repository';
import { MomentRepository } from '../../../lib/storage/ledger/moment-repository';
import { moment } from '../../builders/domain-rows';
import { countingSignal, freshConnection, valueInMemory } from '../../builders/in-memory-database';
import { aimEntry } from '../../builders/journal-rows';

const NOW = Date.UTC(2026, 10, 23, 3);
const FROM = { host: 'www.instagram.com', tabId: 7, documentId: 'd' };
const DAYS = ['2026-11-22', '2026-11-23'] as const;

/** Notes on the card of one moment. It was shown before the end of the day, and is written on after it. */
async function setUp(outcome: 'shown' | 'withheld' = 'shown', some: Partial<Moment> = {}) {
  const connection = freshConnection();
  const signal = countingSignal();
  const id = crypto.randomUUID();
  const at = NOW - 60_000;
  const row = { id, createdAt: at, updatedAt: at };
  const database = await connection.open();
  await database.put('moments', { ...moment({ at, day: DAYS[0], outcome, ...some }), ...row });
  const gratitude = new GratitudeRepository(connection, signal);
  const practiceEntries = new PracticeEntryRepository(connection, signal);
  const moments = new MomentRepository(connection, signal);
  const clock = { now: NOW };
  const drafts = new CardDrafts(valueInMemory());
  const subject = new CardNotes({
    moments,
    gratitude,
    practiceEntries,
    drafts,
    timeZone: () => 'Europe/Berlin',
    now: () => clock.now,
  });
  const save = (practice: CardPractice, lines: string[], from = FROM, kept = true) =>
    subject.save({ kind: 'note', moment: id, practice, lines, kept }, from);
  const write = (practice: CardPractice, lines: string[]) => save(practice, lines, FROM, false);
  const stored = async () => ({
    practices: await practiceEntries.between(...DAYS),
    gratitude: await gratitude.between(...DAYS),
  });
  const begun = (practice: CardPractice | null) => subject.begun(practice);
  return { practiceEntries, id, at, save, write, begun, clock, stored, announced: signal.announced };
}

describe('a note on a card', () => {
  it('is stored under the day on which its card was shown', async () => {
    const { id, at, save, stored, announced } = await setUp();
    expect(await save('reframe', ['I am behind. ', 'I am on my way.'])).toEqual({ done: true });
    const lines = ['I am behind.', 'I am on my way.'];
    expect(await stored()).toMatchObject({
      practices: [
        {
          practice: 'reframe',
          lines,
          moment: id,
          at,
          day: DAYS[0],
          timeZone: 'Europe/Berlin',
          updatedAt: NOW,
        },
      ],
      gratitude: [],
    });
    expect(announced()).toBe(1);
  });

  it('about gratitude is stored with the other gratitude', async () => {
    const { at, save, stored } = await setUp();
    await save('gratitude', ['That Ömer rang']);
    expect(await stored()).toMatchObject({
      practices: [],
      gratitude: [{ text: 'That Ömer rang', checkIn: null, prompt: null, place: 0, at, day: DAYS[0] }],
    });
  });

  it.each(['notice', 'gratitude'] as const)(
    'for %s is stored once, as it was last written',
    async (practice) => {
      const { save, stored } = await setUp();
      await save(practice, ['r']);
      await save(practice, ['rain']);
      await save(practice, ['rain']);
      const { practices, gratitude } = await stored();
      expect([...practices.flatMap(({ lines }) => lines), ...gratitude.map(({ text }) => text)]).toEqual([
        'rain',
      ]);
    },
  );

  it.each(['notice', 'gratitude'] as const)(
    'for %s is a draft, and no entry, until the person keeps it',
    async (practice) => {
      const { save, write, begun, stored } = await setUp();
      await write(practice, ['ra']);
      await write(practice, ['rain ']);
      expect(await stored()).toEqual({ practices: [], gratitude: [] });
      expect(await begun(practice)).toEqual(['rain ']);
      await save(practice, ['rain ']);
      expect(await begun(practice)).toBeUndefined();
      const { practices, gratitude } = await stored();
      expect([...practices, ...gratitude]).toHaveLength(1);
    },
  );

  it('leaves what was kept as it is while it is changed again', async () => {
    const { save, write, begun, stored } = await setUp();
    await save('notice', ['rain']);
    await write('notice', ['rain, ag']);
    expect((await stored()).practices).toMatchObject([{ lines: ['rain'] }]);
    expect(await begun('notice')).toEqual(['rain, ag']);
  });

  it('that becomes blank is no draft any more', async () => {
    const { write, begun } = await setUp();
    await write('reframe', ['I am', '']);
    expect(await begun('reframe')).toEqual(['I am', '']);
    await write('reframe', [' ', '']);
    expect(await begun('reframe')).toBeUndefined();
  });

  it('is offered again on the next card of its practice alone, for a week', async () => {
    const { write, begun, clock } = await setUp();
    await write('gladFor', ['Mia’s gar']);
    clock.now += 7 * 24 * 60 * 60_000 - 1;
    expect(await begun('gladFor')).toEqual(['Mia’s gar']);
    expect(await begun('gratitude')).toBeUndefined();
    expect(await begun(null)).toBeUndefined();
    clock.now += 1;
    expect(await begun('gladFor')).toBeUndefined();
  });

  it.each([
    ['from another site', 'shown', 'notice', ['envy'], { ...FROM, host: 'x.com' }],
    ['on a moment that was withheld', 'withheld', 'notice', ['envy'], FROM],
    ['with more lines than the card has', 'shown', 'notice', ['envy', 'pride'], FROM],
    ['with an unknown intent', 'shown', 'intent', ['revenge'], FROM],
    ['that is blank and to be kept', 'shown', 'notice', [' '], FROM],
  ] as const)('%s is refused, and nothing is stored', async (_, outcome, practice, lines, from) => {
    const { save, stored } = await setUp(outcome);
    await expect(save(practice, [...lines], from)).rejects.toThrow(Refusal);
    expect(await stored()).toEqual({ practices: [], gratitude: [] });
  });
});

describe('an answer about an aim', () => {
  const asking = { family: 'intent', number: 0, own: 'aim', triggers: ['aim'] } as const;
  const said = { ...aimEntry({ day: DAYS[0] }), createdAt: 0, updatedAt: 0 };

  it('is stored with the aim, as the person last chose', async () => {
    const { id, save, write, begun, stored, practiceEntries } = await setUp('shown', asking);
    await practiceEntries.save(said, 0);
    expect(await save('aim', ['partly'])).toEqual({ done: true });
    await save('aim', ['yes']);
    expect(await write('aim', ['notYet'])).toEqual({ done: true });
    expect((await stored()).practices).toEqual([{ ...said, found: 'yes', moment: id, updatedAt: NOW }]);
    expect(await begun('aim')).toBeUndefined();
  });

  it('is refused when the aim was erased meanwhile, is no answer, or the card asked about none', async () => {
    const erased = await setUp('shown', asking);
    await expect(erased.save('aim', ['yes'])).rejects.toThrow(Refusal);
    expect((await erased.stored()).practices).toEqual([]);
    const { save, stored, practiceEntries } = await setUp('shown', { ...asking, triggers: ['passive'] });
    await practiceEntries.save(said, 0);
    await expect(save('aim', ['yes'])).rejects.toThrow(Refusal);
    await expect(save('aim', ['find'])).rejects.toThrow(Refusal);
    expect((await stored()).practices).toEqual([said]);
  });
});
