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

  it.each<[string, object, Partial<PracticeDraft>]>([
    ['more texts', { words: ['a', 'b', 'c', 'd'] }, { words: ['a', 'b', 'c'] }],
    ['something else in place of a text', { words: ['a', { text: 'b' }] }, { words: ['a', ''] }],
    ['a site that is no text', { site: ['x', 'instagram'] }, { site: null }],
    ['another answer about the card', { onCard: 'daily' }, { onCard: false }],
  ])(
    'with %s, as a newer version may store it, are read without that, which stays when the rest is changed',
    async (_, newer, understood) => {
      const value = valueInMemory({ plan: { draft: { ...plan, ...newer }, at: 2 } });
      const drafts = new PracticeDrafts({ value, exclusively: inProcessLock() });
      const read = { ...plan, ...understood };
      expect((await drafts.read()).plan).toEqual({ draft: read, at: 2 });
      const [, ...others] = read.words;
      await drafts.save('plan', { draft: { ...read, words: ['A', ...others] }, at: 3 });
      const [, ...stored] = (newer as { words?: unknown[] }).words ?? plan.words;
      expect(await value.get()).toEqual({
        plan: { draft: { ...plan, ...newer, words: ['A', ...stored] }, at: 3 },
      });
    },
  );

  it('keep the place of a further text when their own become fewer', async () => {
    const value = valueInMemory({ plan: { draft: { ...plan, words: ['a', 'b', 'c', 'd'] }, at: 2 } });
    const drafts = new PracticeDrafts({ value, exclusively: inProcessLock() });
    await drafts.save('plan', { draft: { ...plan, words: ['a'] }, at: 3 });
    expect(await value.get()).toEqual({ plan: { draft: { ...plan, words: ['a', '', '', 'd'] }, at: 3 } });
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
    ['no text that is understood', { draft: { ...reframe, words: [7, '', '', 'd'] }, at: 2 }],
  ])('are read without the one that has %s', async (_, bad) => {
    const stored = { reframe: bad, plan: { draft: plan, at: 2 }, juggling: { draft: plan, at: 2 } };
    expect(await draftsOf(stored).read()).toEqual({ plan: { draft: plan, at: 2 } });
  });

  it('are empty when something else is stored', async () => {
    for (const stored of [null, 'words', [plan], 7]) expect(await draftsOf(stored).read()).toEqual({});
  });
});
