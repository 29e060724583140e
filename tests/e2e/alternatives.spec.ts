import { putSettings } from '../../dev/browser/stored-ledger';
import { storedSettings } from '../../dev/browser/stored-settings';
import { normaliseSentence } from '../../lib/domain/nudges/own-sentences';
import { expect, test } from '../harness/card-test';
import { CHROMIUM_ONLY } from '../harness/firefox-specs';
import { setPageSize } from '../harness/page-size';

const THREE = ['A cup of tea', 'The window', 'Call Ines'];

test('someone who wrote what they would rather do lands on one of it when they leave the feed, and can close the tab there', async ({
  cardPage,
}) => {
  const { enough, own, page, bring, outcomes } = await cardPage();
  const options = await enough.openPage('options');
  const block = options.getByRole('region', { name: 'When you leave the feed' });
  for (const [place, name] of ['One thing', 'Another', 'And one more'].entries()) {
    await block.getByRole('textbox', { name, exact: true }).fill(`  ${THREE[place]}\n`);
  }
  await block.getByRole('button', { name: 'Keep' }).click();
  await expect(block.getByText('Saved.')).toBeVisible();
  expect(await storedSettings(own)).toMatchObject({ alternatives: THREE });
  await options.close();

  await page.bringToFront();
  await (await bring()).press('Leave the feed');
  await page.waitForURL(`${enough.origin}/alternative.html`);
  const shown = page.getByRole('heading');
  await expect(shown).toHaveText(new RegExp(`^(${THREE.join('|')})$`));
  await expect(page).toHaveTitle('Instead · Enough');
  expect(await outcomes()).toEqual(['closedTab']);

  const closed = page.waitForEvent('close');
  await page.getByRole('button', { name: 'Close this tab' }).click();
  await closed;
});

test('what someone would rather do stays as it was when one of it is too long, and is turned off by emptying it', async ({
  enough,
}) => {
  const options = await enough.openPage('options');
  const block = options.getByRole('region', { name: 'When you leave the feed' });
  const field = block.getByRole('textbox', { name: 'One thing', exact: true });
  await field.fill('Tea');
  await field.press('Enter');
  await expect(block.getByText('Saved.')).toBeVisible();
  const other = block.getByRole('textbox', { name: 'Another' });
  await other.fill('x'.repeat(61));
  await other.press('Enter');
  await expect(block.getByRole('alert')).toHaveText(
    'That’s longer than 60 characters. Could you shorten it a little?',
  );
  await expect(other).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  expect(await storedSettings(options)).toMatchObject({ alternatives: ['Tea'] });

  await field.fill(' ');
  await other.fill('');
  await other.press('Enter');
  await expect.poll(async () => (await storedSettings(options)).alternatives).toEqual([]);
  const page = await enough.openPage('alternative');
  await expect(page.getByRole('heading')).toHaveText('You haven’t written anything to show here yet.');
});

test('every alternative is shown as text, in its own direction, and within the page', {
  tag: CHROMIUM_ONLY,
}, async ({ enough }) => {
  const page = await enough.openPage('alternative');
  await page.getByRole('heading').waitFor();
  await setPageSize(page, { width: 360, height: 640 });
  const texts: readonly (readonly [string, 'ltr' | 'rtl'])[] = [
    ['W'.repeat(60), 'ltr'],
    ['<img src=x onerror="document.title=1">', 'ltr'],
    ['&lt;b&gt; $1 $& {{x}} javascript:document.title=1', 'ltr'],
    ['להתקשר לאינס, ואז 2 כוסות תה', 'rtl'],
    ['كوب من الشاي بجانب النافذة', 'rtl'],
    ['窓の外を見る、それからお茶を一杯', 'ltr'],
    ['\u202edesrever\u202c tea', 'ltr'],
    ['👩‍👩‍👧‍👦'.repeat(5), 'ltr'],
  ];
  for (const [text, direction] of texts) {
    expect(normaliseSentence(text)).toBe(text);
    await putSettings(page, { version: 1, alternatives: [text] });
    const shown = page.getByRole('heading');
    await expect(shown).toHaveText(text, { useInnerText: false });
    expect(await shown.evaluate((element) => element.children.length), text).toBe(0);
    expect(await shown.evaluate((element) => getComputedStyle(element).direction), text).toBe(direction);
    const isWithin = () =>
      shown.evaluate((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && document.documentElement.scrollWidth <= innerWidth;
      });
    expect(await isWithin(), text).toBe(true);
  }
  await expect(page).toHaveTitle('Instead · Enough');
});
