import { readFile } from 'node:fs/promises';
import { waitForCard, waitForNoCard } from '../../dev/browser/card';
import { readDatabase } from '../../dev/browser/database-contents';
import { beginOn, registeredHosts } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { changeSettings } from '../../dev/browser/stored-settings';
import { expect, test } from '../harness/browser-test';
import { awaitDownload } from '../harness/download';

const GLAD_OF = 'Rain on the roof';

test('a new person picks a site, answers a card, checks in, looks at the week, exports everything, and erases it', async ({
  enough,
  feed,
}) => {
  const welcome = await enough.waitForWelcome();
  expect(await registeredHosts(welcome)).toEqual([]);
  await beginOn(enough, ['Instagram']);
  // Three in ten due cards are withheld by chance.
  await changeSettings(welcome, { withholding: false });

  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: 10_500 });
  await (await waitForCard(page)).press('This helped');
  await waitForNoCard(page);

  const popup = await enough.openPage('popup');
  await expect(popup.getByRole('region', { name: 'Today' })).toContainText('Instagram');
  await popup.getByRole('textbox').first().fill(GLAD_OF);
  await popup.getByRole('button', { name: 'Say a little more' }).click();
  await popup.getByRole('radio', { name: 'lifted' }).check();
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.getByText('Saved.')).toBeVisible();

  const week = await enough.openPage('reflection');
  await expect(week.getByText(/^Your time on your sites so far/)).toBeVisible();
  await expect(week.getByText(GLAD_OF)).toBeVisible();

  const options = await enough.openPage('options');
  const downloaded = await awaitDownload(enough, test.info().outputPath('downloads'));
  await options.getByRole('button', { name: 'Save a copy' }).click();
  const exported = JSON.parse(await readFile((await downloaded()).path, 'utf8'));
  expect(exported).toMatchObject({
    checkIns: [{ comparison: 'lifted' }],
    gratitude: [{ text: GLAD_OF }],
    moments: [{ outcome: 'helpful' }],
  });
  expect(exported.usage).not.toEqual([]);

  await options.getByRole('button', { name: 'Erase everything…' }).click();
  const dialog = options.getByRole('dialog', { name: 'Erase everything?' });
  await expect(dialog).toBeInViewport({ ratio: 1 });
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(options.getByText('Everything is erased.')).toBeVisible();
  expect(Object.values(await readDatabase(options)).flat()).toEqual([]);
  await switchTo(week);
  await expect(week.getByText('Nothing measured yet this week.')).toBeVisible();
});
