import { useLiveQuery } from '../../components/hooks/use-live-query';
import { LoadFailure } from '../../components/shell/load-failure';
import { mount } from '../../components/shell/mount';
import { StaleNotice } from '../../components/shell/stale-notice';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { pageContext } from '../../lib/pages/context';
import { turnOn } from '../../lib/pages/shared/site-actions';
import { now } from '../../lib/platform/clock';
import { openPage } from '../../lib/platform/tabs';
import { SITES } from '../../lib/sites/registry';

const parts = pageContext();

function Welcome() {
  const { value: settings, failed } = useLiveQuery(() => parts.settings.read(), parts.subscribe, []);
  if (!settings) return failed ? <LoadFailure /> : null;
  return (
    <>
      <StaleNotice stale={failed} />
      <WelcomeView
        sites={SITES}
        chosen={settings.sites.map(({ site }) => site)}
        firstNudgeMinutes={settings.firstNudgeMinutes}
        onBegin={async (sites) => ((await turnOn(parts, sites, now)) ? 'begun' : 'declined')}
        onOpenReflection={() => void openPage('reflection')}
        onOpenOptions={() => void openPage('options')}
      />
    </>
  );
}

mount('welcomeTitle', <Welcome />);
