import { isSameSitting, type Sitting, withStreakReset } from '../attention/sitting';
import type { Tempo } from '../attention/tempo';
import type { Surface } from '../sites/surface';
import type { LocalDay } from '../time/days';
import type { AskedAim } from './aim-question';
import { type Blocker, checkEligibility, type EligibilitySettings, hasWaitedTooLong } from './eligibility';
import { hasShownSentence } from './first-nudges';
import type { Moment } from './nudge';
import { type CardPlan, type ChosenSentence, chooseSentence } from './sentence-choice';
import type { Suppression } from './suppression';
import type { Trigger } from './trigger';

/**
 * The probability with which a nudge is shown while some are withheld: enough moments of both kinds to compare. To
 * withhold some at random is a micro-randomised trial (Klasnja, Liao 2015), which the options explain to the person.
 */
export const SHOW_PROBABILITY = 0.7;

/** What happened so far, including the attention just credited. */
export interface NudgeHistory {
  /** The site's latest sitting; `undefined` when it has none. */
  readonly sitting: Sitting | undefined;
  /** Moments on any site, oldest first: of the last fortnight, and at a pause as far back as ratings count. */
  readonly moments: readonly Moment[];
  /** Whether the person's mood was low within the last day. */
  readonly low: boolean;
}

/** What is to be stored and done about a nudge. */
export interface Decision {
  /** The sitting after the decision. */
  readonly sitting: Sitting | undefined;
  /** The moment for a nudge, shown or withheld; `undefined` when there is none now. */
  readonly moment: Moment | undefined;
  /** A due nudge that is blocked; `undefined` when none is. */
  readonly suppression: Suppression | undefined;
  /** Whether a nudge is due and waits for a pause in scrolling. */
  readonly awaitPause: boolean;
}

/** What a decision depends on, besides the history. */
export interface NudgeInputs {
  readonly settings: EligibilitySettings;
  /** The plans that a card may show now; only needed at a pause. */
  readonly plans: readonly CardPlan[];
  /** What the person said last that they go to a site for; missing when they said nothing. */
  readonly aim?: AskedAim | undefined;
  readonly tempo: Tempo;
  /** Where the person is now. */
  readonly surface: Surface;
  /** The number of different profiles visited lately, counted by the page. */
  readonly profiles: number;
  /** Whether scrolling has just paused. */
  readonly pause: boolean;
  /** Whether a card would interrupt what the person is doing on the page. */
  readonly busy?: boolean | undefined;
  /** Wall-clock ms. */
  readonly now: number;
  /** The local day of `now`. */
  readonly today: LocalDay;
  /** Minutes since midnight on the person's clock. */
  readonly minuteOfDay: number;
  /** Yields numbers in [0, 1). */
  readonly chance: () => number;
}

/**
 * Decides about a nudge. Either none is due; or one is due and blocked; or it waits for a pause; or the pause has
 * come, and the nudge is shown or withheld at random; or it waited too long and is dropped. A question about an aim goes
 * before a nudge, and is never withheld.
 */
export function decideNudge({ sitting, moments, low }: NudgeHistory, inputs: NudgeInputs): Decision {
  const { settings, plans, aim, tempo, pause, busy, now, today, chance } = inputs;
  if (!sitting || !isSameSitting(sitting, now, tempo.sittingGap)) return noNudge(sitting);
  const { triggers, blockers } = checkEligibility({ ...inputs, sitting, moments });
  const blockedBy = (reasons: readonly Blocker[]) => suppressionOf(sitting, triggers, reasons, inputs);
  if (triggers.length === 0) return noNudge({ ...sitting, dueSince: null });
  if (blockers.length > 0) return noNudge({ ...sitting, dueSince: null }, blockedBy(blockers));
  if (hasWaitedTooLong(sitting, now, tempo))
    return noNudge(withStreakReset(sitting), blockedBy([busy ? 'busy' : 'noPause']));
  const waiting = { ...sitting, dueSince: sitting.dueSince ?? now };
  if (!pause) return { ...noNudge(waiting), awaitPause: true };
  const { site, streakMs, start } = sitting;
  const asked = triggers.includes('aim') ? aim : undefined;
  const sentence = asked
    ? aimSentence(asked)
    : chooseSentence({ settings, plans, moments, low, now, today, sittingStart: start, chance });
  if (!sentence) return noNudge(withStreakReset(sitting), blockedBy(['allResting']));
  // The first nudge is always shown, and so is a question that was asked for. Neither is part of the experiment.
  const isCertain = asked || !settings.withholding || !moments.some(hasShownSentence);
  const shownWith = isCertain ? 1 : SHOW_PROBABILITY;
  const moment: Moment = {
    ...sentence,
    at: now,
    day: today,
    site,
    surface: inputs.surface,
    sittingStart: start,
    streakMs,
    triggers: asked ? ['aim'] : triggers,
    shownWith,
    outcome: chance() < shownWith ? 'shown' : 'withheld',
  };
  return { ...noNudge(withStreakReset(sitting)), moment };
}

/** The question about an aim. Its family was not chosen: it is that of what the person came for. */
const aimSentence = ({ id }: AskedAim): Omit<ChosenSentence, 'familyWith'> & { familyWith: null } => ({
  family: 'intent',
  number: 0,
  own: id,
  familyWith: null,
});

const noNudge = (sitting: Sitting | undefined, suppression?: Suppression): Decision => ({
  sitting,
  moment: undefined,
  suppression,
  awaitPause: false,
});

const suppressionOf = (
  { site }: Sitting,
  triggers: readonly Trigger[],
  blockers: readonly Blocker[],
  { now, today, surface }: NudgeInputs,
): Suppression => ({ at: now, until: now, day: today, site, surface, triggers, hindrances: blockers });
