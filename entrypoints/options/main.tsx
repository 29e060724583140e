import { useLiveQuery } from '../../components/hooks/use-live-query';
import { OptionsView } from '../../components/options/options-view';
import { LoadFailure } from '../../components/shell/load-failure';
import { mount } from '../../components/shell/mount';
import { StaleNotice } from '../../components/shell/stale-notice';
import { SUPPORT_PART } from '../../lib/domain/learn/topics';
import { pageContext } from '../../lib/pages/context';
import { eraseEverything, exportEverything } from '../../lib/pages/options/export-and-erase';
import { loadOptions } from '../../lib/pages/options/load-options';
import { nudgeActions } from '../../lib/pages/options/nudge-actions';
import { reminderActions } from '../../lib/pages/options/reminder-actions';
import { sentenceActions } from '../../lib/pages/options/sentence-actions';
import { changeSiteBehaviour, turnOff, turnOn } from '../../lib/pages/shared/site-actions';
import { now } from '../../lib/platform/clock';
import { openPage } from '../../lib/platform/tabs';
import { SITES } from '../../lib/sites/registry';

const parts = pageContext();
const nudges = nudgeActions(parts);
const reminder = reminderActions(parts);
const words = sentenceActions(parts);

function Options() {
  const { value: choices, failed } = useLiveQuery(() => loadOptions(parts, now()), parts.subscribe, []);
  if (!choices) return failed ? <LoadFailure /> : null;
  return (
    <>
      <StaleNotice stale={failed} />
      <OptionsView
        {...choices}
        sites={SITES}
        nudges={nudges}
        words={words}
        reminder={reminder}
        onTurnOn={async (site) => ((await turnOn(parts, [site], now)) ? 'on' : 'declined')}
        onTurnOff={(site) => turnOff(parts, site)}
        onManners={(site, manners) => changeSiteBehaviour(parts, site, manners)}
        onCheckInEvery={(checkInEvery) => parts.settings.change(() => ({ checkInEvery }))}
        onOpenSupport={() => void openPage('learn', SUPPORT_PART)}
        onOpenLog={() => void openPage('log')}
        onDayStart={(hour) => parts.settings.change(() => ({ dayStartHour: hour }))}
        onSecondScreen={(counts) => parts.settings.change(() => ({ secondScreen: counts }))}
        onExport={() => exportEverything(parts, now())}
        onErase={eraseEverything}
      />
    </>
  );
}

mount('optionsTitle', <Options />);
