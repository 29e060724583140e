import { waitForNoCard } from '../../dev/browser/card';
import { switchTo } from '../../dev/browser/person';
import { openCardPage } from '../harness/card-page';
import { expect, test } from '../harness/card-test';
import { bringNudge } from '../harness/inject-nudge';
import { becomeDeveloper, reloadExtension, reloadInFirefox } from '../harness/reload-extension';

const elementsOfCards = () => document.querySelectorAll(':root > [popover]').length;

test('a card that is open while the extension is reloaded goes, its words stay, and the next one comes alone', async ({
  launchEnough,
  feed,
}) => {
  const enough = await launchEnough();
  if (!enough.bidi) await becomeDeveloper(enough.context);
  const { own, page, bring, drafts } = await openCardPage(enough, feed);
  await switchTo(page);
  const card = await bring({ practice: 'notice' });
  await card.click('One word, if you like');
  await page.keyboard.type('restl');
  await expect.poll(drafts).toEqual({ notice: ['restl'] });
  expect(await page.evaluate(elementsOfCards)).toBe(1);
  await (enough.bidi ? reloadInFirefox(enough.bidi, enough.id) : reloadExtension(own));
  // The card is half written and its page in front: left to itself, it would stay.
  await waitForNoCard(page);
  expect(await page.evaluate(elementsOfCards)).toBe(0);

  const again = await enough.openPage('options');
  await switchTo(page);
  await bringNudge(again, page);
  expect(await page.evaluate(elementsOfCards)).toBe(1);
  const stored = await again.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<object> } } } }
    ).chrome.storage.local.get('cardDrafts'),
  );
  expect(stored).toMatchObject({ cardDrafts: { notice: { draft: ['restl'] } } });
});
