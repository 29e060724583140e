import { isSameSitting, type Sitting, withStreakReset } from '../attention/sitting';
import type { Tempo } from '../attention/tempo';
import type { Surface } from '../sites/surface';
import type { LocalDay } from '../time/days';
import { type Blocker, checkEligibility, type EligibilitySettings, hasWaitedTooLong } from './eligibility';
import type { Moment } from './nudge';
import { type CardPlan, chooseSentence } from './sentence-choice';
import type { Suppression } from './suppression';
import type { Trigger } from './trigger';

/** The share of moments at which a nudge is shown while some are withheld: enough of both to compare. */
export const SHOWN_SHARE = 0.7;

/** Where things stand once attention was credited. */
export interface NudgeHistory {
  /** The site's latest sitting, `undefined` when it has none. */
  readonly sitting: Sitting | undefined;
  /** Moments on any site, oldest first: of the last fortnight, and at a pause as far back as ratings reach. */
  readonly moments: readonly Moment[];
  /** Whether the person's mood was low within the last day. */
  readonly low: boolean;
}

/** What is to be stored, and done, about a nudge. */
export interface Decision {
  /** The sitting as it stands after the decision. */
  readonly sitting: Sitting | undefined;
  /** A moment that has come, shown or withheld; `undefined` when none has. */
  readonly moment: Moment | undefined;
  /** A nudge would have come, had nothing stood against it. */
  readonly silence: Suppression | undefined;
  /** A nudge is due and waits for a pause in scrolling. */
  readonly awaitPause: boolean;
}

/** What a decision depends on, besides where things stand. */
export interface NudgeInputs {
  readonly settings: EligibilitySettings;
  /** The plans that a card may show now; none are needed without a pause. */
  readonly plans: readonly CardPlan[];
  readonly tempo: Tempo;
  /** Where the person is now. */
  readonly surface: Surface;
  /** Different profiles visited lately, as the page counted them. */
  readonly profiles: number;
  /** Whether scrolling has just come to a natural pause. */
  readonly pause: boolean;
  /** Wall-clock ms. */
  readonly now: number;
  readonly today: LocalDay;
  /** Minutes since midnight on the person's clock. */
  readonly minuteOfDay: number;
  /** Yields numbers in [0, 1). */
  readonly chance: () => number;
}

/**
 * Decides about a nudge: none is due; or one is, and waits for a pause; or the pause is here and its moment has
 * come, shown or withheld by chance; or it waited too long and is let go. It says why, and why not.
 */
export function decideNudge({ sitting, moments, low }: NudgeHistory, occasion: NudgeInputs): Decision {
  const { settings, tempo, pause, now, chance } = occasion;
  if (!sitting || !isSameSitting(sitting, now, tempo.sittingGap)) return quiet(sitting);
  const { triggers, hindrances } = checkEligibility({ ...occasion, sitting, moments });
  const silentFor = (reasons: readonly Blocker[]) => silenceOf(sitting, triggers, reasons, occasion);
  if (triggers.length === 0) return quiet({ ...sitting, dueSince: null });
  if (hindrances.length > 0) return quiet({ ...sitting, dueSince: null }, silentFor(hindrances));
  if (hasWaitedTooLong(sitting, now, tempo)) return quiet(withStreakReset(sitting), silentFor(['noPause']));
  const waiting = { ...sitting, dueSince: sitting.dueSince ?? now };
  if (!pause) return { ...quiet(waiting), awaitPause: true };
  const sentence = chooseSentence({
    settings,
    plans: occasion.plans,
    moments,
    low,
    now,
    today: occasion.today,
    sittingStart: sitting.start,
    chance,
  });
  if (!sentence) return quiet(withStreakReset(sitting), silentFor(['allResting']));
  const shownWith = settings.withholding ? SHOWN_SHARE : 1;
  const { site, streakMs, start } = sitting;
  const moment: Moment = {
    ...sentence,
    at: now,
    day: occasion.today,
    site,
    surface: occasion.surface,
    sittingStart: start,
    streakMs,
    triggers,
    shownWith,
    outcome: chance() < shownWith ? 'shown' : 'withheld',
  };
  return { ...quiet(withStreakReset(sitting)), moment };
}

const quiet = (sitting: Sitting | undefined, silence?: Suppression): Decision => ({
  sitting,
  moment: undefined,
  silence,
  awaitPause: false,
});

const silenceOf = (
  { site }: Sitting,
  triggers: readonly Trigger[],
  hindrances: readonly Blocker[],
  { now, today, surface }: NudgeInputs,
): Suppression => ({ at: now, until: now, day: today, site, surface, triggers, hindrances });
