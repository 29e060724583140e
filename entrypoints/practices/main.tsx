import '../../components/shell/theme/base.css';
import { useState } from 'preact/hooks';
import { useHash } from '../../components/hooks/use-hash';
import { useLiveQuery } from '../../components/hooks/use-live-query';
import { PracticesView } from '../../components/practices/practices-view';
import { DamageNotice } from '../../components/shared/damage-notice';
import { DataLossNotice } from '../../components/shared/data-loss-notice';
import { LoadFailure } from '../../components/shell/load-failure';
import { mount } from '../../components/shell/mount';
import { StaleNotice } from '../../components/shell/stale-notice';
import { practicePart, practicePlaceOf } from '../../lib/domain/journal/practice-place';
import { SUPPORT_PART } from '../../lib/domain/learn/topics';
import { pageContext } from '../../lib/pages/context';
import { entryActions } from '../../lib/pages/practices/entry-actions';
import { loadPractices, type Reach } from '../../lib/pages/practices/load-practices';
import { practiceActions } from '../../lib/pages/practices/practice-actions';
import { countDamagedRows } from '../../lib/pages/shared/count-damaged-rows';
import { pageLanguage } from '../../lib/pages/shared/page-language';
import { copyText } from '../../lib/platform/clipboard';
import { delay } from '../../lib/platform/clock';
import { openPage } from '../../lib/platform/tabs';

const context = pageContext();
context.openSoon();
// A form that is open here keeps no words that were erased; what else is half written comes back from its draft.
context.erasures.onErasedElsewhere(() => location.reload());
// After the page's own work: what others have written is shown a moment later.
void delay(1_000).then(context.exchangeFolder);
const actions = { practiceActions: practiceActions(context), entryActions: entryActions(context) };

function Practices() {
  const { part, go } = useHash();
  const place = practicePlaceOf(part);
  const [reach, setReach] = useState<Reach>('recent');
  const {
    value: page,
    failed,
    failure,
  } = useLiveQuery(() => loadPractices(context, reach), context.subscribe, [reach]);
  if (!page) return failed ? <LoadFailure failure={failure} /> : null;
  return (
    <>
      <StaleNotice stale={failed} />
      <DataLossNotice
        loss={context.dataLoss}
        folder={context.folder}
        onBringBack={(part) => void openPage('options', part)}
      />
      <DamageNotice damaged={context.connection.damaged} countAll={() => countDamagedRows(context)} />
      <PracticesView
        {...page}
        {...actions}
        open={place?.practice ?? null}
        step={place?.step ?? 0}
        onGoTo={(practice, step) => go(practicePart({ practice, step }))}
        onClose={() => go('')}
        onReachAll={() => setReach('all')}
        onCopy={copyText}
        onOpenSupport={() => void openPage('learn', SUPPORT_PART)}
        monotonicNow={context.monotonicNow}
      />
    </>
  );
}

void mount('practicesTitle', Practices, pageLanguage(context));
