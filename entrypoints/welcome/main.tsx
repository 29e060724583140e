import { useLiveQuery } from '../../components/hooks/use-live-query';
import { LoadFailure } from '../../components/shell/load-failure';
import { mount } from '../../components/shell/mount';
import { StaleNotice } from '../../components/shell/stale-notice';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { pageContext } from '../../lib/pages/context';
import { siteActions } from '../../lib/pages/shared/site-actions';
import { openPage } from '../../lib/platform/tabs';
import { SITES } from '../../lib/sites/registry';

const context = pageContext();
const { turnOn } = siteActions(context);

function Welcome() {
  const { value: settings, failed } = useLiveQuery(() => context.settings.read(), context.subscribe, []);
  if (!settings) return failed ? <LoadFailure /> : null;
  return (
    <>
      <StaleNotice stale={failed} />
      <WelcomeView
        sites={SITES}
        chosen={settings.sites.map(({ site }) => site)}
        firstNudgeMinutes={settings.firstNudgeMinutes}
        onBegin={turnOn}
        onOpenReflection={() => void openPage('reflection')}
        onOpenOptions={() => void openPage('options')}
      />
    </>
  );
}

mount('welcomeTitle', <Welcome />);
