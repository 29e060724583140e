import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalEntry } from '../../../../lib/domain/journal/entry';
import type { GuidedPractice } from '../../../../lib/domain/journal/practice';
import { EMPTY_PRACTICE_DRAFT } from '../../../../lib/domain/journal/practice-draft';
import type { PageContext } from '../../../../lib/pages/context';
import { type EntryActions, entryActions } from '../../../../lib/pages/practices/entry-actions';
import { loadPractices } from '../../../../lib/pages/practices/load-practices';
import { practiceActions } from '../../../../lib/pages/practices/practice-actions';
import { DAY } from '../../../builders/domain-rows';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const NOW = middleOf('2026-11-22');

let context: PageContext;
let actions: EntryActions;
const clock = { now: NOW };
beforeEach(() => {
  clock.now = NOW;
  context = pageInMemory(() => clock.now);
  actions = entryActions(context);
});

const entries = async () => (await loadPractices(context, 'all')).entries;

async function write(practice: GuidedPractice, ...words: string[]): Promise<JournalEntry> {
  await practiceActions(context).keep(practice, { ...EMPTY_PRACTICE_DRAFT, words });
  const entry = (await entries()).find((one) => one.practice === practice);
  if (!entry) throw new Error('Nothing was written.');
  return entry;
}

/** One practice for each kind of row in which entries are stored. */
const KINDS: readonly GuidedPractice[] = ['gratitude', 'plan', 'wins'];

describe.each(KINDS)('an entry of %s', (practice) => {
  it('is edited, trimmed, and stays the same entry', async () => {
    const before = await write(practice, 'first', 'second');
    await actions.edit(before, [' changed ', 'second']);
    const [after] = await entries();
    expect(after).toMatchObject({ id: before.id, at: before.at, day: before.day });
    expect(after?.texts[0]).toBe('changed');
  });

  it('is erased, and comes back as it was', async () => {
    const before = await write(practice, 'first', 'second');
    const restore = await actions.erase(before);
    expect(await entries()).toEqual([]);
    await restore();
    expect(await entries()).toEqual([before]);
  });

  it('is not written anew when it is edited after it was erased', async () => {
    const before = await write(practice, 'first', 'second');
    await actions.erase(before);
    await actions.edit(before, ['changed', 'second']);
    expect(await entries()).toEqual([]);
  });
});

describe('the follow-up of an entry', () => {
  it.each(['plan', 'braveStep'] as const)('of %s is answered', async (practice) => {
    await actions.answerFollowUp(await write(practice, 'first', 'second'), 'well', ' I did it ');
    expect((await entries())[0]?.followUp).toMatchObject({ turn: 'well', text: 'I did it' });
  });

  it('is postponed by some days on request, and when a step was not taken yet', async () => {
    const entry = await write('braveStep', 'Call');
    const followUp = async () => (await entries())[0]?.followUp;
    expect(await followUp()).toMatchObject({ askOn: '2026-11-25', turn: null });
    clock.now = NOW + 3 * DAY;
    await actions.postponeFollowUp(entry);
    expect(await followUp()).toMatchObject({ askOn: '2026-11-28', turn: null });
    clock.now = NOW + 6 * DAY;
    await actions.answerFollowUp(entry, 'notYet', '');
    expect(await followUp()).toMatchObject({ askOn: '2026-12-01', turn: null });
  });

  it('is never asked again once the person declined', async () => {
    await actions.declineFollowUp(await write('braveStep', 'Call'));
    expect((await entries())[0]?.followUp?.askOn).toBe('9999-12-31');
  });

  it('is not made for an entry that has none', async () => {
    await actions.postponeFollowUp(await write('wins', 'I rested'));
    expect((await entries())[0]?.followUp).toBeNull();
  });
});

it('actions on entries reject when they can’t be stored', async () => {
  const entry = await write('braveStep', 'Call');
  vi.spyOn(context.practiceEntries, 'change').mockRejectedValue(new Error('The disk is full.'));
  vi.spyOn(context.practiceEntries, 'delete').mockRejectedValue(new Error('The disk is full.'));
  await expect(actions.edit(entry, ['Write'])).rejects.toThrow('The disk is full.');
  await expect(actions.erase(entry)).rejects.toThrow('The disk is full.');
  await expect(actions.postponeFollowUp(entry)).rejects.toThrow('The disk is full.');
  await expect(actions.answerFollowUp(entry, 'well', '')).rejects.toThrow('The disk is full.');
});
