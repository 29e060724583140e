import { readDatabase } from '../../dev/browser/database-contents';
import { putRows, readSettings } from '../../dev/browser/stored-ledger';
import { noonOf } from '../builders/days-ago';
import { violationsOn } from '../harness/axe';
import { expect, test } from '../harness/browser-test';

test('every part is linked from the contents, and names its sources', async ({ enough }) => {
  const learn = await enough.openPage('learn');
  const contents = learn.getByRole('navigation', { name: 'On this page' });
  const links = contents.getByRole('link');
  await expect(links).toHaveCount(12);
  const titles = await links.allTextContents();
  for (const [at, title] of titles.entries()) {
    await links.nth(at).press('Enter');
    await expect(learn.getByRole('heading', { name: title, exact: true })).toBeInViewport();
  }
  const feeds = learn.getByRole('article', { name: 'Why feeds amplify it' });
  await expect(feeds.getByRole('list', { name: 'The studies behind it' })).toContainText(
    'McComb, Vanman & Tobin 2023',
  );
  await expect(feeds.getByRole('list', { name: 'The studies behind it' })).toContainText(
    'Media Psychology · 48 papers and 7,679 people',
  );
  await expect(feeds.getByRole('link', { name: 'Glad for someone' })).toHaveAttribute(
    'href',
    'practices.html#gladFor',
  );
  // A part can also be opened by its address.
  await learn.goto(`${enough.origin}/learn.html#oldFeature`);
  await learn.reload();
  await expect(learn.getByRole('heading', { name: 'An old safety feature' })).toBeInViewport();
});

test('support is one click away on every page, and no outside address is opened without a click', async ({
  enough,
}) => {
  for (const name of ['popup', 'reflection', 'practices', 'options', 'log'] as const) {
    const page = await enough.openPage(name);
    const opened = enough.context.waitForEvent('page');
    await page.getByRole('button', { name: 'When to talk to someone' }).click();
    const learn = await opened;
    await expect(learn.getByRole('heading', { name: 'When to talk to someone' })).toBeInViewport();
    await learn.close();
    if (!page.isClosed()) await page.close();
  }

  const learn = await enough.openPage('learn');
  const asked: string[] = [];
  enough.context.on('request', (request) => {
    if (!request.url().startsWith(enough.origin)) asked.push(request.url());
  });
  await learn.reload();
  const directory = learn.getByRole('link', { name: 'findahelpline.com' });
  await directory.hover();
  await expect(directory).toHaveAttribute('rel', 'noreferrer noopener');
  expect(asked).toEqual([]);
  const outside = enough.context.waitForEvent('page');
  await directory.click();
  await expect.poll(() => asked[0]).toBe('https://findahelpline.com/');
  await (await outside).close();
});

test('the support card comes once after several low days, and links to when to talk to someone', async ({
  enough,
}) => {
  const popup = await enough.openPage('popup');
  await expect(popup.getByRole('form', { name: 'Check in' })).toBeVisible();
  const low = (daysBack: number, mood: number) => {
    const noon = noonOf(daysBack);
    const { at } = noon;
    const id = crypto.randomUUID();
    return { id, createdAt: at, updatedAt: at, ...noon, mood, comparison: null, patterns: [] };
  };
  await putRows(popup, { checkIns: [low(5, 10), low(4, 70), low(3, 10), low(2, 10), low(1, 10)] });
  await popup.reload();
  const card = popup.getByText(
    'You’ve had some low days. If it’s weighing on you, talking to someone you trust or a professional can help.',
  );
  await expect(popup.getByRole('form', { name: 'Check in' })).toBeVisible();
  await expect(card).toBeHidden();

  // This check-in makes the fifth low day.
  await popup.getByRole('button', { name: 'Say a little more' }).click();
  await popup.getByRole('slider', { name: 'How are you, right now?' }).fill('5');
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(card).toBeVisible();
  expect((await readDatabase(popup)).checkIns).toHaveLength(6);
  await expect.poll(async () => (await readSettings(popup)).supportShownOn).toBe(noonOf(0).day);
  await expect(card).toBeVisible();
  expect(await violationsOn(popup)).toEqual([]);

  const again = await enough.openPage('popup');
  await expect(again.getByRole('form', { name: 'Check in' })).toBeVisible();
  await expect(again.getByText('You’ve had some low days.')).toBeHidden();
  await again.close();

  await popup.bringToFront();
  const opened = enough.context.waitForEvent('page');
  await popup.getByRole('region', { name: 'A kind word' }).getByRole('button', { name: 'Read more' }).click();
  const learn = await opened;
  await expect(learn.getByRole('heading', { name: 'When to talk to someone' })).toBeInViewport();

  // The day on which it was shown reveals a mood, so erasing everything erases this day, too.
  await learn.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    return runtime.sendMessage({ kind: 'erase' });
  });
  expect((await readSettings(learn)).supportShownOn).toBeNull();
});

interface Runtime {
  sendMessage(message: object): Promise<unknown>;
}
