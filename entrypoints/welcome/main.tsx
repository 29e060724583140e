import { useLiveQuery } from '../../components/hooks/use-live-query';
import { LoadFailure } from '../../components/shell/load-failure';
import { mount } from '../../components/shell/mount';
import { StaleNotice } from '../../components/shell/stale-notice';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { pageContext } from '../../lib/pages/context';
import { siteActions } from '../../lib/pages/shared/site-actions';
import { loadWelcome } from '../../lib/pages/welcome/load-welcome';
import { IS_FIREFOX } from '../../lib/platform/browser-name';
import { openPage } from '../../lib/platform/tabs';
import { SITES } from '../../lib/sites/registry';

const context = pageContext();
const { turnOn } = siteActions(context);

function Welcome() {
  const { value: page, failed } = useLiveQuery(() => loadWelcome(context), context.subscribe, []);
  if (!page) return failed ? <LoadFailure /> : null;
  return (
    <>
      <StaleNotice stale={failed} />
      <WelcomeView
        {...page}
        sites={SITES}
        isFirefox={IS_FIREFOX}
        onBegin={turnOn}
        onOpenReflection={() => void openPage('reflection')}
        onOpenOptions={() => void openPage('options')}
      />
    </>
  );
}

mount('welcomeTitle', <Welcome />);
