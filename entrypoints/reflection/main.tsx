import '../../components/shell/theme/base.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLiveQuery } from '../../components/hooks/use-live-query';
import type { FindingOffers } from '../../components/reflection/lead/finding-offer';
import { ReflectionView } from '../../components/reflection/reflection-view';
import { usePagerKeys } from '../../components/reflection/use-pager-keys';
import { DamageNotice } from '../../components/shared/damage-notice';
import { DataLossNotice } from '../../components/shared/data-loss-notice';
import { LoadFailure } from '../../components/shell/load-failure';
import { mount } from '../../components/shell/mount';
import { StaleNotice } from '../../components/shell/stale-notice';
import { SUPPORT_PART } from '../../lib/domain/learn/topics';
import { notInFuture, periodAfter } from '../../lib/domain/time/period';
import { pageContext } from '../../lib/pages/context';
import { findingActions } from '../../lib/pages/reflection/finding-actions';
import { loadDetails } from '../../lib/pages/reflection/load-details';
import { loadFindings } from '../../lib/pages/reflection/load-findings';
import { loadNudgeEffect } from '../../lib/pages/reflection/load-nudge-effect';
import { loadPeriod, type PeriodContent } from '../../lib/pages/reflection/load-period';
import { planActions } from '../../lib/pages/reflection/plan-actions';
import { keepAnswer } from '../../lib/pages/reflection/question-actions';
import { noteWeekOpened } from '../../lib/pages/reflection/week-opened';
import { noteWeekSeen } from '../../lib/pages/reflection/week-seen';
import { countDamagedRows } from '../../lib/pages/shared/count-damaged-rows';
import { guessActions } from '../../lib/pages/shared/guess-actions';
import { pageLanguage } from '../../lib/pages/shared/page-language';
import { delay } from '../../lib/platform/clock';
import { onPageVisible } from '../../lib/platform/on-page-visible';
import { openPage } from '../../lib/platform/tabs';
import { saveVisits } from './save-visits';
import { usePeriod } from './use-period';

const context = pageContext();
context.openSoon();
// A form that is open here keeps no words that were erased.
context.erasures.onErasedElsewhere((erased) => {
  if (erased === 'everything') location.reload();
});
// After the page's own work: what others have written is shown a moment later.
void delay(1_000).then(context.exchangeFolder);
onPageVisible(() => void noteWeekSeen(context).catch(reportError));

const plans = planActions(context);
const guesses = guessActions(context);
const offers: FindingOffers = {
  ...findingActions(context),
  openPractice: (action) =>
    void openPage('practices', action.does === 'practice' ? action.practice : 'plan').catch(reportError),
};

/** `content` once it has been painted, `undefined` before. */
function usePainted(content: PeriodContent | undefined): PeriodContent | undefined {
  const [painted, setPainted] = useState<PeriodContent>();
  useEffect(() => setPainted(content), [content]);
  return painted;
}

function Reflection() {
  const [requested, goTo] = usePeriod();
  const [figuresOpen, openFigures] = useState(false);
  const {
    value: content,
    failed,
    failure,
  } = useLiveQuery(() => loadPeriod(context, requested), context.subscribe, [requested?.id]);
  const latest = useRef(content);
  latest.current = content;
  usePagerKeys((steps) => {
    if (!latest.current) return;
    const { charts, today } = latest.current;
    goTo(notInFuture(periodAfter(charts.period, steps), today));
  });
  useEffect(() => {
    if (content) void noteWeekOpened(context, content.charts.period, content.today).catch(reportError);
  }, [content]);
  const painted = usePainted(content);
  const { value: findings, failed: findingsFailed } = useLiveQuery(
    async () => painted && loadFindings(context, painted.charts.period, painted),
    // `content` is another object after each change, so there is nothing else to listen to.
    () => () => undefined,
    [painted],
  );
  const { value: details, failed: detailsFailed } = useLiveQuery(
    // The findings are on the first screen, so they are read first.
    async () => findings && painted && loadDetails(context, painted, figuresOpen),
    () => () => undefined,
    [findings, figuresOpen],
  );
  const { value: effect, failed: effectFailed } = useLiveQuery(
    // It reads most, so it comes last.
    async () => details?.comparisons && content && loadNudgeEffect(context, content),
    () => () => undefined,
    [details],
  );
  if (!content) return failed ? <LoadFailure failure={failure} /> : null;
  const { id } = content.charts.period;
  return (
    <>
      <StaleNotice stale={failed || findingsFailed || detailsFailed || effectFailed} />
      <DataLossNotice
        loss={context.dataLoss}
        folder={context.folder}
        onBringBack={(part) => void openPage('options', part)}
      />
      <DamageNotice damaged={context.connection.damaged} countAll={() => countDamagedRows(context)} />
      <ReflectionView
        {...content}
        // Details of the period shown before must not appear under this one.
        findings={findings?.periodId === id ? findings : undefined}
        details={details?.periodId === id ? details : undefined}
        effect={effect?.periodId === id ? effect : undefined}
        onSaveVisits={() => void saveVisits(effect?.due ?? [], context.now()).catch(reportError)}
        figuresOpen={figuresOpen}
        onOpenFigures={openFigures}
        offers={offers}
        planActions={plans}
        guessActions={guesses}
        onGoTo={goTo}
        onAnswer={(week, question, answer) => keepAnswer(context, week, question, answer)}
        // The browser's own print dialog can also save the page as a PDF.
        onPrint={() => globalThis.print()}
        onOpenSupport={() => void openPage('learn', SUPPORT_PART)}
      />
    </>
  );
}

void mount('reflectionTitle', Reflection, pageLanguage(context));
