import { useState } from 'preact/hooks';
import { usePart } from '../../components/hooks/use-hash';
import { useLive } from '../../components/hooks/use-live-query';
import { PracticesView } from '../../components/practices/practices-view';
import { LoadFailure } from '../../components/shell/load-failure';
import { mount } from '../../components/shell/mount';
import { StaleNotice } from '../../components/shell/stale-notice';
import { isGuided } from '../../lib/domain/journal/guided-practice';
import { SUPPORT_PART } from '../../lib/domain/learn/topics';
import { pageParts } from '../../lib/pages/context';
import { type Reach, readPractices } from '../../lib/pages/practices/load-practices';
import { practiceActs } from '../../lib/pages/practices/practice-actions';
import { copyText } from '../../lib/platform/clipboard';
import { monotonicNow, now } from '../../lib/platform/clock';
import { openPage } from '../../lib/platform/tabs';

const parts = pageParts();
parts.openSoon();
const acts = practiceActs(parts);

function Practices() {
  const { part, leave } = usePart();
  const [reach, setReach] = useState<Reach>('recent');
  const { value: page, failed } = useLive(() => readPractices(parts, reach, now()), parts.subscribe, [reach]);
  if (!page) return failed ? <LoadFailure /> : null;
  return (
    <>
      <StaleNotice stale={failed} />
      <PracticesView
        {...page}
        open={isGuided(part) ? part : null}
        acts={acts}
        onClose={leave}
        onReachAll={() => setReach('all')}
        onCopy={copyText}
        onOpenSupport={() => void openPage('learn', SUPPORT_PART)}
        now={monotonicNow}
      />
    </>
  );
}

mount('practicesTitle', <Practices />);
