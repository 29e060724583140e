import '../../components/shell/theme/base.css';
import { useLiveQuery } from '../../components/hooks/use-live-query';
import { PopupView } from '../../components/popup/popup-view';
import { DamageNotice } from '../../components/shared/damage-notice';
import { DataLossNotice } from '../../components/shared/data-loss-notice';
import { LoadFailure } from '../../components/shell/load-failure';
import { mount } from '../../components/shell/mount';
import { StaleNotice } from '../../components/shell/stale-notice';
import { SUPPORT_PART } from '../../lib/domain/learn/topics';
import { pageContext } from '../../lib/pages/context';
import { aimActions } from '../../lib/pages/popup/aim-actions';
import { backupActions } from '../../lib/pages/popup/backup-actions';
import { checkInActions } from '../../lib/pages/popup/check-in-actions';
import { findGentlerPace } from '../../lib/pages/popup/find-gentler-pace';
import { findUnmeasuredReason } from '../../lib/pages/popup/find-unmeasured-reason';
import { loadPopup } from '../../lib/pages/popup/load-popup';
import { offerActions } from '../../lib/pages/popup/offer-actions';
import { comparisonActions } from '../../lib/pages/shared/comparison-actions';
import { countDamagedRows } from '../../lib/pages/shared/count-damaged-rows';
import { pageLanguage } from '../../lib/pages/shared/page-language';
import { siteActions } from '../../lib/pages/shared/site-actions';
import { snoozeActions } from '../../lib/pages/shared/snooze-actions';
import { copyText } from '../../lib/platform/clipboard';
import { delay } from '../../lib/platform/clock';
import { openPage, type PageName, reloadTab } from '../../lib/platform/tabs';
import { partThatOffers } from '../../lib/sites/offered-address';

const context = pageContext();
context.openSoon();
// A form that is open here keeps no words that were erased; what else is half written comes back from its draft.
context.erasures.onErasedElsewhere(() => location.reload());
// After the page's own work: what others have written is shown a moment later.
void delay(1_000).then(context.exchangeFolder);
const actions = {
  checkInActions: checkInActions(context),
  aimActions: aimActions(context),
  backupActions: backupActions(context),
  comparisonActions: comparisonActions(context),
  offerActions: offerActions(context),
  snoozeActions: snoozeActions(context),
  siteActions: siteActions(context),
};

// A popup closes on its own only when something else takes the focus.
const open = async (page: PageName, part?: string) => {
  await openPage(page, part);
  window.close();
};

const reload = async (tabId: number) => {
  await reloadTab(tabId);
  window.close();
};

function Popup() {
  const { value: page, failed, failure } = useLiveQuery(() => loadPopup(context), context.subscribe, []);
  const isLoaded = page !== undefined;
  // These two are looked for when the rest is there: the first may wait for a page that does not answer, and the second
  // reads the nudges of a month.
  const { value: unmeasured = null } = useLiveQuery(
    async () => (isLoaded ? findUnmeasuredReason(context) : null),
    context.subscribe,
    [isLoaded],
  );
  const { value: gentlerPace = null } = useLiveQuery(
    async () => (isLoaded ? findGentlerPace(context) : null),
    context.subscribe,
    [isLoaded],
  );
  if (!page) return failed ? <LoadFailure failure={failure} /> : null;
  return (
    <>
      <StaleNotice stale={failed} />
      <DataLossNotice
        loss={context.dataLoss}
        folder={context.folder}
        onBringBack={(part) => open('options', part)}
      />
      <DamageNotice damaged={context.connection.damaged} countAll={() => countDamagedRows(context)} />
      <PopupView
        {...page}
        {...actions}
        unmeasured={unmeasured}
        gentlerPace={gentlerPace}
        onAddAddress={(address) => open('options', partThatOffers(address))}
        onReload={reload}
        onCopy={copyText}
        onOpenPractices={(practice) => open('practices', practice)}
        onOpenSupport={() => open('learn', SUPPORT_PART)}
        onOpenLog={() => open('log')}
        onOpenReflection={() => open('reflection')}
        onOpenLearn={() => open('learn')}
        onOpenOptions={() => open('options')}
        onOpenFolder={() => open('options', 'folder')}
        onOpenData={() => open('options', 'data')}
        subscribe={context.subscribe}
        onOpenWelcome={() => open('welcome')}
      />
    </>
  );
}

void mount('popupTitle', Popup, pageLanguage(context));
