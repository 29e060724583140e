import { describe, expect, it } from 'vitest';
import type { PracticeDraft } from '../../../../lib/domain/journal/practice-draft';
import { PracticeDrafts } from '../../../../lib/storage/journal/practice-drafts';
import { inProcessLock, valueInMemory } from '../../../builders/in-memory-database';

const plan: PracticeDraft = { words: ['I open Instagram', 'wr'], site: 'instagram', onCard: true };
const reframe: PracticeDraft = { words: ['Everyone’s ahead'], site: null, onCard: false };

const draftsOf = (stored?: unknown) =>
  new PracticeDrafts({ value: valueInMemory(stored), exclusively: inProcessLock() });

describe('practice drafts', () => {
  it('are read as they were saved, each on its own', async () => {
    const drafts = draftsOf();
    expect(await drafts.read()).toEqual({});
    await drafts.save('reframe', { draft: { ...reframe, words: ['Every'] }, at: 1 });
    // Two tabs save at once.
    await Promise.all([
      drafts.save('plan', { draft: plan, at: 2 }),
      drafts.save('reframe', { draft: reframe, at: 3 }),
    ]);
    expect(await drafts.read()).toEqual({ plan: { draft: plan, at: 2 }, reframe: { draft: reframe, at: 3 } });
    await drafts.delete(['plan']);
    expect(await drafts.read()).toEqual({ reframe: { draft: reframe, at: 3 } });
    await drafts.deleteAll();
    expect(await drafts.read()).toEqual({});
  });

  it('keep what only a newer version understands when another draft is saved or deleted', async () => {
    const later = { juggling: { draft: plan, at: 2 }, wins: { draft: { words: 7 }, at: 'later' } };
    const value = valueInMemory({ ...later, plan: { draft: { ...plan, mood: 3 }, at: 2, zone: 'UTC' } });
    const drafts = new PracticeDrafts({ value, exclusively: inProcessLock() });
    await drafts.save('plan', { draft: { ...plan, onCard: false }, at: 4 });
    await drafts.save('reframe', { draft: reframe, at: 5 });
    await drafts.delete(['reframe']);
    expect(await value.get()).toEqual({
      ...later,
      plan: { draft: { ...plan, onCard: false, mood: 3 }, at: 4, zone: 'UTC' },
    });
  });

  it('are not written when one is deleted that is not there, so that nothing follows an erasure', async () => {
    const value = valueInMemory();
    await new PracticeDrafts({ value, exclusively: inProcessLock() }).delete(['wins']);
    expect(await value.get()).toBeUndefined();
  });

  it('may be too long for an entry, so that they can be shortened, and are cut off only far beyond that', async () => {
    const drafts = draftsOf();
    const long = 'a'.repeat(3_000);
    await drafts.save('gratitude', { draft: { ...reframe, words: [long, 'b'.repeat(50_000)] }, at: 2 });
    const { words = [] } = (await drafts.read()).gratitude?.draft ?? {};
    expect(words[0]).toBe(long);
    expect(words[1]).toHaveLength(20_000);
  });

  it.each<[string, unknown]>([
    ['text only', 'words'],
    ['no time', { draft: reframe }],
    ['an invalid time', { draft: reframe, at: -1 }],
    ['more texts than a practice asks for', { draft: { ...reframe, words: ['', '', '', ''] }, at: 2 }],
    ['a number in place of a text', { draft: { ...reframe, words: [7] }, at: 2 }],
    ['no site and no card field', { draft: { words: ['a'] }, at: 2 }],
  ])('are read without the one that has %s', async (_, bad) => {
    const stored = { reframe: bad, plan: { draft: plan, at: 2 }, juggling: { draft: plan, at: 2 } };
    expect(await draftsOf(stored).read()).toEqual({ plan: { draft: plan, at: 2 } });
  });

  it('are empty when something else is stored', async () => {
    for (const stored of [null, 'words', [plan], 7]) expect(await draftsOf(stored).read()).toEqual({});
  });
});
