import { describe, expect, it } from 'vitest';
import { CardDrafts } from '../../../../lib/storage/journal/card-drafts';
import { valueInMemory } from '../../../builders/in-memory-database';

const saved = (...draft: string[]) => ({ draft, at: 5 });

describe('the drafts of cards', () => {
  it('are stored by practice, the last one in place of an earlier one', async () => {
    const drafts = new CardDrafts(valueInMemory());
    await drafts.save('notice', saved('en'));
    await drafts.save('reframe', saved('I always', ''));
    await drafts.save('notice', saved('envy'));
    expect(await drafts.read('notice')).toEqual(saved('envy'));
    expect(await drafts.read('reframe')).toEqual(saved('I always', ''));
    expect(await drafts.read('gratitude')).toBeUndefined();
  });

  it('keep what only a newer version understands', async () => {
    const later = { juggling: saved('a', 'b', 'c') };
    const value = valueInMemory({ ...later, notice: { draft: ['en'], at: 1, mood: 3 } });
    const drafts = new CardDrafts(value);
    await drafts.save('notice', saved('envy'));
    await drafts.save('gladFor', saved('Mia'));
    await drafts.save('gladFor', undefined);
    expect(await value.get()).toEqual({ ...later, notice: { draft: ['envy'], at: 5, mood: 3 } });
  });

  it.each([
    ['more lines', ['a', 'b'], ['a'], ['A', 'b']],
    ['a longer line', ['a'.repeat(5_000)], ['a'.repeat(280)], ['A']],
  ])(
    'with %s, as a newer version may store them, are read as far as a card can show them',
    async (_, stored, read, after) => {
      const value = valueInMemory({ notice: { draft: stored, at: 5 } });
      const drafts = new CardDrafts(value);
      expect(await drafts.read('notice')).toEqual(saved(...read));
      await drafts.save('notice', saved(...read));
      expect(await value.get()).toEqual({ notice: { draft: stored, at: 5 } });
      await drafts.save('notice', saved('A'));
      expect(await value.get()).toEqual({ notice: { draft: after, at: 5 } });
    },
  );

  it('are deleted one by one or all at once', async () => {
    const drafts = new CardDrafts(valueInMemory());
    await drafts.save('notice', saved('envy'));
    await drafts.save('gladFor', saved('Mia'));
    await drafts.save('notice', undefined);
    expect(await drafts.read('notice')).toBeUndefined();
    expect(await drafts.read('gladFor')).toEqual(saved('Mia'));
    await drafts.deleteAll();
    expect(await drafts.read('gladFor')).toBeUndefined();
  });

  it.each([
    ['no object', 'text'],
    ['lines that are no texts', { notice: { draft: [1], at: 5 } }],
    ['further lines alone', { notice: { draft: ['', 'b'], at: 5 } }],
    ['no time', { notice: { draft: ['a'] } }],
  ])('are not read from %s', async (_, stored) => {
    expect(await new CardDrafts(valueInMemory(stored)).read('notice')).toBeUndefined();
  });
});
