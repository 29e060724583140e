import { wasShown } from '../../nudges/nudge';
import { definitionOf, NUDGE_FAMILIES, type NudgeFamily } from '../../nudges/nudge-family';
import { isRating } from '../../nudges/rating';
import { dayAfter, hourOfDay } from '../../time/days';
import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';
import { LATE_FROM } from './period-totals';

/** How many days of answers are counted: about three months. */
const DAYS_COUNTED = 84;

/** From how many answers a kind is said to help, and at which share of them (our judgement). */
const HELPS = { helpful: 3, share: 0.6 } as const;

/** How often a kind must have been shown and answered before it is said that it never helped (our judgement). */
const NEVER = { shown: 8, answered: 5 } as const;

/** The end of the quiet hours that are offered for late evenings, in minutes since midnight. */
const MORNING = 7 * 60;

/** A kind of nudge and the answers to it. */
export interface NudgeKind extends FindingParts {
  readonly family: NudgeFamily;
  readonly helpful: number;
  readonly answered: number;
  readonly shown: number;
}

const countsOf = ({ past, own, period }: FindingInputs) => {
  const since = dayAfter(period.last, 1 - DAYS_COUNTED);
  return NUDGE_FAMILIES.map((family) => {
    const shown = past.moments.filter((one) => one.family === family && one.day >= since && wasShown(one));
    return {
      family,
      shown: shown.length,
      answered: shown.filter(({ outcome }) => isRating(outcome)).length,
      helpful: shown.filter(({ outcome }) => outcome === 'helpful').length,
      now: own.moments.filter((one) => one.family === family && wasShown(one)),
    };
  });
};

/** The kind of nudge that was found helpful most often, and again in this period. */
export function helpfulKind(inputs: FindingInputs): NudgeKind | null {
  const [most] = countsOf(inputs)
    .filter(({ now }) => now.some(({ outcome }) => outcome === 'helpful'))
    .filter(
      ({ helpful, answered }) => helpful >= HELPS.helpful && helpful >= HELPS.share * Math.max(1, answered),
    )
    .sort((a, b) => b.helpful - a.helpful);
  if (!most) return null;
  const { now, ...counts } = most;
  return {
    ...counts,
    about: most.family,
    basis: { n: most.answered, counted: 'nudges', earlier: 0 },
    chance: null,
    tone: 'glad',
    action: { does: 'practice', practice: definitionOf(most.family).guidedPractice },
  };
}

/** A kind of nudge that came again in this period, and was answered often but never found helpful. */
export function unhelpfulKind(inputs: FindingInputs): NudgeKind | null {
  const [most] = countsOf(inputs)
    .filter(({ now }) => now.length > 0)
    .filter(
      ({ shown, answered, helpful }) => helpful === 0 && shown >= NEVER.shown && answered >= NEVER.answered,
    )
    .sort((a, b) => b.shown - a.shown);
  if (!most) return null;
  const { now, ...counts } = most;
  return {
    ...counts,
    about: most.family,
    basis: { n: most.shown, counted: 'nudges', earlier: 0 },
    chance: null,
    tone: 'plain',
    action: { does: 'familyOff', family: most.family },
  };
}

/** Nudges of late evenings, none of which was found helpful. */
export interface UnhelpfulEvenings extends FindingParts {
  readonly shown: number;
}

/** That nudges of late evenings were shown again in this period, and answered often but never found helpful. */
export function unhelpfulEvenings({ past, own, period, calendar }: FindingInputs): UnhelpfulEvenings | null {
  const since = dayAfter(period.last, 1 - DAYS_COUNTED);
  const isLate = ({ at }: { readonly at: number }) => {
    const { hour } = hourOfDay(at, calendar);
    return hour >= LATE_FROM || hour < calendar.dayStartHour;
  };
  const late = past.moments.filter((one) => one.day >= since && wasShown(one) && isLate(one));
  const answered = late.filter(({ outcome }) => isRating(outcome)).length;
  const isNow = own.moments.some((one) => wasShown(one) && isLate(one));
  const hasHelped = late.some(({ outcome }) => outcome === 'helpful');
  if (!isNow || hasHelped || late.length < NEVER.shown || answered < NEVER.answered) return null;
  return {
    shown: late.length,
    about: 'late',
    basis: { n: late.length, counted: 'nudges', earlier: 0 },
    chance: null,
    tone: 'plain',
    action: { does: 'quietHours', hours: { from: LATE_FROM * 60, to: MORNING } },
  };
}
