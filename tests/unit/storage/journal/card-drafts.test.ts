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
    ['another number of lines than the practice has', { notice: { draft: ['a', 'b'], at: 5 } }],
    ['no time', { notice: { draft: ['a'] } }],
  ])('are not read from %s', async (_, stored) => {
    expect(await new CardDrafts(valueInMemory(stored)).read('notice')).toBeUndefined();
  });
});
