import type { JSX } from 'preact';
import type { GuessedWeek } from '../../../lib/domain/insights/guess-calibration';
import { direction } from '../../../lib/i18n/translate';
import { durationText } from '../../../lib/wording/duration-text';
import { guessedWeekText } from '../../../lib/wording/guess-text';
import { useElementWidth } from '../../hooks/use-element-width';
import { layOutGuesses } from './guesses-chart-layout';

/** Sizes in CSS pixels. */
const HEIGHT = 110;
const HEAD = 14;
const FOOT = 24;
const MARGIN = 56;
const HOUR = 60 * 60_000;

/** For each week a ring for the guess and a dot for what was measured, with a line between them. */
export function GuessesChart({ weeks }: { readonly weeks: readonly GuessedWeek[] }): JSX.Element {
  const [box, width] = useElementWidth<HTMLDivElement>(480);
  const rightToLeft = direction() === 'rtl';
  const { marks, lines } = layOutGuesses(weeks, { width, height: HEIGHT, margin: MARGIN, rightToLeft });
  const [first, last] = [weeks[0], weeks.at(-1)];
  return (
    <div class="guesses-chart" ref={box}>
      {/* The sentence above and the table below say what is drawn. */}
      {width > 0 && (
        <svg viewBox={`0 ${-HEAD} ${width} ${HEIGHT + HEAD + FOOT}`} aria-hidden="true">
          {lines.map(({ hours, y }) => (
            <g key={hours}>
              <line class={hours === 0 ? 'ground' : 'time-line'} x1={0} x2={width} y1={y} y2={y} />
              {hours > 0 && (
                <text x={rightToLeft ? width : 0} y={y - 4}>
                  {durationText(hours * HOUR)}
                </text>
              )}
            </g>
          ))}
          {marks.map(({ x, guessed, measured }) => (
            <g key={x}>
              <line class="guess-apart" x1={x} x2={x} y1={guessed} y2={measured} />
              <circle class="guess-measured" cx={x} cy={measured} r={4} />
              <circle class="guess-ring" cx={x} cy={guessed} r={6} />
            </g>
          ))}
          {first && last && (
            <>
              <text x={rightToLeft ? width - MARGIN : MARGIN} y={HEIGHT + FOOT - 6}>
                {guessedWeekText(first, 'short')}
              </text>
              <text class="guesses-last" x={rightToLeft ? 0 : width} y={HEIGHT + FOOT - 6}>
                {guessedWeekText(last, 'short')}
              </text>
            </>
          )}
        </svg>
      )}
    </div>
  );
}
