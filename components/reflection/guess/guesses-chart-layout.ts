import { scaleLinear } from 'd3-scale';
import type { GuessedWeek } from '../../../lib/domain/insights/guess-calibration';
import { type ChartArea, horizontalRange } from '../charts/chart-area';

/** Where the guess about a week and its measured time are drawn. */
interface GuessMark {
  readonly x: number;
  readonly guessed: number;
  readonly measured: number;
}

/** The coordinates of everything in the chart. */
export interface GuessesChartLayout {
  readonly marks: readonly GuessMark[];
  /** The lines of the scale, in whole hours, with their heights. */
  readonly lines: readonly { readonly hours: number; readonly y: number }[];
}

const HOUR = 60 * 60_000;

/** Lays out guesses beside measured times, a column for each guessed week. */
export function layOutGuesses(weeks: readonly GuessedWeek[], area: ChartArea): GuessesChartLayout {
  const most = Math.max(HOUR, ...weeks.flatMap(({ guessedMs, measuredMs }) => [guessedMs, measuredMs]));
  const up = scaleLinear([0, most / HOUR], [area.height, 0]).nice(3);
  const across = scaleLinear([0, weeks.length], horizontalRange(area));
  return {
    marks: weeks.map(({ guessedMs, measuredMs }, index) => ({
      x: across(index + 0.5),
      guessed: up(guessedMs / HOUR),
      measured: up(measuredMs / HOUR),
    })),
    lines: up
      .ticks(3)
      .filter(Number.isInteger)
      .map((hours) => ({ hours, y: up(hours) })),
  };
}
