import { describe, expect, it } from 'vitest';
import type { GratitudeEntry } from '../../../../lib/domain/journal/check-in';
import type { PracticeEntry } from '../../../../lib/domain/journal/practice';
import { PracticeRepository } from '../../../../lib/storage/journal/practice-repository';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';

const NOW = Date.UTC(2026, 10, 22, 13, 30);

const entry: PracticeEntry = {
  ...{ at: NOW, day: '2026-11-22', practice: 'reframe', lines: ['behind', 'on my way'] },
  ...{ moment: null, followUp: null },
};

const gladThing: GratitudeEntry = {
  ...{ at: NOW, day: '2026-11-21', checkIn: null, place: 0, prompt: null },
  ...{ text: 'rain', why: null },
};

function setUp() {
  const signal = countingSignal();
  return { signal, practices: new PracticeRepository(freshConnection(), signal) };
}

describe('entries of practices', () => {
  it('are kept, found from a day on, and changed, each told to the pages', async () => {
    const { practices, signal } = setUp();
    await practices.keepEntry(entry, NOW);
    await practices.keepGladThing(gladThing, NOW);
    expect(await practices.since('2026-11-22')).toMatchObject({ practices: [entry], gratitude: [] });
    const all = await practices.since('2026-11-01');
    const [kept, glad] = [all.practices[0], all.gratitude[0]];
    expect(glad).toMatchObject(gladThing);
    expect(await practices.changeEntry(kept?.id ?? '', { lines: ['late', 'early'] }, NOW + 1)).toBe(true);
    expect(await practices.changeGladThing(glad?.id ?? '', { why: 'it was dry' }, NOW + 1)).toBe(true);
    expect(await practices.since('2026-11-01')).toEqual({
      practices: [{ ...kept, lines: ['late', 'early'], updatedAt: NOW + 1 }],
      gratitude: [{ ...glad, why: 'it was dry', updatedAt: NOW + 1 }],
    });
    expect(signal.announced()).toBe(4);
  });

  it('are erased, and put back as they were', async () => {
    const { practices } = setUp();
    await practices.keepEntry(entry, NOW);
    await practices.keepGladThing(gladThing, NOW);
    const before = await practices.since('2026-11-01');
    const erased = await practices.eraseEntry(before.practices[0]?.id ?? '');
    const erasedGlad = await practices.eraseGladThing(before.gratitude[0]?.id ?? '');
    expect(await practices.since('2026-11-01')).toEqual({ practices: [], gratitude: [] });
    if (erased) await practices.keepEntry(erased, NOW + 9);
    if (erasedGlad) await practices.keepGladThing(erasedGlad, NOW + 9);
    expect(await practices.since('2026-11-01')).toEqual(before);
  });

  it('that are gone are neither changed nor erased twice', async () => {
    const { practices } = setUp();
    expect(await practices.changeEntry('gone', { lines: [] }, NOW)).toBe(false);
    expect(await practices.changeGladThing('gone', { text: '' }, NOW)).toBe(false);
    expect(await practices.eraseEntry('gone')).toBeUndefined();
    expect(await practices.eraseGladThing('gone')).toBeUndefined();
    expect(await practices.since('2026-11-01')).toEqual({ practices: [], gratitude: [] });
  });

  it('say whether there are any before a day', async () => {
    const { practices } = setUp();
    expect(await practices.hasBefore('2026-11-22')).toBe(false);
    await practices.keepEntry(entry, NOW);
    expect(await practices.hasBefore('2026-11-22')).toBe(false);
    expect(await practices.hasBefore('2026-11-23')).toBe(true);
    await practices.keepGladThing(gladThing, NOW);
    expect(await practices.hasBefore('2026-11-22')).toBe(true);
  });
});
