import { normaliseAlternatives } from '../../domain/nudges/alternatives';
import { PACE_NUMBERS, type Pace } from '../../domain/nudges/pace';
import type { QuietHours } from '../../domain/nudges/quiet-hours';
import type { SwitchedTrigger } from '../../domain/nudges/trigger';
import type { PageContext } from '../context';
import { snoozeActions } from '../shared/snooze-actions';

export type NudgeActions = ReturnType<typeof nudgeActions>;

/** What a person can change about when nudges are shown; each action rejects when it could not be stored. */
export const nudgeActions = (context: PageContext) => ({
  /** Sets a pace and the minutes before its first nudge, by default those of the pace. */
  setPace: (pace: Pace, firstNudgeMinutes: number = PACE_NUMBERS[pace].firstAfter): Promise<void> =>
    context.settings.change(() => ({ pace, firstNudgeMinutes })),
  setFirstNudgeMinutes: (firstNudgeMinutes: number): Promise<void> =>
    context.settings.change(() => ({ firstNudgeMinutes })),
  setTrigger: (trigger: SwitchedTrigger, on: boolean): Promise<void> =>
    context.settings.change(({ triggers }) => ({ triggers: { ...triggers, [trigger]: on } })),
  setQuietHours: (quietHours: QuietHours | null): Promise<void> =>
    context.settings.change(() => ({ quietHours })),
  /** Sets what to show instead of a feed that is left, as it was written in the fields. */
  setAlternatives: (written: readonly string[]): Promise<void> =>
    context.settings.change(() => ({ alternatives: normaliseAlternatives(written) })),
  setWithholding: (withholding: boolean): Promise<void> => context.settings.change(() => ({ withholding })),
  ...snoozeActions(context),
});
