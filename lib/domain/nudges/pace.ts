/** How often nudges may come. Each figure is a default of design, not evidence: no study fixes a best one. */
export const PACES = ['gentle', 'balanced', 'often'] as const;

export type Pace = (typeof PACES)[number];

/** A pace in numbers. */
export interface PaceNumbers {
  /** Minutes of passive scrolling in a sitting before the first nudge, unless the person sets others. */
  readonly firstAfter: number;
  /** The least minutes between two nudges. */
  readonly gap: number;
  readonly mostAnHour: number;
  readonly mostADay: number;
}

/**
 * `balanced` rests on the least that the literature suggests: lab effects show at 7 to 10 minutes (Engeln 2020;
 * Fardouly 2015), prompts fade in effect the more there are (HeartSteps). The other two are our judgement around it.
 */
export const PACE_NUMBERS: Readonly<Record<Pace, PaceNumbers>> = {
  gentle: { firstAfter: 15, gap: 30, mostAnHour: 1, mostADay: 3 },
  balanced: { firstAfter: 8, gap: 20, mostAnHour: 2, mostADay: 5 },
  often: { firstAfter: 5, gap: 15, mostAnHour: 3, mostADay: 8 },
};

/** For so long after a person began, in ms, fewer nudges come: our judgement. */
export const FIRST_WEEK = 7 * 24 * 60 * 60 * 1_000;

/** What the first week allows at most, whatever the pace. */
const FIRST_WEEK_MOST = { mostAnHour: 1, mostADay: 3 } as const;

/**
 * The pace as it holds now.
 * @param begunAt when the person began, wall-clock ms
 */
export function paceAt(pace: Pace, begunAt: number, now: number): PaceNumbers {
  const numbers = PACE_NUMBERS[pace];
  if (now >= begunAt + FIRST_WEEK) return numbers;
  return {
    ...numbers,
    mostAnHour: Math.min(numbers.mostAnHour, FIRST_WEEK_MOST.mostAnHour),
    mostADay: Math.min(numbers.mostADay, FIRST_WEEK_MOST.mostADay),
  };
}
