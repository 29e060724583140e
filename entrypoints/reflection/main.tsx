import { useRef } from 'preact/hooks';
import { LoadFailure } from '../../components/load-failure';
import { mount } from '../../components/mount';
import { PeriodView } from '../../components/reflection/period-view';
import { ReflectionView } from '../../components/reflection/reflection-view';
import { useStepKeys } from '../../components/reflection/use-step-keys';
import { StaleNotice } from '../../components/stale-notice';
import { useLive } from '../../components/use-live';
import { SUPPORT_PART } from '../../lib/domain/learn';
import { notAfter, type Period, periodAfter } from '../../lib/domain/period';
import { pageParts } from '../../lib/pages/parts';
import { readPeriodPage } from '../../lib/pages/period-page';
import { planActs } from '../../lib/pages/plan-acts';
import { readWeekBeside } from '../../lib/pages/week-beside';
import { readWeek } from '../../lib/pages/week-page';
import { noteWeekSeen } from '../../lib/pages/week-seen';
import { now } from '../../lib/platform/clock';
import { whenInFront } from '../../lib/platform/in-front';
import { openPage } from '../../lib/platform/tabs';
import { usePeriod } from './use-period';

const parts = pageParts();
parts.openSoon();
whenInFront(() => void noteWeekSeen(parts, now()).catch(reportError));

/** The browser's own window for printing, from which a page can be saved as a PDF as well. */
const print = (): void => globalThis.print();

/** A week with all there is of it, a longer time in pictures. */
const readPage = async (asked: Period | null) =>
  asked && asked.kind !== 'week'
    ? { ...(await readPeriodPage(parts, asked, now())), summary: null }
    : readWeek(parts, asked?.id, now());

function Reflection() {
  const [asked, go] = usePeriod();
  const { value: page, failed } = useLive(() => readPage(asked), parts.subscribe, [asked?.id]);
  const shown = useRef(page);
  shown.current = page;
  useStepKeys((steps) => {
    if (!shown.current) return;
    const { pictures, today } = shown.current;
    go(notAfter(periodAfter(pictures.period, steps), today));
  });
  const { value: beside, failed: besideFailed } = useLive(
    async () => page?.summary && readWeekBeside(parts, page.summary, page.today, now()),
    // The page is new whenever anything changed.
    () => () => undefined,
    [page],
  );
  if (!page) return failed ? <LoadFailure /> : null;
  return (
    <>
      <StaleNotice stale={failed || besideFailed} />
      {page.summary ? (
        <ReflectionView
          {...page}
          onGo={go}
          onPrint={print}
          onOpenSupport={() => void openPage('learn', SUPPORT_PART)}
          beside={beside?.week === page.summary.week ? beside : undefined}
          planActs={planActs(parts)}
          onAnswer={(question, answer) =>
            parts.journal.keepReflection(page.summary.week, question, answer, now())
          }
        />
      ) : (
        <PeriodView {...page} onGo={go} onPrint={print} />
      )}
    </>
  );
}

mount('reflectionTitle', <Reflection />);
