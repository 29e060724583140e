import { describe, expect, it, vi } from 'vitest';
import { type CheckInDraft, EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { CheckInDrafts } from '../../../../lib/storage/journal/check-in-drafts';
import { valueInMemory } from '../../../builders/in-memory-database';

const draft: CheckInDraft = {
  mood: 40,
  comparison: 'lower',
  patterns: ['comparing', 'jealousy'],
  prompt: 24,
  gladThings: ['half a sen', '', 'Ömer 🙂'],
  why: 'he',
};

describe('the check-in draft', () => {
  it('is read as it was saved', async () => {
    const drafts = new CheckInDrafts(valueInMemory());
    expect(await drafts.read()).toBeNull();
    await drafts.save({ draft: EMPTY_CHECK_IN, at: 1 });
    await drafts.save({ draft, at: 2 });
    expect(await drafts.read()).toEqual({ draft, at: 2 });
    await drafts.delete();
    expect(await drafts.read()).toBeNull();
  });

  it('keeps the fields that only a newer version knows', async () => {
    const value = valueInMemory({ draft: { ...draft, slept: 7 }, at: 2, zone: 'UTC' });
    await new CheckInDrafts(value).save({ draft: { ...draft, why: 'her' }, at: 3 });
    expect(await value.get()).toEqual({ draft: { ...draft, why: 'her', slept: 7 }, at: 3, zone: 'UTC' });
  });

  it('is written at once when it was read before: a page that is being closed reads nothing more', async () => {
    const value = valueInMemory({ draft: { ...draft, slept: 7 }, at: 2 });
    const drafts = new CheckInDrafts(value);
    await drafts.read();
    const set = vi.spyOn(value, 'set');
    void drafts.save({ draft: { ...draft, why: 'her' }, at: 3 });
    expect(set).toHaveBeenCalledWith({ draft: { ...draft, why: 'her', slept: 7 }, at: 3 });
  });

  it('has nothing of a deleted draft', async () => {
    const value = valueInMemory({ draft: { ...draft, slept: 7 }, at: 2 });
    const drafts = new CheckInDrafts(value);
    await drafts.read();
    await drafts.delete();
    await drafts.save({ draft, at: 3 });
    expect(await value.get()).toEqual({ draft, at: 3 });
  });

  it('may be too long for an entry, so that it can be shortened, and is cut off only far beyond that', async () => {
    const drafts = new CheckInDrafts(valueInMemory());
    const long = 'a'.repeat(3_000);
    await drafts.save({ draft: { ...draft, gladThings: [long, '', ''], why: 'b'.repeat(50_000) }, at: 2 });
    const { gladThings, why } = (await drafts.read())?.draft ?? EMPTY_CHECK_IN;
    expect(gladThings[0]).toBe(long);
    expect(why).toHaveLength(20_000);
  });

  it.each<[string, object, Partial<CheckInDraft>]>([
    ['a mood beyond the slider', { mood: 101 }, { mood: null }],
    ['an unknown comparison', { comparison: 'higher' }, { comparison: null }],
    ['an unknown pattern', { patterns: ['greed', 'comparing'] }, { patterns: ['comparing'] }],
    ['an unknown prompt', { prompt: 25 }, { prompt: null }],
    ['more lines', { gladThings: ['a', '', 'c', 'd'] }, { gladThings: ['a', '', 'c'] }],
    ['fewer lines', { gladThings: ['a'] }, { gladThings: ['a', '', ''] }],
    ['a line that is no text', { gladThings: ['a', { text: 'b' }, 'c'] }, { gladThings: ['a', '', 'c'] }],
    ['no reason', { why: null }, { why: '' }],
    ['a longer reason', { why: 'w'.repeat(30_000) }, { why: 'w'.repeat(20_000) }],
  ])(
    'with %s, as a newer version may store it, is read without that, which stays when the rest is changed',
    async (_, newer, understood) => {
      const value = valueInMemory({ draft: { ...draft, ...newer }, at: 2 });
      const drafts = new CheckInDrafts(value);
      const read = { ...draft, ...understood };
      expect(await drafts.read()).toEqual({ draft: read, at: 2 });
      const change: Partial<CheckInDraft> = 'mood' in newer ? { comparison: 'same' } : { mood: 41 };
      await drafts.save({ draft: { ...read, ...change }, at: 3 });
      expect(await value.get()).toEqual({ draft: { ...draft, ...newer, ...change }, at: 3 });
    },
  );

  it('keeps further lines and patterns of a newer version where they are when its own are changed', async () => {
    const newer = { gladThings: ['a', '', '', 'd'], patterns: ['greed', 'comparing'] };
    const value = valueInMemory({ draft: { ...draft, ...newer }, at: 2 });
    const changed = { gladThings: ['a', 'b', ''], patterns: ['jealousy'] } as const;
    await new CheckInDrafts(value).save({ draft: { ...draft, ...changed }, at: 3 });
    expect(await value.get()).toEqual({
      draft: { ...draft, gladThings: ['a', 'b', '', 'd'], patterns: ['greed', 'jealousy'] },
      at: 3,
    });
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['text', 'words'],
    ['a draft without a time', { draft }],
    ['an invalid time', { draft, at: -1 }],
    ['nothing that is understood', { draft: { patterns: ['greed'], gladThings: 'a' }, at: 2 }],
  ])('is null when %s is stored', async (_, stored) => {
    expect(await new CheckInDrafts(valueInMemory(stored)).read()).toBeNull();
  });
});
