import { useEffect, useRef, useState } from 'preact/hooks';
import { useLiveQuery } from '../../components/hooks/use-live-query';
import { PeriodView } from '../../components/reflection/period-view';
import { ReflectionView } from '../../components/reflection/reflection-view';
import { usePagerKeys } from '../../components/reflection/use-pager-keys';
import { LoadFailure } from '../../components/shell/load-failure';
import { mount } from '../../components/shell/mount';
import { StaleNotice } from '../../components/shell/stale-notice';
import { SUPPORT_PART } from '../../lib/domain/learn/topics';
import { notInFuture, type Period, periodAfter } from '../../lib/domain/time/period';
import { pageContext } from '../../lib/pages/context';
import { loadComparisons } from '../../lib/pages/reflection/comparisons';
import { loadJournalMonths, loadPeriod } from '../../lib/pages/reflection/load-period';
import { loadWeek } from '../../lib/pages/reflection/load-week';
import { planActions } from '../../lib/pages/reflection/plan-actions';
import { noteWeekSeen } from '../../lib/pages/reflection/week-seen';
import { now } from '../../lib/platform/clock';
import { onPageVisible } from '../../lib/platform/on-page-visible';
import { openPage } from '../../lib/platform/tabs';
import { usePeriod } from './use-period';

const parts = pageContext();
parts.openSoon();
onPageVisible(() => void noteWeekSeen(parts, now()).catch(reportError));

/** The browser's own window for printing, from which a page can be saved as a PDF as well. */
const print = (): void => globalThis.print();

const openSupport = (): void => void openPage('learn', SUPPORT_PART);

/** A week with all there is of it, a longer time in pictures. */
const readPage = async (asked: Period | null) =>
  asked && asked.kind !== 'week'
    ? { ...(await loadPeriod(parts, asked, now())), summary: null }
    : loadWeek(parts, asked?.id, now());

type Page = Awaited<ReturnType<typeof readPage>>;

/** What takes far more reading, and joins the page once that has been painted. */
async function readMore(page: Page) {
  const { summary, today } = page;
  const { period } = page.pictures;
  const [beside, months] = await Promise.all([
    loadComparisons(parts, period, page, now()),
    summary ? undefined : loadJournalMonths(parts, period, today),
  ]);
  return { beside, months };
}

function Reflection() {
  const [asked, go] = usePeriod();
  const { value: page, failed } = useLiveQuery(() => readPage(asked), parts.subscribe, [asked?.id]);
  const shown = useRef(page);
  shown.current = page;
  usePagerKeys((steps) => {
    if (!shown.current) return;
    const { pictures, today } = shown.current;
    go(notInFuture(periodAfter(pictures.period, steps), today));
  });
  const [painted, setPainted] = useState<Page>();
  useEffect(() => setPainted(page), [page]);
  const { value: more, failed: moreFailed } = useLiveQuery(
    async () => painted && readMore(painted),
    // The page is new whenever anything changed.
    () => () => undefined,
    [painted],
  );
  if (!page) return failed ? <LoadFailure /> : null;
  // Of another period, it would be told of this one.
  const told = {
    beside: undefined,
    months: undefined,
    ...(more?.beside.id === page.pictures.period.id && more),
  };
  return (
    <>
      <StaleNotice stale={failed || moreFailed} />
      {page.summary ? (
        <ReflectionView
          {...page}
          {...told}
          onGo={go}
          onPrint={print}
          onOpenSupport={openSupport}
          planActs={planActions(parts)}
          onAnswer={(question, answer) =>
            parts.journal.keepReflection(page.summary.week, question, answer, now())
          }
        />
      ) : (
        <PeriodView {...page} {...told} onGo={go} onPrint={print} onOpenSupport={openSupport} />
      )}
    </>
  );
}

mount('reflectionTitle', <Reflection />);
