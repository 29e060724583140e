import '../../components/shell/theme/base.css';
import { render } from 'preact';
import { useLiveQuery } from '../../components/hooks/use-live-query';
import place from '../../components/nudge-card/card-position.css?inline';
import card from '../../components/nudge-card/nudge-card.css?inline';
import { NudgeCardView } from '../../components/nudge-card/nudge-card-view';
import { LoadFailure } from '../../components/shell/load-failure';
import { mount } from '../../components/shell/mount';
import { StaleNotice } from '../../components/shell/stale-notice';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { pageColorScheme } from '../../lib/content/card/card-color-scheme';
import { createSampleCard } from '../../lib/content/card/sample-card';
import { pageContext } from '../../lib/pages/context';
import { pageLanguage } from '../../lib/pages/shared/page-language';
import { siteActions } from '../../lib/pages/shared/site-actions';
import { loadWelcome } from '../../lib/pages/welcome/load-welcome';
import { IS_FIREFOX } from '../../lib/platform/browser-name';
import { monotonicNow } from '../../lib/platform/clock';
import { shadowRootOf } from '../../lib/platform/shadow-root';
import { closeThisTab, openPage } from '../../lib/platform/tabs';
import { SITES } from '../../lib/sites/registry';
import { sampleNudge } from '../../lib/wording/sample-nudge';

const context = pageContext();
const { turnOn } = siteActions(context);

const showSample = createSampleCard({
  window,
  css: { place, card },
  scheme: pageColorScheme(window),
  monotonicNow,
  shadowRootOf,
  draw: (body, drawn) => render(drawn && <NudgeCardView {...drawn} />, body),
  onPractices: () => void openPage('practices'),
});

function Welcome() {
  const { value: page, failed, failure } = useLiveQuery(() => loadWelcome(context), context.subscribe, []);
  if (!page) return failed ? <LoadFailure failure={failure} /> : null;
  return (
    <>
      <StaleNotice stale={failed} />
      <WelcomeView
        {...page}
        sites={SITES}
        isFirefox={IS_FIREFOX}
        onBegin={turnOn}
        onShowNudge={() => showSample(sampleNudge())}
        onOpenOptions={() => void openPage('options')}
        onDone={() => void closeThisTab()}
      />
    </>
  );
}

void mount('welcomeTitle', Welcome, pageLanguage(context));
