import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { weekLetter } from '../../lib/domain/insights/week-letter';
import type { Period } from '../../lib/domain/time/period';
import { t } from '../../lib/i18n/translate';
import type { GuessActions } from '../../lib/pages/shared/guess-actions';
import { PageHead } from '../shell/page-head';
import { GuessBeside } from './guess/guess-beside';
import { GuessForm } from './guess/guess-form';
import { useGuessOffer } from './guess/use-guess-offer';
import { BlankRing } from './lead/period-time';
import { LetterView } from './letter/letter-view';
import { PeriodHead } from './period-head';
import { PeriodSections, type PeriodSectionsProps } from './period-sections';
import './reflection.css';
import './reflection-print.css';

interface ReflectionViewProps extends PeriodSectionsProps {
  readonly guessActions: Pick<GuessActions, 'keep' | 'setOffered'>;
  onGoTo(period: Period): void;
  onPrint(): void;
}

/** A week, month or year. A week that is over may be guessed first, and can be read as a letter. */
export function ReflectionView(props: ReflectionViewProps): JSX.Element {
  const { charts, week } = props;
  const { period, attention } = charts;
  const { id } = period;
  const [letterOf, openLetter] = useState<string | null>(null);
  const guessing = useGuessOffer(id, week?.guess.isOffered ?? false);
  if (week && letterOf === id) {
    return (
      <main class="page reflection">
        <PageHead here="reflection" />
        <LetterView
          period={period}
          letter={weekLetter(week.journal.days)}
          attention={attention}
          onBack={() => openLetter(null)}
          onPrint={props.onPrint}
        />
      </main>
    );
  }
  return (
    <main class="page reflection">
      <PageHead here="reflection" />
      <PeriodHead
        {...props}
        onPrint={guessing.isOpen ? undefined : props.onPrint}
        onOpenLetter={week && !guessing.isOpen ? () => openLetter(id) : undefined}
      />
      {guessing.isOpen ? (
        <div class="lead">
          <div class="period-time">
            <BlankRing id={id}>{t('guessRing')}</BlankRing>
          </div>
          <div class="lead-guess">
            <p class="page-lede">{t('guessLede')}</p>
            <GuessForm
              key={id}
              week={id}
              today={props.today}
              actions={props.guessActions}
              onAnswer={guessing.onAnswer}
            />
          </div>
        </div>
      ) : (
        <>
          {week && (
            <GuessBeside guess={week.guess.made} measured={week.guess.measured} answer={guessing.answer} />
          )}
          <PeriodSections {...props} />
        </>
      )}
    </main>
  );
}
