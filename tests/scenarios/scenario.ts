import type { Testbed } from './testbed';
import type { Known } from './truth';

/** How much Enough may miss beyond the general tolerance, and why that is unavoidable. */
interface Loss {
  /** In ms. */
  readonly upTo: number;
  readonly because: string;
}

/** One result of a scenario. All in ms. */
export interface Figure {
  /** What it is about, in a scenario with several results. */
  readonly of?: string;
  readonly truth: Known;
  readonly credited: number;
  readonly mayLose?: Loss;
  /** Whether it must be exact to the millisecond, as in “nothing more is stored”. */
  readonly exactly?: boolean;
}

/** Something that happens to a person's attention, played in a real browser. */
export interface Scenario {
  readonly name: string;
  /** `display`: real windows; `clock`: a wall clock that can be set. */
  readonly needs?: readonly ('display' | 'clock')[];
  /** Further command line flags of Chromium. */
  readonly flags?: readonly string[];
  /** Why it can be played in Chromium only. */
  readonly chromiumOnly?: string;
  /**
   * Plays it for about this many seconds, or for as long as it needs with the testbed's tempo.
   * @throws when the situation that it tests did not occur, because its results would show nothing then
   */
  play(testbed: Testbed, seconds: number): Promise<readonly Figure[]>;
}

/** Why Firefox plays no scenario that needs a clock. */
export const NO_CLOCK_IN_FIREFOX =
  'Firefox does not start with faketime, which sets the clock of one browser';

/** The title of the browser test that plays it for a few seconds. */
export const testTitle = ({ name }: Pick<Scenario, 'name'>): string =>
  `attention is credited as far as the script knows it (bench:tracking decides how exactly): ${name}`;

/** How much more (or less, when negative) was credited than is true, in ms. */
export const errorOf = ({ truth, credited }: Figure): number => credited - truth.ms;

/**
 * Whether a figure is right.
 * @param tolerated the general tolerance, in ms; the uncertainty of the truth is added to it
 */
export function isRight(figure: Figure, tolerated: number): boolean {
  const error = errorOf(figure);
  const most = figure.exactly ? 0 : tolerated + figure.truth.give;
  return error <= most && error >= -most - (figure.mayLose?.upTo ?? 0);
}
