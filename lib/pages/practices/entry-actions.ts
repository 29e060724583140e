import type { JournalEntry } from '../../domain/journal/entry';
import {
  answerFollowUp,
  declineFollowUp,
  keepsFollowUpOpen,
  postponeFollowUp,
} from '../../domain/journal/follow-up';
import { normalisePracticeTexts } from '../../domain/journal/guided-practice';
import type { FollowUp, FollowUpOutcome } from '../../domain/journal/practice';
import { type LocalDay, localDay } from '../../domain/time/days';
import { calendarOf, type PageContext } from '../context';
import { untilErased } from '../shared/until-erased';

export type EntryActions = ReturnType<typeof entryActions>;

/** What a person can do with an entry of the journal; each action rejects when it could not be stored. */
export const entryActions = (context: PageContext) => ({
  /** Replaces the words of an entry; they must be valid. */
  edit: (entry: JournalEntry, words: readonly string[]): Promise<void> => edit(context, entry, words),
  /** @returns puts the entry back, until everything is erased */
  erase: (entry: JournalEntry): Promise<() => Promise<void>> => erase(context, entry),
  /** Stores how something turned out. An outcome that leaves it open postpones the question instead. */
  async answerFollowUp(entry: JournalEntry, outcome: FollowUpOutcome, text: string): Promise<void> {
    const today = await findToday(context);
    await changeFollowUp(context, entry, (followUp) =>
      keepsFollowUpOpen(entry.practice, outcome)
        ? postponeFollowUp(followUp, today)
        : answerFollowUp(followUp, outcome, text),
    );
  },
  /** Asks again some days later. */
  async postponeFollowUp(entry: JournalEntry): Promise<void> {
    const today = await findToday(context);
    await changeFollowUp(context, entry, (followUp) => postponeFollowUp(followUp, today));
  },
  /** Stops asking. */
  declineFollowUp: (entry: JournalEntry): Promise<void> => changeFollowUp(context, entry, declineFollowUp),
});

async function findToday(context: PageContext): Promise<LocalDay> {
  const now = context.now();
  return localDay(now, calendarOf(await context.settings.read()));
}

async function edit(
  context: PageContext,
  { kind, id, practice }: JournalEntry,
  words: readonly string[],
): Promise<void> {
  const now = context.now();
  const lines = normalisePracticeTexts(practice, words);
  const [first = '', second = ''] = lines;
  switch (kind) {
    case 'gladThing':
      await context.gratitude.change(id, { text: first, why: second || null }, now);
      return;
    case 'plan':
      await context.plans.change(id, { cue: first, response: second }, now);
      return;
    case 'practice':
      await context.practiceEntries.change(id, { lines }, now);
  }
}

async function erase(context: PageContext, { kind, id }: JournalEntry): Promise<() => Promise<void>> {
  const undoable = await untilErased(context);
  switch (kind) {
    case 'gladThing': {
      const before = await context.gratitude.delete(id);
      return undoable(async () => before && context.gratitude.save(before, before.createdAt));
    }
    case 'plan': {
      const before = await context.plans.delete(id);
      return undoable(async () => before && context.plans.save(before, before.createdAt));
    }
    case 'practice': {
      const before = await context.practiceEntries.delete(id);
      return undoable(async () => before && context.practiceEntries.save(before, before.createdAt));
    }
  }
}

async function changeFollowUp(
  context: PageContext,
  { kind, id, followUp }: JournalEntry,
  change: (followUp: FollowUp) => FollowUp,
): Promise<void> {
  if (!followUp) return;
  const changed = { followUp: change(followUp) };
  if (kind === 'plan') await context.plans.change(id, changed, context.now());
  else await context.practiceEntries.change(id, changed, context.now());
}
