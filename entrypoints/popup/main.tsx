import { useLiveQuery } from '../../components/hooks/use-live-query';
import { PopupView } from '../../components/popup/popup-view';
import { LoadFailure } from '../../components/shell/load-failure';
import { mount } from '../../components/shell/mount';
import { StaleNotice } from '../../components/shell/stale-notice';
import { SUPPORT_PART } from '../../lib/domain/learn/topics';
import { pageContext } from '../../lib/pages/context';
import { keepCheckIn, saveCheckInDraft } from '../../lib/pages/popup/check-in-actions';
import { endSnooze, loadPopup, snooze } from '../../lib/pages/popup/load-popup';
import { noteSupportShown } from '../../lib/pages/popup/support-offer';
import { acceptGentlerPace, noteGentlerOffered } from '../../lib/pages/shared/pace-actions';
import { changeSiteBehaviour } from '../../lib/pages/shared/site-actions';
import { copyText } from '../../lib/platform/clipboard';
import { now } from '../../lib/platform/clock';
import { openPage, type PageName } from '../../lib/platform/tabs';

const parts = pageContext();
parts.openSoon();

// A popup closes by itself only when something else takes focus.
const open = async (page: PageName, part?: string) => {
  await openPage(page, part);
  window.close();
};

function Popup() {
  const { value: glance, failed } = useLiveQuery(() => loadPopup(parts, now()), parts.subscribe, []);
  if (!glance) return failed ? <LoadFailure /> : null;
  return (
    <>
      <StaleNotice stale={failed} />
      <PopupView
        {...glance}
        onHold={(draft) => saveCheckInDraft(parts, draft, now())}
        onCheckIn={(draft) => keepCheckIn(parts, draft, now())}
        onCopy={copyText}
        onSnooze={(length) => snooze(parts, length, now())}
        onWake={() => endSnooze(parts)}
        onQuiet={(site, quiet) => changeSiteBehaviour(parts, site, { quiet })}
        onGentlerOffered={() => noteGentlerOffered(parts)}
        onGentler={(pace) => acceptGentlerPace(parts, pace)}
        onOpenPractices={(practice) => open('practices', practice)}
        onSupportShown={() => noteSupportShown(parts, now())}
        onOpenSupport={() => open('learn', SUPPORT_PART)}
        onOpenLog={() => open('log')}
        onOpenReflection={() => open('reflection')}
        onOpenOptions={() => open('options')}
        onOpenWelcome={() => open('welcome')}
      />
    </>
  );
}

mount('popupTitle', <Popup />);
