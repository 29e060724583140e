import { setTimeout as delay } from 'node:timers/promises';
import { seeCard, waitForCard, waitForNoCard } from '../../dev/browser/card';
import { readDatabase } from '../../dev/browser/database-contents';
import { beginOn, usageOf } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { changeSettings } from '../../dev/browser/stored-settings';
import { type EnoughBrowser, expect, test } from '../harness/browser-test';
import { repeatUntil } from '../harness/repeat-until';
import { sentencesWithout } from '../harness/sentences-without';

const EVERY_MS = 2_000;

/** A minute lasts one second in the rehearsal build, so eight minutes of scrolling take eight seconds. */
const LONG_ENOUGH_MS = 10_500;

/** Stops the background again and again, until what a person does meanwhile is over. */
async function stopMeanwhile(enough: EnoughBrowser, act: () => Promise<void>): Promise<number> {
  const over = new AbortController();
  let stops = 0;
  const stopping = (async () => {
    while (!over.signal.aborted) {
      await enough.stopWorker();
      stops++;
      await delay(EVERY_MS);
    }
  })();
  await act().finally(() => over.abort());
  await stopping;
  return stops;
}

test('a background that stops every two seconds measures the time, and shows a card that can be answered', async ({
  enough,
  feed,
}) => {
  const own = await beginOn(enough, ['Instagram']);
  await changeSettings(own, { withholding: false, sentencesOff: sentencesWithout('notice') });
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  const stops = await stopMeanwhile(enough, async () => {
    await scrollFeed(page, { forMs: LONG_ENOUGH_MS });
    // A stop in the middle of showing loses that card; the next one comes at another pause.
    await repeatUntil(
      'a card',
      () => scrollFeed(page, { forMs: 2_000 }),
      async () => (await seeCard(page)) !== undefined,
    );
    const card = await waitForCard(page);
    // The field of a first card is folded.
    await card.press('Write a line');
    await card.click('One word, if you like');
    await page.keyboard.type('calm', { delay: EVERY_MS / 4 });
    // A stop in the middle of storing loses what was sent; the card then says so, and the person presses again.
    const says = async (text: string) => (await seeCard(page))?.text.includes(text) ?? false;
    await repeatUntil(
      'the line to be kept',
      () => card.click('Keep'),
      () => says('Saved.'),
    );
    await repeatUntil(
      'the answer to be stored',
      () => card.click('This helped'),
      () => says('Glad it did.'),
    );
    await waitForNoCard(page);
    await switchTo(own);
  });
  expect(stops).toBeGreaterThan(4);
  await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(LONG_ENOUGH_MS);
  const { moments, practices } = await readDatabase(own);
  expect(moments).toEqual([expect.objectContaining({ outcome: 'helpful' })]);
  expect(practices).toEqual([expect.objectContaining({ lines: ['calm'] })]);
});
