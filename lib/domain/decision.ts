import type { LocalDay } from './days';
import type { Moment } from './nudge';
import { considerNudge, isLetGo } from './nudge-policy';
import { nextSentence } from './rotation';
import type { Settings } from './settings';
import { isSameSitting, type Sitting, withStreakSpent } from './sitting';
import type { Surface } from './surface';
import type { Tempo } from './tempo';

/** Where things stand once attention was credited. */
export interface Standing {
  /** The site's latest sitting, `undefined` when it has none. */
  readonly sitting: Sitting | undefined;
  /** Moments of the last fortnight on any site, oldest first. */
  readonly moments: readonly Moment[];
}

/** What is to be stored, and done, about a nudge. */
export interface Decision {
  /** The sitting as it stands after the decision. */
  readonly sitting: Sitting | undefined;
  /** A moment that has come, `undefined` when none has. */
  readonly moment: Moment | undefined;
  /** A nudge is due and waits for a pause in scrolling. */
  readonly awaitPause: boolean;
}

/** What a decision depends on, besides where things stand. */
export interface Occasion {
  readonly settings: Settings;
  readonly tempo: Tempo;
  /** Where the person is now. */
  readonly surface: Surface;
  /** Whether scrolling has just come to a natural pause. */
  readonly pause: boolean;
  /** Wall-clock ms. */
  readonly now: number;
  readonly today: LocalDay;
  /** Yields numbers in [0, 1). */
  readonly chance: () => number;
}

/**
 * Decides about a nudge: none is due; or one is, and waits for a pause; or the pause is here and its moment
 * has come; or it waited too long and is let go.
 */
export function decide({ sitting, moments }: Standing, occasion: Occasion): Decision {
  const { settings, tempo, surface, pause, now, today, chance } = occasion;
  if (!sitting || !isSameSitting(sitting, now, tempo.sittingGap)) return quiet(sitting);
  if (isLetGo(sitting, now, tempo)) return quiet(withStreakSpent(sitting));
  const { due } = considerNudge({ settings, tempo, sitting, surface, moments, now, today });
  if (!due) return quiet({ ...sitting, dueSince: null });
  const waiting = { ...sitting, dueSince: sitting.dueSince ?? now };
  if (!pause) return { sitting: waiting, moment: undefined, awaitPause: true };
  const sentence = nextSentence(moments, now, chance);
  if (!sentence) return quiet(withStreakSpent(sitting));
  const { site, streakMs } = sitting;
  const moment: Moment = { ...sentence, at: now, day: today, site, surface, streakMs, outcome: 'shown' };
  return { sitting: withStreakSpent(sitting), moment, awaitPause: false };
}

const quiet = (sitting: Sitting | undefined): Decision => ({ sitting, moment: undefined, awaitPause: false });
