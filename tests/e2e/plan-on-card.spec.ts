import { waitForCard } from '../../dev/browser/card';
import { readDatabase } from '../../dev/browser/database-contents';
import { beginOn } from '../../dev/browser/journey';
import { scrollFeed } from '../../dev/browser/person';
import { changeSettings } from '../../dev/browser/stored-settings';
import { NUDGE_FAMILIES } from '../../lib/domain/nudges/nudge-family';
import { expect, test } from '../harness/browser-test';

/** A minute lasts one second in the rehearsal build, so the default of eight minutes of scrolling is eight seconds. */
const LONG_ENOUGH_MS = 10_500;

test('a plan about a site is shown on a card on that site in its week, in the person’s own words', async ({
  enough,
  feed,
}) => {
  const own = await beginOn(enough, ['Instagram']);
  // A plan belongs to the family `intent`; with the other families off, no other sentence can be chosen.
  const familiesOff = NUDGE_FAMILIES.filter((family) => family !== 'intent');
  await changeSettings(own, { withholding: false, familiesOff });
  const week = await enough.openPage('reflection');
  await week.getByRole('button', { name: 'Previous week' }).click();
  const plan = week.getByRole('region', { name: 'One plan for this week' });
  await plan.getByRole('textbox', { name: 'If …' }).fill('I open it in bed');
  await plan.getByRole('textbox', { name: '… then I’ll …' }).fill('put the kettle on');
  await plan.getByRole('combobox', { name: 'Is it about a site?' }).selectOption({ label: 'Instagram' });
  await plan.getByRole('switch', { name: 'A nudge there may remind you of it that week' }).click();
  await plan.getByRole('button', { name: 'Make it my plan' }).click();
  await expect(plan.getByText('About Instagram; a nudge there may remind you of it.')).toBeVisible();

  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: LONG_ENOUGH_MS });
  expect((await waitForCard(page)).text).toContain('If I open it in bed, then I’ll put the kettle on');
  const { plans = [], moments = [] } = await readDatabase(own);
  const [kept] = plans as { id: string }[];
  expect(moments).toMatchObject([{ family: 'intent', own: kept?.id, outcome: 'shown' }]);
});
