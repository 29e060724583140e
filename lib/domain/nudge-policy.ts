import type { LocalDay } from './days';
import type { Moment } from './nudge';
import { isSnoozed, type Settings } from './settings';
import type { Sitting } from './sitting';
import { isFeedLike, type Surface } from './surface';
import type { Tempo } from './tempo';

/** Our judgement, not evidence: no study fixes a best cap. */
export const MOST_NUDGES = { anHour: 2, aDay: 5 } as const;

/** Dismissals in a row on one site after which that site stays quiet for the day. */
const DISMISSALS_BEFORE_QUIET = 2;

/** All that the question "may a nudge come now?" depends on. */
export interface Circumstances {
  readonly settings: Settings;
  readonly tempo: Tempo;
  readonly sitting: Sitting;
  /** Where the person is. */
  readonly surface: Surface;
  /** Moments from a day back or longer, on any site, oldest first. */
  readonly moments: readonly Moment[];
  /** Wall-clock ms. */
  readonly now: number;
  /** The local day of `now`. */
  readonly today: LocalDay;
}

/** Why no nudge may come. */
export type Hindrance =
  | 'snoozed'
  | 'surface'
  | 'tooEarly'
  | 'gap'
  | 'hourFull'
  | 'dayFull'
  | 'notNowThisSitting'
  | 'dismissedToday';

/** Whether a nudge may come once scrolling pauses, and all that stands against it. */
export interface Verdict {
  readonly due: boolean;
  readonly hindrances: readonly Hindrance[];
}

function dismissedTwice(moments: readonly Moment[]): boolean {
  const answered = moments.filter(({ outcome }) => outcome !== 'shown' && outcome !== 'faded');
  const last = answered.slice(-DISMISSALS_BEFORE_QUIET);
  return last.length === DISMISSALS_BEFORE_QUIET && last.every(({ outcome }) => outcome === 'notNow');
}

/** Weighs whether a nudge may come; the breakpoint is the sensor's to find. */
export function considerNudge(circumstances: Circumstances): Verdict {
  const { settings, tempo, sitting, surface, moments, now, today } = circumstances;
  const here = moments.filter(({ site }) => site === sitting.site);
  const last = moments.at(-1);
  const lastHour = moments.filter(({ at }) => at > now - 60 * tempo.minute);
  const ofToday = moments.filter(({ day }) => day === today);
  const against: Record<Hindrance, boolean> = {
    snoozed: isSnoozed(settings, now),
    surface: !isFeedLike(surface),
    tooEarly: sitting.streakMs < settings.firstNudgeMinutes * tempo.minute,
    gap: last !== undefined && now < last.at + tempo.nudgeGap,
    hourFull: lastHour.length >= MOST_NUDGES.anHour,
    dayFull: ofToday.length >= MOST_NUDGES.aDay,
    notNowThisSitting: here.some(({ at, outcome }) => outcome === 'notNow' && at >= sitting.start),
    dismissedToday: dismissedTwice(here.filter(({ day }) => day === today)),
  };
  const hindrances = (Object.keys(against) as Hindrance[]).filter((hindrance) => against[hindrance]);
  return { due: hindrances.length === 0, hindrances };
}

/** Whether a nudge that has been waiting for a pause should be let go. */
export const isLetGo = ({ dueSince }: Sitting, now: number, { pauseWithin }: Tempo): boolean =>
  dueSince !== null && now > dueSince + pauseWithin;
