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

  it.each<[string, unknown]>([
    ['null', null],
    ['text', 'words'],
    ['a draft without a time', { draft }],
    ['an invalid time', { draft, at: -1 }],
    ['a mood beyond the slider', { draft: { ...draft, mood: 101 }, at: 2 }],
    ['an unknown comparison', { draft: { ...draft, comparison: 'higher' }, at: 2 }],
    ['an unknown pattern', { draft: { ...draft, patterns: ['greed'] }, at: 2 }],
    ['an unknown prompt', { draft: { ...draft, prompt: 25 }, at: 2 }],
    ['too few fields', { draft: { ...draft, gladThings: ['a'] }, at: 2 }],
    ['no reason', { draft: { ...draft, why: null }, at: 2 }],
  ])('is null when %s is stored', async (_, stored) => {
    expect(await new CheckInDrafts(valueInMemory(stored)).read()).toBeNull();
  });
});
