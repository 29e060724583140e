import type { JournalEntry } from '../../domain/journal/entry';
import {
  answerFollowUp,
  braveStepFollowUp,
  declineFollowUp,
  planWeek,
  postponeFollowUp,
  staysOpen,
} from '../../domain/journal/follow-up';
import { wordsToKeep } from '../../domain/journal/guided-practice';
import { planFrom } from '../../domain/journal/plan-draft';
import type { FollowUp, FollowUpOutcome, GuidedPractice } from '../../domain/journal/practice';
import type { PracticeDraft } from '../../domain/journal/practice-draft';
import { type LocalDay, localDay } from '../../domain/time/days';
import { now } from '../../platform/clock';
import { calendarOf, type PageContext } from '../context';
import { dropPracticeDraft, savePracticeDraft } from './practice-draft-actions';

/** What a person can do about practices and what is kept of them; each rejects when it could not be stored. */
export const practiceActions = (parts: PageContext) => ({
  /** Keeps what was written, and with it ends its draft. */
  onKeep: async (practice: GuidedPractice, draft: PracticeDraft) => {
    await keep(parts, practice, draft, now());
    await dropPracticeDraft(parts, practice);
  },
  onHold: (practice: GuidedPractice, draft: PracticeDraft) =>
    savePracticeDraft(parts, practice, draft, now()),
  onEdit: (entry: JournalEntry, words: readonly string[]) => edit(parts, entry, words, now()),
  /** @returns what puts it back */
  onErase: (entry: JournalEntry) => erase(parts, entry),
  onAnswer: async (entry: JournalEntry, turn: FollowUpOutcome, text: string) => {
    const today = await presentDay(parts, now());
    await changeFollowUp(parts, entry, (followUp) =>
      staysOpen(entry.practice, turn)
        ? postponeFollowUp(followUp, today)
        : answerFollowUp(followUp, turn, text),
    );
  },
  onPutOff: async (entry: JournalEntry) => {
    const today = await presentDay(parts, now());
    await changeFollowUp(parts, entry, (followUp) => postponeFollowUp(followUp, today));
  },
  onLeave: (entry: JournalEntry) => changeFollowUp(parts, entry, declineFollowUp),
  onFavourite: (practice: GuidedPractice, on: boolean) =>
    parts.settings.change(({ favourites }) => {
      const others = favourites.filter((one) => one !== practice);
      return { favourites: on ? [practice, ...others] : others };
    }),
});

async function presentDay(parts: PageContext, at: number): Promise<LocalDay> {
  return localDay(at, calendarOf(await parts.settings.read()));
}

async function keep(
  parts: PageContext,
  practice: GuidedPractice,
  draft: PracticeDraft,
  at: number,
): Promise<void> {
  const day = await presentDay(parts, at);
  const lines = wordsToKeep(practice, draft.words);
  const [first = '', second = ''] = lines;
  switch (practice) {
    case 'gratitude':
      return parts.practices.keepGladThing(
        { at, day, checkIn: null, place: 0, prompt: null, text: first, why: second || null },
        at,
      );
    case 'plan': {
      const plan = { cue: first, response: second, site: draft.site, onCard: draft.onCard };
      return parts.plans.keep(planFrom(plan, planWeek(day), at, day), at);
    }
    default: {
      const followUp = practice === 'braveStep' ? braveStepFollowUp(day) : null;
      return parts.practices.keepEntry({ at, day, practice, lines, moment: null, followUp }, at);
    }
  }
}

async function edit(
  parts: PageContext,
  { kind, id, practice }: JournalEntry,
  words: readonly string[],
  at: number,
): Promise<void> {
  const lines = wordsToKeep(practice, words);
  const [first = '', second = ''] = lines;
  switch (kind) {
    case 'gladThing':
      await parts.practices.changeGladThing(id, { text: first, why: second || null }, at);
      return;
    case 'plan':
      await parts.plans.change(id, { cue: first, response: second }, at);
      return;
    case 'practice':
      await parts.practices.changeEntry(id, { lines }, at);
  }
}

async function erase(parts: PageContext, { kind, id }: JournalEntry): Promise<() => Promise<void>> {
  switch (kind) {
    case 'gladThing': {
      const before = await parts.practices.eraseGladThing(id);
      return async () => before && parts.practices.keepGladThing(before, before.createdAt);
    }
    case 'plan': {
      const before = await parts.plans.find(id);
      await parts.plans.erase(id);
      return async () => before && parts.plans.keep(before, before.createdAt);
    }
    case 'practice': {
      const before = await parts.practices.eraseEntry(id);
      return async () => before && parts.practices.keepEntry(before, before.createdAt);
    }
  }
}

async function changeFollowUp(
  parts: PageContext,
  { kind, id, followUp }: JournalEntry,
  change: (followUp: FollowUp) => FollowUp,
): Promise<void> {
  if (!followUp) return;
  const changed = { followUp: change(followUp) };
  if (kind === 'plan') await parts.plans.change(id, changed, now());
  else await parts.practices.changeEntry(id, changed, now());
}
