import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { GuessCalibration } from '../../../lib/domain/insights/guess-calibration';
import { t } from '../../../lib/i18n/translate';
import { durationText } from '../../../lib/wording/duration-text';
import { guessedWeekText } from '../../../lib/wording/guess-text';
import { percentText } from '../../../lib/wording/number-text';
import { ChartTable } from '../charts/chart-table';
import { GuessesChart } from './guesses-chart';
import './guesses-section.css';

/** A median nearer to zero than this, in ms, tells no direction (our judgement). */
const QUARTER_OF_AN_HOUR = 15 * 60_000;

/** How a person's guesses were beside what was measured: a sentence, a small picture and a table. Nothing is scored. */
export function GuessesSection({ calibration }: { readonly calibration: GuessCalibration }): JSX.Element {
  const heading = useId();
  const { weeks } = calibration;
  return (
    <section class="reflection-section guesses" aria-labelledby={heading}>
      <div class="figure-words">
        <h2 id={heading}>{t('guessesTitle')}</h2>
        <p>{typicalText(calibration)}</p>
      </div>
      <GuessesChart weeks={weeks} />
      <p class="reflection-note">{t('guessesNote')}</p>
      <ChartTable
        columns={[
          t('tableWeek'),
          t('guessesGuessed'),
          t('guessesMeasured'),
          t('guessesShareGuessed'),
          t('guessesShareMeasured'),
        ]}
        rows={() =>
          weeks.map((week) => ({
            name: guessedWeekText(week),
            cells: [
              durationText(week.guessedMs),
              durationText(week.measuredMs),
              shareText(week.guessedShare),
              shareText(week.measuredShare),
            ],
          }))
        }
      />
    </section>
  );
}

const shareText = (share: number | null): string => (share === null ? t('nothing') : percentText(share));

function typicalText({ typicalMs }: GuessCalibration): string {
  const distance = Math.abs(typicalMs);
  if (distance < QUARTER_OF_AN_HOUR) return t('guessesEven');
  return t(typicalMs < 0 ? 'guessesLess' : 'guessesMore', { duration: durationText(distance, 'long') });
}
