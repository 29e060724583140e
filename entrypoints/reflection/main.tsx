import { useState } from 'preact/hooks';
import { LoadFailure } from '../../components/load-failure';
import { mount } from '../../components/mount';
import { ReflectionView } from '../../components/reflection/reflection-view';
import { StaleNotice } from '../../components/stale-notice';
import { useLive } from '../../components/use-live';
import { type IsoWeek, weekAfter } from '../../lib/domain/days';
import { SUPPORT_PART } from '../../lib/domain/learn';
import { pageParts } from '../../lib/pages/parts';
import { readWeek } from '../../lib/pages/week-page';
import { noteWeekSeen } from '../../lib/pages/week-seen';
import { now } from '../../lib/platform/clock';
import { whenInFront } from '../../lib/platform/in-front';
import { openPage } from '../../lib/platform/tabs';

const parts = pageParts();
parts.openSoon();
whenInFront(() => void noteWeekSeen(parts, now()).catch(reportError));

function WeekBack() {
  const [week, setWeek] = useState<IsoWeek | undefined>();
  const { value: page, failed } = useLive(() => readWeek(parts, week, now()), parts.subscribe, [week]);
  if (!page) return failed ? <LoadFailure /> : null;
  const { summary } = page;
  return (
    <>
      <StaleNotice stale={failed} />
      <ReflectionView
        {...page}
        onOpenLearn={() => void openPage('learn')}
        onOpenSupport={() => void openPage('learn', SUPPORT_PART)}
        onEarlier={() => setWeek(weekAfter(summary.week, -1))}
        onLater={() => setWeek(weekAfter(summary.week, 1))}
        onAnswer={(answer) => parts.journal.keepReflection(summary.week, summary.question, answer, now())}
      />
    </>
  );
}

mount('reflectionTitle', <WeekBack />);
