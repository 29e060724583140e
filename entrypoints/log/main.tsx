import { useState } from 'preact/hooks';
import { useLiveQuery } from '../../components/hooks/use-live-query';
import { LogView } from '../../components/log/log-view';
import { LoadFailure } from '../../components/shell/load-failure';
import { mount } from '../../components/shell/mount';
import { StaleNotice } from '../../components/shell/stale-notice';
import { SUPPORT_PART } from '../../lib/domain/learn/topics';
import { dayAfter, type LocalDay } from '../../lib/domain/time/days';
import { pageContext } from '../../lib/pages/context';
import { loadLog } from '../../lib/pages/load-log';
import { now } from '../../lib/platform/clock';
import { openPage } from '../../lib/platform/tabs';

const parts = pageContext();

function Log() {
  /** `undefined` for the present day, also after it has become another. */
  const [day, setDay] = useState<LocalDay | undefined>();
  const { value: page, failed } = useLiveQuery(() => loadLog(parts, day, now()), parts.subscribe, [day]);
  if (!page) return failed ? <LoadFailure /> : null;
  const step = (days: number): void => {
    const next = dayAfter(page.day, days);
    setDay(next < page.today ? next : undefined);
  };
  return (
    <>
      <StaleNotice stale={failed} />
      <LogView
        {...page}
        onEarlier={() => step(-1)}
        onLater={() => step(1)}
        onOpenOptions={() => void openPage('options')}
        onOpenSupport={() => void openPage('learn', SUPPORT_PART)}
      />
    </>
  );
}

mount('logTitle', <Log />);
