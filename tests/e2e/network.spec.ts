import { waitForCard, waitForNoCard } from '../../dev/browser/card';
import { beginOn, usageOf } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { changeSettings } from '../../dev/browser/stored-settings';
import { expect, test } from '../harness/browser-test';
import { awaitDownload } from '../harness/download';
import { hostsAsked, netLogFlag, readNetLog } from '../harness/net-log';

const VISITED = 'www.instagram.com';
const NEVER_VISITED = 'www.x.com';
/** Where the browsers themselves try to ask for updates, the names of form fields and news; here they get no answer. */
const OF_BROWSERS = /\b(google|googleapis|services\.mozilla)\.com$|\bmozilla\.org$/;

test('a whole visit contacts no host but the visited site', async ({
  launchEnough,
  feed,
  inBrowser,
}, testInfo) => {
  const log = testInfo.outputPath('net-log.json');
  const enough = await launchEnough({ flags: [netLogFlag(log)] });
  const welcome = await beginOn(enough, ['Instagram', 'X']);
  await changeSettings(welcome, { withholding: false });

  const feedPage = await enough.context.newPage();
  await feedPage.goto(feed.url(VISITED));
  await scrollFeed(feedPage, { forMs: 10_500 });
  await (await waitForCard(feedPage)).press('This helped');
  await waitForNoCard(feedPage);

  const popup = await enough.openPage('popup');
  await popup.getByRole('textbox').first().fill('tea');
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect.poll(async () => (await usageOf(popup, 'instagram')).passiveMs).toBeGreaterThan(1_000);
  for (const name of ['reflection', 'practices', 'learn', 'log', 'alternative'] as const) {
    const page = await enough.openPage(name);
    await page.getByRole('heading').first().waitFor();
    await page.close();
  }
  await enough.stopWorker();

  const options = await enough.openPage('options');
  const downloaded = await awaitDownload(enough, testInfo.outputPath());
  await options.getByRole('button', { name: 'Save a copy' }).click();
  await downloaded();
  await options.getByRole('button', { name: 'Erase everything…' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Erase for good' }).click();
  await expect(options.getByRole('dialog')).toBeHidden();
  await switchTo(feedPage);
  await scrollFeed(feedPage, { forMs: 1_500 });
  await enough.close();

  expect(hostsAsked(enough, log).filter((host) => !OF_BROWSERS.test(host))).toEqual([VISITED]);
  // What listens in Firefox hears who is asked, and not who asks.
  if (inBrowser === 'firefox') return;
  const ofEnough = readNetLog(log).filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
  expect(ofEnough).toEqual([]);
});

test('the log of the network shows a request that one of the pages of an extension tries', async ({
  launchEnough,
  feed,
}, testInfo) => {
  const log = testInfo.outputPath('net-log.json');
  const enough = await launchEnough({ flags: [netLogFlag(log)] });
  const welcome = await enough.waitForWelcome();
  // A link is a request that the pages' policy lets through.
  await welcome.goto(feed.url(NEVER_VISITED));
  await enough.close();
  expect(hostsAsked(enough, log)).toContain(NEVER_VISITED);
});
