import { readDatabase } from '../../dev/browser/database-contents';
import { beginOn } from '../../dev/browser/journey';
import { switchTo } from '../../dev/browser/person';
import { storedSettings } from '../../dev/browser/stored-settings';
import { pressKeys } from '../../dev/browser/xvfb';
import { CHECK_IN_PART } from '../../lib/domain/journal/check-in';
import { violationsOn } from '../harness/axe';
import { expect, test } from '../harness/browser-test';
import { repeatUntil } from '../harness/repeat-until';

/** Chromium takes four suggestions: a check-in has no keys at first. */
const KEYS = ['Alt+Shift+K', 'Alt+Shift+Y', 'Alt+Shift+U', 'none', 'Alt+Shift+M'];

test('the options name the keys of each shortcut, and lead to the browser’s settings for them', async ({
  enough,
}) => {
  const options = await enough.openPage('options');
  const section = options.getByRole('region', { name: 'Keyboard' });
  await expect(section.getByRole('term')).toHaveText([
    'Go to the nudge on the page',
    'Open Enough',
    'Keep that I caught myself comparing',
    'Check in',
    'Pause nudges for an hour',
  ]);
  await expect(section.getByRole('definition')).toHaveText(KEYS);
  await expect(section).toContainText('or if your browser only sets up four');
  expect(await violationsOn(options)).toEqual([]);
  const opened = enough.context.waitForEvent('page');
  await section.getByRole('button', { name: 'Change the keys' }).click();
  expect((await opened).url()).toMatch(/^chrome:\/\/extensions/);
});

test('the options say so when a shortcut has no keys, also after a change in the browser’s settings', async ({
  enough,
}) => {
  const options = await enough.openPage('options');
  const section = options.getByRole('region', { name: 'Keyboard' });
  await expect(section.getByRole('definition')).toHaveText(KEYS);
  // As if the keys had been removed, or another extension had them first.
  await options.evaluate(() => {
    const { commands } = (globalThis as unknown as { browser: { commands: { getAll(): Promise<object[]> } } })
      .browser;
    const getAll = commands.getAll.bind(commands);
    commands.getAll = async () => (await getAll()).map((one) => ({ ...one, shortcut: '' }));
    dispatchEvent(new Event('focus'));
  });
  await expect(section.getByRole('definition')).toHaveText(Array.from(KEYS, () => 'none'));
  await expect(section).toContainText(
    'A shortcut has no keys if the browser or another extension already uses them',
  );
});

test('a shortcut pauses nudges for an hour', async ({ display, launchEnough, feed }) => {
  const enough = await launchEnough({ display: display.name });
  const own = await beginOn(enough, ['Instagram']);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await switchTo(page);
  const before = Date.now();
  await expect
    .poll(async () => {
      await pressKeys(display.name, 'alt+shift+m');
      return (await storedSettings(own)).snoozedUntil;
    })
    .toBeGreaterThanOrEqual(before + 3_600_000);
});

test('a shortcut keeps that one just compared, with the page in front', async ({
  display,
  launchEnough,
  feed,
}) => {
  const enough = await launchEnough({ display: display.name });
  const own = await beginOn(enough, ['Instagram']);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com', '/reels/abc/'));
  await switchTo(page);
  const kept = async () => (await readDatabase(own)).caughtComparisons ?? [];
  await repeatUntil(
    'the comparison to be kept',
    () => pressKeys(display.name, 'alt+shift+u'),
    async () => (await kept()).length > 0,
  );
  expect((await kept())[0]).toMatchObject({ site: 'instagram', surface: 'shortVideo', effect: null });
});

test('the popup opens a check-in when its address asks for one, although none is due', async ({ enough }) => {
  const popup = await enough.openPage('popup');
  await expect(popup.getByRole('form', { name: 'Check in' })).toBeVisible();
  await expect(popup.getByRole('slider')).toBeHidden();
  await popup.evaluate((part) => {
    location.hash = part;
  }, CHECK_IN_PART);
  await popup.reload();
  await expect(popup.getByRole('slider')).toBeVisible();
  await expect(popup.getByRole('textbox').first()).toBeFocused();
});
