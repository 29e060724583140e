import { waitForCard } from '../../dev/browser/card';
import { waitForCardAtRest } from '../../dev/browser/card-at-rest';
import { beginOn } from '../../dev/browser/journey';
import { scrollFeed } from '../../dev/browser/person';
import { changeSettings, storedSettings } from '../../dev/browser/stored-settings';
import { NUDGE_SENTENCES, sentenceKey } from '../../lib/domain/nudges/nudge';
import { violationsOn } from '../harness/axe';
import { expect, test } from '../harness/card-test';
import { cardTextPlaces } from '../harness/card-text-places';
import { setPageSize } from '../harness/page-size';

/** A minute lasts one second in the rehearsal build, so the default of eight minutes of scrolling is eight seconds. */
const LONG_ENOUGH_MS = 10_500;

test('a sentence can say whom it is from, and its card, the options and the log say so', async ({
  enough,
  feed,
}) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  const own = options.getByRole('region', { name: 'Your own sentences' });
  await own.getByRole('button', { name: 'Write a sentence' }).click();
  await own.getByRole('textbox', { name: 'Your sentence' }).fill('You finish things. I saw you.');
  const name = own.getByRole('textbox', { name: 'Whose words are they? (optional)' });
  await name.fill('x'.repeat(41));
  await own.getByRole('button', { name: 'Keep' }).click();
  const fault = 'That name is longer than 40 characters. Could you shorten it a little?';
  await expect(own.getByRole('alert').filter({ hasText: fault })).toBeVisible();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  expect(await violationsOn(options)).toEqual([]);
  expect((await storedSettings(options)).ownSentences ?? []).toEqual([]);

  await name.fill('  Ines ');
  await name.press('Enter');
  await expect(own.getByText('From \u2068Ines\u2069')).toBeVisible();
  expect(await storedSettings(options)).toMatchObject({
    ownSentences: [{ text: 'You finish things. I saw you.', from: 'Ines' }],
  });

  await changeSettings(options, { withholding: false, sentencesOff: NUDGE_SENTENCES.map(sentenceKey) });
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: LONG_ENOUGH_MS });
  expect((await waitForCard(page)).text).toMatch(/You finish things\. I saw you\.\nFrom \u2068Ines\u2069/);
  const log = await enough.openPage('log');
  await expect(log.getByText('From \u2068Ines\u2069')).toBeVisible();

  await options.bringToFront();
  await own.getByRole('button', { name: 'Edit: You finish things.' }).click();
  await expect(name).toHaveValue('Ines');
  await name.fill('');
  await own.getByRole('button', { name: 'Keep' }).click();
  await expect(own.getByRole('button', { name: 'Edit: You finish things.' })).toBeVisible();
  await expect(own.getByText('From')).toBeHidden();
  expect((await storedSettings(options)).ownSentences?.[0]).not.toHaveProperty('from');
});

test('whoever a sentence is from, name and sentence are shown as text and within the card', async ({
  cardPage,
}) => {
  const { page, bring } = await cardPage();
  await setPageSize(page, { width: 360, height: 640 });
  const words: readonly (readonly [sentence: string, from: string])[] = [
    ['W'.repeat(140), 'W'.repeat(40)],
    ['<b>Look up</b> &amp; &lt;rest&gt; $1', '<img src=x onerror="document.title=1">'],
    ['את מסיימת דברים. ראיתי אותך, 3 פעמים!', 'אינס'],
    ['أنت تنهي الأشياء. لقد رأيتك.', 'إيناس'],
    ['最後までやる人だよ。見ていたよ。', 'イネス'],
    ['Look up.', '\u202eIn\u2069es\u2066'],
    ['👩‍👩‍👧‍👦'.repeat(12), '👩‍👩‍👧‍👦'],
  ];
  for (const [sentence, from] of words) {
    const card = await bring({ sentence, from });
    await waitForCardAtRest(page);
    const name = from.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '');
    expect(card.text).toContain(sentence);
    expect(card.text).toContain(`From \u2068${name}\u2069`);
    const places = await cardTextPlaces(page);
    expect(places.map(({ text }) => text)).toContain(sentence);
    const outside = places.filter(
      ({ left, right }) => left < card.box.x || right > card.box.x + card.box.width,
    );
    expect(outside).toEqual([]);
  }
  expect(await page.title()).not.toBe('1');
});

test('a sentence is set in its own direction', async ({ cardPage }) => {
  const { page, bring } = await cardPage();
  const startOf = async (sentence: string) => {
    const { box } = await bring({ sentence });
    await waitForCardAtRest(page);
    const place = (await cardTextPlaces(page)).find(({ text }) => text === sentence);
    if (!place) throw new Error('The card has no such sentence.');
    return place.left - box.x < box.x + box.width - place.right ? 'left' : 'right';
  };
  expect(await startOf('Look up.')).toBe('left');
  expect(await startOf('ראיתי אותך.')).toBe('right');
});
