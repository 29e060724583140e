import { PACE_NUMBERS, type Pace } from '../../domain/nudges/pace';
import type { PageContext } from '../context';

/** Takes a pace, and with it the minutes before its first nudge. */
export const choosePace = (parts: PageContext, pace: Pace): Promise<void> =>
  parts.settings.change(() => ({ pace, firstNudgeMinutes: PACE_NUMBERS[pace].firstAfter }));

/** Takes a gentler pace that was offered; minutes that are longer still stay as they are. */
export const acceptGentlerPace = (parts: PageContext, pace: Pace): Promise<void> =>
  parts.settings.change(({ firstNudgeMinutes }) => ({
    pace,
    firstNudgeMinutes: Math.max(firstNudgeMinutes, PACE_NUMBERS[pace].firstAfter),
  }));

/** Remembers that a gentler pace was offered: that happens once. */
export const noteGentlerOffered = (parts: PageContext): Promise<void> =>
  parts.settings.change(() => ({ gentlerOffered: true }));
