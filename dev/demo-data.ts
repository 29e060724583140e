import 'temporal-polyfill/global';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../lib/domain/settings';
import { hasScreen } from '../scripts/commands.mjs';
import { ROOT, say } from '../scripts/setup.mjs';
import { launchChromium } from './browser/chromium';
import { BUILDS, findExtension } from './browser/extension';
import { putRows, putSettings } from './browser/stored-ledger';
import { interrupted } from './interrupted';
import { believableLife } from './made-up-lives/believable/believable-life';

// Fills a new development profile with twelve made-up weeks. With a screen, the window stays open until it is closed.

const PROFILE = join(ROOT, '.output', 'demo-profile');

const screen = hasScreen();

const { dayStartHour } = DEFAULT_SETTINGS;
const { rows, settings } = believableLife(Date.now(), { timeZone: Temporal.Now.timeZoneId(), dayStartHour });

await rm(PROFILE, { recursive: true, force: true });
await mkdir(PROFILE, { recursive: true });
const chromium = await launchChromium({
  extensions: [BUILDS.rehearsal],
  profile: PROFILE,
  ...(screen && { display: 'own' }),
});
try {
  const enough = await findExtension(chromium, BUILDS.rehearsal);
  const welcome = await enough.waitForWelcome();
  const week = await enough.openPage('reflection');
  await putRows(week, rows);
  await putSettings(week, { version: 1, ...settings });
  await welcome.close();
  await week.reload();
  await week.getByRole('heading').first().waitFor();
  const count = (stores: readonly (keyof typeof rows)[]) =>
    stores.reduce((sum, store) => sum + rows[store].length, 0);
  say(
    `Twelve made-up weeks: ${count(['moments'])} moments of nudges, ${count(['checkIns'])} check-ins, ${count(['gratitude'])} gratitude entries, ${count(['practices', 'plans'])} practices and plans, ${count(['reflections'])} answers.`,
  );
  if (screen) {
    // While a debugger is attached, the browser never stops Enough's worker, as it does in everyday use.
    await chromium.browser.close();
    say('Close the window, or press Ctrl-C here, to end.');
    await Promise.race([chromium.ended, interrupted]);
  }
} finally {
  await chromium.close();
}
say(`The profile is ${PROFILE}; it goes with the build in ${BUILDS.rehearsal}.`);
