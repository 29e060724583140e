import { waitForCard } from '../../dev/browser/card';
import { waitForCardAtRest } from '../../dev/browser/card-at-rest';
import { readDatabase } from '../../dev/browser/database-contents';
import { beginOn } from '../../dev/browser/journey';
import { scrollFeed } from '../../dev/browser/person';
import { violationsOn } from '../harness/axe';
import { expect, test } from '../harness/card-test';
import { cardTextPlaces } from '../harness/card-text-places';
import { CHROMIUM_ONLY } from '../harness/firefox-specs';
import { setPageSize } from '../harness/page-size';

/** A minute lasts one second in the rehearsal build: the question comes after five of them, a nudge after eight. */
const LONG_ENOUGH_MS = 7_500;

test('a card asks whether what one came for was found, and the answer is stored with it', async ({
  enough,
  feed,
}) => {
  await beginOn(enough, ['Instagram']);
  const popup = await enough.openPage('popup');
  const field = popup.getByRole('textbox', { name: 'Or in your own words' });
  await expect(field).toBeHidden();
  await popup.getByText('Before I go in').click();
  await field.fill('x'.repeat(81));
  await popup.getByRole('button', { name: 'Ask me there' }).click();
  const fault = 'That’s longer than 80 characters. Could you shorten it a little?';
  await expect(popup.getByRole('alert').filter({ hasText: fault })).toBeVisible();
  expect(await violationsOn(popup)).toEqual([]);
  expect((await readDatabase(popup)).practices).toEqual([]);

  await field.fill('a message from Ines');
  await popup.getByRole('radio', { name: '5 minutes', exact: true }).check();
  await popup.getByRole('button', { name: 'Ask me there' }).click();
  await expect(popup.getByText('Your reason: \u2068a message from Ines\u2069.')).toBeVisible();
  await expect(popup.getByText('You planned to stay about 5 minutes.')).toBeVisible();

  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: LONG_ENOUGH_MS });
  const card = await waitForCard(page);
  expect(card.text).toContain('You came for: \u2068a message from Ines\u2069. Did you find it?');
  await card.press('Partly');
  expect((await waitForCard(page)).text).toContain('Saved.');
  const { practices = [], moments = [] } = await readDatabase(popup);
  const [kept] = practices as { id: string }[];
  const [asked] = moments as { id: string }[];
  expect(practices).toMatchObject([
    {
      ...{ practice: 'aim', lines: ['a message from Ines'], aim: { inWords: true, minutes: 5 } },
      ...{ found: 'partly', moment: asked?.id },
    },
  ]);
  expect(moments).toMatchObject([{ own: kept?.id, triggers: ['aim'], shownWith: 1, outcome: 'shown' }]);
  await (await waitForCard(page)).press('Carry on');

  const list = await enough.openPage('practices');
  const row = list.getByRole('listitem').filter({ hasText: 'Before I go in' }).last();
  await expect(row).toContainText('Did you find it? Partly.');
  await row.getByRole('button', { name: 'Edit: a message from Ines' }).click();
  const words = row.getByRole('textbox');
  await words.fill('x'.repeat(81));
  await row.getByRole('button', { name: 'Keep' }).click();
  await expect(row.getByText('That’s longer than 80 characters.')).toBeVisible();
  await words.fill('a letter from Ines');
  await row.getByRole('button', { name: 'Keep' }).click();
  await expect(row).toContainText('You came for: \u2068a letter from Ines\u2069. Did you find it? Partly.');
  const log = await enough.openPage('log');
  await expect(log.getByText('You came for: \u2068a letter from Ines\u2069.')).toBeVisible();
  const week = await enough.openPage('reflection');
  await week.getByText('All the figures').click();
  await expect(week.getByRole('heading', { name: 'What you came for' })).toBeVisible();
  await list.bringToFront();
  await row.getByRole('button', { name: 'Erase: a letter from Ines' }).click();
  await expect(row).toBeHidden();
  expect((await readDatabase(list)).practices).toEqual([]);
});

test('what one says before going in can be taken back, and then no card asks', async ({ enough }) => {
  await beginOn(enough, ['Instagram']);
  const popup = await enough.openPage('popup');
  await popup.getByText('Before I go in').click();
  await popup.getByRole('radio', { name: 'Unwind' }).check();
  await popup.getByRole('button', { name: 'Ask me there' }).press('Enter');
  await expect(popup.getByText('Your reason: To unwind.')).toBeVisible();
  const title = popup.locator('summary').filter({ hasText: 'Before I go in' });
  await expect(title).toBeFocused();
  await expect(title).toContainText('To unwind');
  await popup.getByRole('button', { name: 'Never mind' }).press('Enter');
  await expect(popup.getByRole('button', { name: 'Ask me there' })).toBeVisible();
  await expect(title).toBeFocused();
  expect((await readDatabase(popup)).practices).toEqual([]);
});

test('the longest words that one can say before going in fit into the popup', {
  tag: CHROMIUM_ONLY,
}, async ({ enough }) => {
  await beginOn(enough, ['Instagram']);
  const popup = await enough.openPage('popup');
  await setPageSize(popup, { width: 380, height: 600 });
  await popup.getByText('Before I go in').click();
  await popup.getByRole('textbox', { name: 'Or in your own words' }).fill('W'.repeat(80));
  await popup.getByRole('button', { name: 'Ask me there' }).click();
  await expect(popup.getByRole('button', { name: 'Never mind' })).toBeVisible();
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(380);
});

test('whatever one came for, the question is shown as text and within the card', {
  tag: CHROMIUM_ONLY,
}, async ({ cardPage }) => {
  const { page, bring } = await cardPage();
  await setPageSize(page, { width: 360, height: 640 });
  for (const words of ['W'.repeat(80), '<img src=x onerror="document.title=1">', 'הודעה מאינס', 'إيناس']) {
    const sentence = `You came for: \u2068${words}\u2069. Did you find it?`;
    const card = await bring({ sentence, practice: 'aim', triggers: ['aim'] });
    await waitForCardAtRest(page);
    expect(card.text).toContain(words);
    expect(card.buttons).toEqual(expect.arrayContaining(['Yes', 'Partly', 'Not yet']));
    const places = await cardTextPlaces(page);
    const outside = places.filter(
      ({ left, right }) => left < card.box.x || right > card.box.x + card.box.width,
    );
    expect(outside).toEqual([]);
  }
  expect(await page.title()).not.toBe('1');
});
