import type { MeasuringSettings } from '../attention/measuring-settings';
import type { Sitting } from '../attention/sitting';
import type { Tempo } from '../attention/tempo';
import { type SiteSettings, usedSince } from '../sites/site-choice';
import { isFeedLike, type Surface } from '../sites/surface';
import type { LocalDay } from '../time/days';
import { type AskedAim, isAimQuestionDue } from './aim-question';
import { askedForQuiet, type Moment, mayHaveBeenSeen } from './nudge';
import { isKeptAwayBySnooze, type NudgeSettings } from './nudge-settings';
import { FIRST_WEEK, paceNumbersAt } from './pace';
import { isQuietAt } from './quiet-hours';
import { firedTriggers, type Trigger } from './trigger';

/** The settings that decide whether a nudge can be shown. */
export type EligibilitySettings = NudgeSettings & SiteSettings & Pick<MeasuringSettings, 'dayStartHour'>;

/** The inputs that decide whether a nudge may be shown now. */
export interface EligibilityInputs {
  readonly settings: EligibilitySettings;
  readonly tempo: Tempo;
  readonly sitting: Sitting;
  /** Where the person is. */
  readonly surface: Surface;
  /** The number of different profiles visited lately, counted by the page. */
  readonly profiles: number;
  /** Moments on any site, of the last day at least, oldest first. */
  readonly moments: readonly Moment[];
  /** What the person said last that they go to a site for; missing when they said nothing. */
  readonly aim?: AskedAim | undefined;
  /** Wall-clock ms. */
  readonly now: number;
  /** The local day of `now`. */
  readonly today: LocalDay;
  /** Minutes since midnight on the person's clock. */
  readonly minuteOfDay: number;
}

/** The reasons why no nudge may be shown. `dismissedToday` is in rows of earlier versions only. */
export const BLOCKERS = [
  'snoozed',
  'quietHours',
  'quietSite',
  'surface',
  'gap',
  'hourFull',
  'dayFull',
  'notNowThisSitting',
  'dismissedToday',
  'noPause',
  'busy',
  'allResting',
] as const;

export type Blocker = (typeof BLOCKERS)[number];

/** Why a nudge is due, and everything that blocks it. */
export interface Eligibility {
  readonly triggers: readonly Trigger[];
  readonly blockers: readonly Blocker[];
}

/** Checks whether a nudge may be shown now. Whether there is a pause in scrolling is not checked here. */
export function checkEligibility(inputs: EligibilityInputs): Eligibility {
  const { settings, tempo, sitting, profiles, moments, minuteOfDay } = inputs;
  const fired = firedTriggers({
    switches: settings.triggers,
    firstNudgeMinutes: settings.firstNudgeMinutes,
    tempo,
    sitting,
    profiles,
    nudgedThisSitting: moments.some(({ site, at }) => site === sitting.site && at >= sitting.start),
    hour: Math.floor(minuteOfDay / 60),
    dayStartHour: settings.dayStartHour,
  });
  const asks = isAimQuestionDue({
    ...inputs,
    aim: inputs.aim,
    firstNudgeMinutes: settings.firstNudgeMinutes,
  });
  const triggers: readonly Trigger[] = asks ? [...fired, 'aim'] : fired;
  return { triggers, blockers: triggers.length === 0 ? [] : activeBlockers(inputs) };
}

function activeBlockers(inputs: EligibilityInputs): Blocker[] {
  const { settings, tempo, sitting, surface, moments, now, today, minuteOfDay } = inputs;
  // When a clock was set back in the first week, the week's start may lie in the future.
  const pace = paceNumbersAt(settings.pace, usedSince(settings, now + FIRST_WEEK), now);
  const onSite = moments.filter(({ site }) => site === sitting.site);
  const last = moments.at(-1);
  const lastHour = moments.filter(({ at }) => at > now - 60 * tempo.minute);
  const ofToday = moments.filter(({ day }) => day === today);
  const isActive: Readonly<
    Record<Exclude<Blocker, 'noPause' | 'busy' | 'allResting' | 'dismissedToday'>, boolean>
  > = {
    snoozed: isKeptAwayBySnooze(settings, now),
    quietHours: isQuietAt(settings.quietHours, minuteOfDay),
    quietSite: settings.sites.some(({ site, quiet }) => site === sitting.site && quiet === true),
    surface: !isFeedLike(surface),
    gap: last !== undefined && now < last.at + pace.gap * tempo.minute,
    hourFull: lastHour.filter(mayHaveBeenSeen).length >= pace.maxPerHour,
    dayFull: ofToday.filter(mayHaveBeenSeen).length >= pace.maxPerDay,
    notNowThisSitting: onSite.some((moment) => askedForQuiet(moment) && moment.at >= sitting.start),
  };
  return (Object.keys(isActive) as (keyof typeof isActive)[]).filter((blocker) => isActive[blocker]);
}

/** Whether a due nudge has waited too long for a pause, so that it is dropped. */
export const hasWaitedTooLong = ({ dueSince }: Sitting, now: number, { pauseWithin }: Tempo): boolean =>
  dueSince !== null && now > dueSince + pauseWithin;
