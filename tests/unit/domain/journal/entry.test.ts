import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entriesDueForFollowUp,
  groupEntriesByDay,
  journalEntries,
} from '../../../../lib/domain/journal/entry';
import type { GratitudeEntry } from '../../../../lib/domain/journal/gratitude';
import type { PracticeEntry } from '../../../../lib/domain/journal/practice';
import { followUp, gratitudeEntry, plan, practiceEntry } from '../../../builders/journal-rows';

const AT = Date.UTC(2026, 10, 22, 12);

const practice = (id: string, some: Partial<PracticeEntry> = {}) => ({
  id,
  ...practiceEntry({ at: AT, ...some }),
});

const gladThing = (id: string, some: Partial<GratitudeEntry> = {}) => ({
  id,
  ...gratitudeEntry({ at: AT, ...some }),
});

const planToAskOn = (id: string, askOn: string) => ({
  id,
  ...plan({ at: AT, day: '2026-11-20', week: '2026-W47', followUp: followUp({ askOn }) }),
});

describe('journal entries', () => {
  it('are made from practices, gratitude entries and plans, the newest first', () => {
    const entries = journalEntries({
      practices: [practice('old', { at: AT - 1, followUp: null }), practice('new', { at: AT + 1 })],
      gratitude: [gladThing('second', { place: 1, prompt: 3 }), gladThing('first', { why: 'it was dry' })],
      plans: [planToAskOn('plan', '2026-11-23')],
    });
    expect(entries.map(({ id }) => id)).toEqual(['new', 'first', 'second', 'old', 'plan']);
    expect(entries[1]).toMatchObject({
      kind: 'gladThing',
      practice: 'gratitude',
      texts: ['rain', 'it was dry'],
    });
    expect(entries[2]).toMatchObject({ prompt: 3, texts: ['rain', ''] });
    expect(entries[4]).toMatchObject({
      kind: 'plan',
      practice: 'plan',
      texts: ['I wake up', 'open the window'],
    });
  });

  it('of a practice have its lines and no prompt, and places order those of one instant', () => {
    const entries = journalEntries({
      practices: [practice('step', { lines: ['I call Ida', ''] })],
      gratitude: [gladThing('second', { place: 2 }), gladThing('first', { place: 1 })],
      plans: [],
    });
    expect(entries.map(({ id }) => id)).toEqual(['step', 'first', 'second']);
    expect(entries[0]).toMatchObject({ texts: ['I call Ida', ''], prompt: null, place: 0 });
  });

  it('are grouped by local day: a night belongs to the day before', () => {
    const entries = journalEntries({
      practices: [practice('night', { day: '2026-11-21', at: AT }), practice('morning', { at: AT + 1 })],
      gratitude: [],
      plans: [],
    });
    expect(groupEntriesByDay(entries).map(({ day, entries: of }) => [day, of.map(({ id }) => id)])).toEqual([
      ['2026-11-22', ['morning']],
      ['2026-11-21', ['night']],
    ]);
  });

  it('are listed for follow-up when they are due, the oldest first', () => {
    const entries = journalEntries({
      practices: [practice('step', { practice: 'braveStep', followUp: followUp() }), practice('word')],
      gratitude: [],
      plans: [planToAskOn('over', '2026-11-22'), planToAskOn('going on', '2026-11-23')],
    });
    expect(entriesDueForFollowUp(entries, '2026-11-22').map(({ id }) => id)).toEqual(['over', 'step']);
  });

  it('lose nothing when they are grouped, and each day occurs once, the newest first', () => {
    const day = fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22');
    const row = fc.record({ day, at: fc.nat({ max: 5 }), id: fc.uuid() });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const practices = rows.map(({ id, ...more }) => practice(id, more));
        const days = groupEntriesByDay(journalEntries({ practices, gratitude: [], plans: [] }));
        expect(days.flatMap(({ entries }) => entries)).toHaveLength(rows.length);
        const names = days.map((one) => one.day);
        expect(names).toEqual([...new Set(names)].sort().reverse());
      }),
    );
  });
});
