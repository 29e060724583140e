import type { MeasuringSettings } from '../attention/measuring-settings';
import type { Sitting } from '../attention/sitting';
import type { Tempo } from '../attention/tempo';
import { type SiteSettings, usedSince } from '../sites/site-choice';
import { isFeedLike, type Surface } from '../sites/surface';
import type { LocalDay } from '../time/days';
import { type Moment, wasShown } from './nudge';
import { isSnoozed, type NudgeSettings } from './nudge-settings';
import { paceAt } from './pace';
import { isQuietAt } from './quiet-hours';
import { firedTriggers, type Trigger } from './trigger';

/** Dismissals in a row on one site after which that site stays quiet for the day. */
const DISMISSALS_BEFORE_QUIET = 2;

/** The settings that decide whether a nudge can be shown. */
export type EligibilitySettings = NudgeSettings & SiteSettings & Pick<MeasuringSettings, 'dayStartHour'>;

/** All that the question "may a nudge come now?" depends on. */
export interface EligibilityInputs {
  readonly settings: EligibilitySettings;
  readonly tempo: Tempo;
  readonly sitting: Sitting;
  /** Where the person is. */
  readonly surface: Surface;
  /** Different profiles visited lately, as the page counted them. */
  readonly profiles: number;
  /** Moments from a day back or longer, on any site, oldest first. */
  readonly moments: readonly Moment[];
  /** Wall-clock ms. */
  readonly now: number;
  /** The local day of `now`. */
  readonly today: LocalDay;
  /** Minutes since midnight on the person's clock. */
  readonly minuteOfDay: number;
}

/** Why no nudge may come. */
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
  'allResting',
] as const;

export type Blocker = (typeof BLOCKERS)[number];

/** Why a nudge should come, and all that stands against it. */
export interface Eligibility {
  readonly triggers: readonly Trigger[];
  readonly hindrances: readonly Blocker[];
}

/** Whether the last answers in a row were dismissals. */
export function dismissedInARow(moments: readonly Moment[]): boolean {
  const answered = moments.filter(({ outcome }) => ['helpful', 'notNow', 'closedTab'].includes(outcome));
  const last = answered.slice(-DISMISSALS_BEFORE_QUIET);
  return last.length === DISMISSALS_BEFORE_QUIET && last.every(({ outcome }) => outcome === 'notNow');
}

/** Weighs whether a nudge may come; the breakpoint is the sensor's to find. */
export function checkEligibility(circumstances: EligibilityInputs): Eligibility {
  const { settings, tempo, sitting, profiles, moments, now, minuteOfDay } = circumstances;
  const triggers = firedTriggers({
    switches: settings.triggers,
    firstNudgeMinutes: settings.firstNudgeMinutes,
    tempo,
    sitting,
    profiles,
    nudgedThisSitting: moments.some(({ site, at }) => site === sitting.site && at >= sitting.start),
    hour: Math.floor(minuteOfDay / 60),
    dayStartHour: settings.dayStartHour,
  });
  if (triggers.length === 0) return { triggers, hindrances: [] };
  return {
    triggers,
    hindrances: hindrancesAt(circumstances, paceAt(settings.pace, usedSince(settings, now), now)),
  };
}

function hindrancesAt(circumstances: EligibilityInputs, pace: ReturnType<typeof paceAt>): Blocker[] {
  const { settings, tempo, sitting, surface, moments, now, today, minuteOfDay } = circumstances;
  const here = moments.filter(({ site }) => site === sitting.site);
  const last = moments.at(-1);
  const lastHour = moments.filter(({ at }) => at > now - 60 * tempo.minute);
  const ofToday = moments.filter(({ day }) => day === today);
  const against: Partial<Record<Blocker, boolean>> = {
    snoozed: isSnoozed(settings, now),
    quietHours: isQuietAt(settings.quietHours, minuteOfDay),
    quietSite: settings.sites.some(({ site, quiet }) => site === sitting.site && quiet === true),
    surface: !isFeedLike(surface),
    gap: last !== undefined && now < last.at + pace.gap * tempo.minute,
    hourFull: lastHour.filter(wasShown).length >= pace.mostAnHour,
    dayFull: ofToday.filter(wasShown).length >= pace.mostADay,
    notNowThisSitting: here.some(({ at, outcome }) => outcome === 'notNow' && at >= sitting.start),
    dismissedToday: dismissedInARow(here.filter(({ day }) => day === today)),
  };
  return BLOCKERS.filter((hindrance) => against[hindrance]);
}

/** Whether a nudge that has been waiting for a pause should be let go. */
export const hasWaitedTooLong = ({ dueSince }: Sitting, now: number, { pauseWithin }: Tempo): boolean =>
  dueSince !== null && now > dueSince + pauseWithin;
