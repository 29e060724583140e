/** How often nudges may come. All figures are defaults of design, not evidence: no study says which are best. */
export const PACES = ['gentle', 'balanced', 'often'] as const;

export type Pace = (typeof PACES)[number];

/** A pace in numbers. */
export interface PaceNumbers {
  /** Minutes of passive scrolling in a sitting before the first nudge, unless the person chooses others. */
  readonly firstAfter: number;
  /** The least number of minutes between two nudges. */
  readonly gap: number;
  readonly maxPerHour: number;
  readonly maxPerDay: number;
}

/**
 * `balanced` relies on the little that the literature suggests: effects show after 7 to 10 minutes in the lab (Engeln
 * 2020; Fardouly 2015), and prompts lose effect the more there are (HeartSteps). The other two are our judgement.
 */
export const PACE_NUMBERS: Readonly<Record<Pace, PaceNumbers>> = {
  gentle: { firstAfter: 15, gap: 30, maxPerHour: 1, maxPerDay: 3 },
  balanced: { firstAfter: 8, gap: 20, maxPerHour: 2, maxPerDay: 5 },
  often: { firstAfter: 5, gap: 15, maxPerHour: 3, maxPerDay: 8 },
};

/** A pace as settings. If the minutes before the first nudge are longer still, they stay. */
export const withPace = (
  pace: Pace,
  { firstNudgeMinutes }: { readonly firstNudgeMinutes: number },
): { readonly pace: Pace; readonly firstNudgeMinutes: number } => ({
  pace,
  firstNudgeMinutes: Math.max(firstNudgeMinutes, PACE_NUMBERS[pace].firstAfter),
});

/** How long after the person's start fewer nudges come, in ms: our judgement. */
export const FIRST_WEEK = 7 * 24 * 60 * 60 * 1_000;

/** The caps of the first week, at any pace. */
const FIRST_WEEK_CAPS = { maxPerHour: 1, maxPerDay: 3 } as const;

/**
 * The numbers of a pace at `now`, wall-clock ms.
 * @param usedSince when the person started to use Enough, wall-clock ms
 */
export function paceNumbersAt(pace: Pace, usedSince: number, now: number): PaceNumbers {
  const numbers = PACE_NUMBERS[pace];
  if (now >= usedSince + FIRST_WEEK) return numbers;
  return {
    ...numbers,
    maxPerHour: Math.min(numbers.maxPerHour, FIRST_WEEK_CAPS.maxPerHour),
    maxPerDay: Math.min(numbers.maxPerDay, FIRST_WEEK_CAPS.maxPerDay),
  };
}
