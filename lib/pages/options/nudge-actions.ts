import type { Pace } from '../../domain/nudges/pace';
import type { QuietHours } from '../../domain/nudges/quiet-hours';
import type { Trigger } from '../../domain/nudges/trigger';
import { now } from '../../platform/clock';
import type { PageContext } from '../context';
import { endSnooze, snooze } from '../popup/load-popup';
import { choosePace } from '../shared/pace-actions';

/** What a person can do about when nudges come; each rejects when it could not be stored. */
export const nudgeActions = (parts: PageContext) => ({
  onPace: (pace: Pace) => choosePace(parts, pace),
  onFirstNudgeMinutes: (firstNudgeMinutes: number) => parts.settings.change(() => ({ firstNudgeMinutes })),
  onTrigger: (trigger: Trigger, on: boolean) =>
    parts.settings.change(({ triggers }) => ({ triggers: { ...triggers, [trigger]: on } })),
  onQuietHours: (quietHours: QuietHours | null) => parts.settings.change(() => ({ quietHours })),
  onSnooze: (length: Parameters<typeof snooze>[1]) => snooze(parts, length, now()),
  onWake: () => endSnooze(parts),
  onWithholding: (withholding: boolean) => parts.settings.change(() => ({ withholding })),
});
