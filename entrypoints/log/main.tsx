import '../../components/shell/theme/base.css';
import { useState } from 'preact/hooks';
import { useLiveQuery } from '../../components/hooks/use-live-query';
import { LogView } from '../../components/log/log-view';
import { DamageNotice } from '../../components/shared/damage-notice';
import { DataLossNotice } from '../../components/shared/data-loss-notice';
import { LoadFailure } from '../../components/shell/load-failure';
import { mount } from '../../components/shell/mount';
import { StaleNotice } from '../../components/shell/stale-notice';
import { SUPPORT_PART } from '../../lib/domain/learn/topics';
import { dayAfter, type LocalDay } from '../../lib/domain/time/days';
import { pageContext } from '../../lib/pages/context';
import { answerActions } from '../../lib/pages/log/answer-actions';
import { checkInCorrections } from '../../lib/pages/log/check-in-corrections';
import { eraseDay } from '../../lib/pages/log/erase-day';
import { loadLog } from '../../lib/pages/log/load-log';
import { loadSaid } from '../../lib/pages/log/load-said';
import { comparisonActions } from '../../lib/pages/shared/comparison-actions';
import { countDamagedRows } from '../../lib/pages/shared/count-damaged-rows';
import { guessActions } from '../../lib/pages/shared/guess-actions';
import { pageLanguage } from '../../lib/pages/shared/page-language';
import { openPage } from '../../lib/platform/tabs';

const context = pageContext();
// The page keeps no words that were erased: neither in a form nor to put them back.
context.erasures.onErasedElsewhere((erased) => {
  if (erased === 'everything') location.reload();
});
const actions = {
  comparisonActions: comparisonActions(context),
  checkInActions: checkInCorrections(context),
  guessActions: guessActions(context),
  answerActions: answerActions(context),
};

function Log() {
  /** `undefined` follows the current local day, also past midnight. */
  const [day, setDay] = useState<LocalDay | undefined>();
  const [isSearched, setIsSearched] = useState(false);
  const { value: said } = useLiveQuery(
    async () => (isSearched ? loadSaid(context) : undefined),
    context.subscribe,
    [isSearched],
  );
  const {
    value: page,
    failed,
    failure,
  } = useLiveQuery(() => loadLog(context, day), context.subscribe, [day]);
  if (!page) return failed ? <LoadFailure failure={failure} /> : null;
  const goTo = (next: LocalDay): void => setDay(next < page.today ? next : undefined);
  const step = (days: number): void => goTo(dayAfter(page.day, days));
  return (
    <>
      <StaleNotice stale={failed} />
      <DataLossNotice
        loss={context.dataLoss}
        folder={context.folder}
        onBringBack={(part) => void openPage('options', part)}
      />
      <DamageNotice damaged={context.connection.damaged} countAll={() => countDamagedRows(context)} />
      <LogView
        {...page}
        {...actions}
        said={said}
        onSearch={() => setIsSearched(true)}
        onEarlier={() => step(-1)}
        onLater={() => step(1)}
        onGoTo={goTo}
        onEraseDay={() => eraseDay(context, page.day)}
        onOpenOptions={() => void openPage('options')}
        onOpenSupport={() => void openPage('learn', SUPPORT_PART)}
      />
    </>
  );
}

void mount('logTitle', Log, pageLanguage(context));
