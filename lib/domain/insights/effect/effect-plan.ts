/**
 * The plan by which the effect of nudges is told, fixed before anything is known about a person: docs/effect-plan.md
 * says the same in words. Whoever changes a value or a rule gives the plan a new version.
 */
export const EFFECT_PLAN = {
  version: 1,
  /** After how many visits with a due nudge the comparison is made. */
  looks: [40, 80, 160, 320, 640, 1_280, 2_560],
  /**
   * How many standard errors an interval reaches to each side, for a normal distribution. Seven looks at doubling
   * counts then leave out the truth, at any of them, in at most 20 of 100 cases (Armitage, McPherson, Rowe 1969).
   */
  bound: 2.014,
  /** How many visits each arm needs before a look tells anything. */
  leastInArm: 6,
  /** How many local days the first look waits for, so that no single week decides. */
  leastDays: 14,
  /** The two-sided bound of a self-check, for a normal distribution: p < .001. */
  checkBound: 3.2905267314918945,
  /** The same for what is told as exploratory: p < .01. */
  exploratoryBound: 2.5758293035489004,
  /** How many standard errors more than the bound an effect must have to be seen in 80 of 100 cases. */
  power80: 0.8416212335729143,
  /** How many coins, or visits of an arm, a self-check needs. */
  leastForCheck: 20,
  /** Rows stored twice count once; when more than this share of all is doubled, nothing is told. */
  mostDoubled: 0.05,
} as const;

/** The first look, which everything else waits for. */
export const FIRST_LOOK = EFFECT_PLAN.looks[0];
