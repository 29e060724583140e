import type { Stage } from './stage';
import type { Known } from './truth';

/** What Enough may leave out beyond the general tolerance, and why it cannot be otherwise. */
export interface Loss {
  /** In ms. */
  readonly upTo: number;
  readonly because: string;
}

/** One figure of a scenario. All in ms. */
export interface Figure {
  /** Which of several figures it is. */
  readonly of?: string;
  readonly truth: Known;
  readonly credited: number;
  readonly mayLose?: Loss;
  /** It must be met to the millisecond, as "nothing more is stored" must. */
  readonly exactly?: boolean;
}

/** Something that happens to a person's attention, played in a real browser. */
export interface Scenario {
  readonly name: string;
  /** `display`: real windows; `clock`: a wall clock that can be set. */
  readonly needs?: readonly ('display' | 'clock')[];
  /** Further command line flags of the browser. */
  readonly flags?: readonly string[];
  /**
   * Plays it for about so many seconds, or for as long as it takes at the stage's tempo.
   * Throws when what it is about did not come about, so that its figures would show nothing.
   */
  play(stage: Stage, seconds: number): Promise<readonly Figure[]>;
}

/** How much more, or less, was credited than is true, in ms. */
export const errorOf = ({ truth, credited }: Figure): number => credited - truth.ms;

/**
 * Whether a figure is right.
 * @param tolerated the general tolerance, in ms; what the script itself can't tell comes on top of it
 */
export function isRight(figure: Figure, tolerated: number): boolean {
  const error = errorOf(figure);
  const most = figure.exactly ? 0 : tolerated + figure.truth.give;
  return error <= most && error >= -most - (figure.mayLose?.upTo ?? 0);
}
