import { LoadFailure } from '../../components/load-failure';
import { mount } from '../../components/mount';
import { OptionsView } from '../../components/options/options-view';
import { StaleNotice } from '../../components/stale-notice';
import { useLive } from '../../components/use-live';
import { eraseEverything, exportEverything } from '../../lib/pages/keeping';
import { pageParts } from '../../lib/pages/parts';
import { lackingAccess, turnOff, turnOn } from '../../lib/pages/site-choices';
import { now } from '../../lib/platform/clock';
import { SITES } from '../../lib/sites/registry';

const parts = pageParts();

async function readChoices() {
  const settings = await parts.settings.read();
  return { settings, lackingAccess: await lackingAccess(settings) };
}

function Options() {
  const { value: choices, failed } = useLive(readChoices, parts.subscribe, []);
  if (!choices) return failed ? <LoadFailure /> : null;
  return (
    <>
      <StaleNotice stale={failed} />
      <OptionsView
        {...choices}
        sites={SITES}
        onTurnOn={async (site) => ((await turnOn(parts, [site], now)) ? 'on' : 'declined')}
        onTurnOff={(site) => turnOff(parts, site)}
        onFirstNudgeMinutes={(minutes) => parts.settings.change(() => ({ firstNudgeMinutes: minutes }))}
        onDayStart={(hour) => parts.settings.change(() => ({ dayStartHour: hour }))}
        onSecondScreen={(counts) => parts.settings.change(() => ({ secondScreen: counts }))}
        onExport={() => exportEverything(parts, now())}
        onErase={eraseEverything}
      />
    </>
  );
}

mount('optionsTitle', <Options />);
