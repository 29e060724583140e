import { seeCard, waitForCard } from '../../dev/browser/card';
import { waitForCardAtRest } from '../../dev/browser/card-at-rest';
import { readDatabase } from '../../dev/browser/database-contents';
import { expect, test } from '../harness/card-test';
import { setPageSize } from '../harness/page-size';

test('one press on a card about noticing keeps a comparison; the card stays, and its outcome is open', async ({
  cardPage,
}) => {
  const { own, page, bring, outcomes } = await cardPage();
  const card = await bring({ practice: 'notice', isNoticing: true });
  await card.press('I just compared');
  await expect.poll(async () => (await seeCard(page))?.text).toContain('Saved. Noticing is the skill.');
  const { caughtComparisons, moments } = await readDatabase(own);
  const [{ id }] = moments as [{ id: string }];
  expect(caughtComparisons).toMatchObject([
    { id, moment: id, site: 'instagram', surface: 'feed', effect: null },
  ]);
  expect((await waitForCard(page)).buttons).not.toContain('I just compared');
  expect(await outcomes()).toEqual(['shown']);
  await (await waitForCard(page)).press('This helped');
  await expect.poll(outcomes).toEqual(['helpful']);
});

test('the press is inside the card on a narrow page, beside the field and the ways out', async ({
  cardPage,
}) => {
  const { page, bring } = await cardPage();
  await setPageSize(page, { width: 320, height: 480 });
  await bring({ practice: 'notice', isNoticing: true });
  await waitForCardAtRest(page);
  const card = await waitForCard(page);
  expect(card.buttons).toEqual(expect.arrayContaining(['I just compared', 'This helped', 'Leave the feed']));
  expect(card.box.x).toBeGreaterThanOrEqual(0);
  expect(card.box.x + card.box.width).toBeLessThanOrEqual(320);
  expect(card.box.y + card.box.height).toBeLessThanOrEqual(480);
});
