import { braveStepFollowUp, planWeek } from '../../domain/journal/follow-up';
import { normalisePracticeTexts } from '../../domain/journal/guided-practice';
import { planFromDraft } from '../../domain/journal/plan-draft';
import type { GuidedPractice } from '../../domain/journal/practice';
import { isEmptyPracticeDraft, type PracticeDraft } from '../../domain/journal/practice-draft';
import { logLine } from '../../platform/log';
import { localNow, type PageContext } from '../context';

export type PracticeActions = ReturnType<typeof practiceActions>;

/** What a person can do with a guided practice; each action rejects when it could not be stored. */
export const practiceActions = (context: PageContext) => ({
  /** Stores what was written in a practice and deletes its draft. The words must be valid. */
  async keep(practice: GuidedPractice, draft: PracticeDraft): Promise<void> {
    await keep(context, practice, draft);
    await dropPracticeDrafts(context, [practice]);
  },
  /** Saves what is being written in a practice, in place of the draft before; an empty one deletes the draft. */
  saveDraft: (practice: GuidedPractice, draft: PracticeDraft): Promise<void> =>
    isEmptyPracticeDraft(draft)
      ? context.practiceDrafts.delete([practice])
      : context.practiceDrafts.save(practice, { draft, at: context.now() }),
  /** Adds a practice to the favourites, as the first, or removes it from them. */
  setFavourite: (practice: GuidedPractice, on: boolean): Promise<void> =>
    context.settings.change(({ favourites }) => {
      const others = favourites.filter((one) => one !== practice);
      return { favourites: on ? [practice, ...others] : others };
    }),
});

/** Deletes drafts. A failure is only logged: a draft that stays is offered once more. */
export const dropPracticeDrafts = (
  context: PageContext,
  practices: readonly GuidedPractice[],
): Promise<void> =>
  context.practiceDrafts
    .delete(practices)
    .catch((error) => logLine(`a draft could not be deleted: ${error}`));

async function keep(context: PageContext, practice: GuidedPractice, draft: PracticeDraft): Promise<void> {
  const written = await localNow(context);
  const { at, day } = written;
  const lines = normalisePracticeTexts(practice, draft.words);
  const [first = '', second = ''] = lines;
  switch (practice) {
    case 'gratitude':
      return context.gratitude.save(
        { ...written, checkIn: null, place: 0, prompt: null, text: first, why: second || null },
        at,
      );
    case 'plan': {
      const plan = { cue: first, response: second, site: draft.site, onCard: draft.onCard };
      return context.plans.save(planFromDraft(plan, planWeek(day), written), at);
    }
    default: {
      const followUp = practice === 'braveStep' ? braveStepFollowUp(day) : null;
      return context.practiceEntries.save({ ...written, practice, lines, moment: null, followUp }, at);
    }
  }
}
