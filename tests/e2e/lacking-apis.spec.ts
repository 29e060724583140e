import { waitForCard, waitForNoCard } from '../../dev/browser/card';
import { buildsFor } from '../../dev/browser/extension';
import { beginOn, usageOf } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { changeSettings } from '../../dev/browser/stored-settings';
import { type OfferedApis, offeredApis } from '../builders/mdn-support';
import { expect, test } from '../harness/browser-test';
import { CHROMIUM_ONLY } from '../harness/firefox-specs';
import { lackingBuild } from '../harness/lacking-build';

/** A minute lasts one second in the rehearsal build, so the default of eight minutes of scrolling is eight seconds. */
const LONG_ENOUGH_MS = 10_500;

/** What Enough can't do without, and the event that opens the welcome page. */
const NEEDED: OfferedApis = {
  runtime: ['id', 'getURL', 'getManifest', 'onMessage', 'sendMessage', 'onInstalled', 'lastError'],
  storage: ['local', 'onChanged'],
  scripting: [
    ...['getRegisteredContentScripts', 'registerContentScripts', 'updateContentScripts'],
    ...['unregisterContentScripts', 'executeScript'],
  ],
  permissions: ['contains', 'request', 'remove'],
  tabs: ['query', 'create', 'update', 'remove'],
};

const BROWSERS: readonly {
  name: string;
  offered: OfferedApis;
  hasBrowser: boolean;
  hasShortcuts: boolean;
  tag?: string;
}[] = [
  {
    name: 'Firefox for Android offers',
    offered: offeredApis('firefox_android'),
    hasBrowser: true,
    hasShortcuts: false,
  },
  {
    name: 'Chrome 144 offers',
    offered: offeredApis('chrome'),
    hasBrowser: false,
    hasShortcuts: true,
    tag: CHROMIUM_ONLY,
  },
  { name: 'Enough can’t do without', offered: NEEDED, hasBrowser: true, hasShortcuts: false },
];

let removeBuild = () => {};
test.afterEach(() => removeBuild());

for (const { name, offered, hasBrowser, hasShortcuts, tag = [] } of BROWSERS) {
  const title = `with no more than ${name}: time is measured, a card comes, a check-in is kept, the week shows`;
  test(title, { tag }, async ({ inBrowser, install, feed }) => {
    const { folder, remove } = lackingBuild(buildsFor(inBrowser).rehearsal, offered, hasBrowser);
    // Firefox reads the files of an add-on from where it was installed.
    removeBuild = remove;
    const enough = await install({ build: folder });
    const own = await beginOn(enough, ['Instagram']);
    await changeSettings(own, { withholding: false });
    const api = await own.evaluate(() => Object.keys((globalThis as unknown as { chrome: object }).chrome));
    expect(api.filter((namespace) => !offered[namespace])).toEqual([]);

    const page = await enough.context.newPage();
    await page.goto(feed.url('www.instagram.com'));
    await scrollFeed(page, { forMs: LONG_ENOUGH_MS });
    await (await waitForCard(page)).press('This helped');
    await waitForNoCard(page);
    await switchTo(own);
    await expect
      .poll(async () => (await usageOf(own, 'instagram')).passiveMs)
      .toBeGreaterThan(LONG_ENOUGH_MS / 2);

    const popup = await enough.openPage('popup');
    await expect(popup.getByRole('region', { name: 'Today' })).toContainText('Instagram');
    await popup.getByRole('button', { name: 'Say a little more' }).click();
    await popup.getByRole('radio', { name: 'lifted' }).check();
    await popup.getByRole('textbox').first().fill('rain on the roof');
    await popup.getByRole('button', { name: 'Keep' }).click();
    await expect(popup.getByText('Saved.')).toBeVisible();
    await expect(popup.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);

    const week = await enough.openPage('reflection');
    await expect(week.getByText(/^Your time on your sites so far/)).toBeVisible();
    await expect(week.getByText('rain on the roof')).toBeVisible();

    const options = await enough.openPage('options');
    await expect(options.getByRole('heading', { name: 'Options', level: 1 })).toBeVisible();
    await expect(options.getByRole('heading', { name: 'Keyboard' })).toHaveCount(hasShortcuts ? 1 : 0);
  });
}
