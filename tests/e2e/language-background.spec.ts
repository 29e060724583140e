import { textsOf } from '../../build/made-up-languages';
import { waitForCard } from '../../dev/browser/card';
import { beginOn } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { changeSettings } from '../../dev/browser/stored-settings';
import { expect, test } from '../harness/browser-test';
import { alarmAt, buttonOf, ringNow } from '../harness/reminder-alarm';

/** A minute lasts one second in the rehearsal build, so the default of eight minutes of scrolling is eight seconds. */
const LONG_ENOUGH_MS = 10_500;

const MIRRORED = 'ar-XB';
const mirrored = (key: string): string => textsOf(MIRRORED)[key]?.message ?? '';

test('a card is in the language that was chosen while its page was open', async ({ enough, feed }) => {
  const own = await beginOn(enough, ['Instagram']);
  await changeSettings(own, { withholding: false });
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  const options = await enough.openPage('options');
  await options.locator('#language select').selectOption(MIRRORED);
  await expect(options.locator('html')).toHaveAttribute('lang', MIRRORED);
  await switchTo(page);
  await scrollFeed(page, { forMs: LONG_ENOUGH_MS });
  const card = await waitForCard(page);
  expect(card.buttons.slice(-2)).toEqual([mirrored('cardHelpful'), mirrored('cardLeave')]);
  // Its sentence, and no word of English but the names of keys.
  expect(card.text).toMatch(/[\u0600-\u06ff]{3}/);
  expect(card.text.replace(/Alt\+Shift\+\w/, '')).not.toMatch(/[a-z]{3}/i);
});

test('the reminder is in the chosen language, also when another one is chosen while it waits', async ({
  enough,
}) => {
  const options = await enough.openPage('options');
  await options.getByRole('switch', { name: 'Remind me to look back on my week' }).click();
  await expect.poll(() => alarmAt(options)).not.toBeNull();
  await options.locator('#language select').selectOption(MIRRORED);
  await expect(options.locator('html')).toHaveAttribute('lang', MIRRORED);
  await enough.stopWorker();
  await ringNow(options);
  await expect.poll(async () => (await buttonOf(options)).title).toBe(mirrored('buttonWeekWaits'));
  await options.locator('#language select').selectOption('en');
  await expect.poll(() => buttonOf(options)).toEqual({ mark: '○', title: 'Enough: your week is ready' });
});
