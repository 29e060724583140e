import 'temporal-polyfill/global';
import { waitForCardAtRest } from '../../dev/browser/card-at-rest';
import { layDown } from '../../dev/scenes/scene-lives';
import { scenesOn } from '../../dev/scenes/scenes';
import { localDay } from '../../lib/domain/time/days';
import { OF_WHOLE_PAGES, violationsOn } from '../harness/axe';
import { documentOfCard } from '../harness/card-document';
import { expect, test } from '../harness/card-test';

/** What people see most. `accessibility.spec.ts` looks at everything, and needs a browser that can be set to any look. */
const SEEN_MOST = ['popup-whole', 'reflection-week', 'practice-line'];

const now = Date.now();
const scenes = scenesOn(localDay(now, { timeZone: 'UTC', dayStartHour: 4 })).filter(({ name }) =>
  SEEN_MOST.includes(name),
);

test('axe finds no fault on the popup, the week and a practice, in both directions', async ({ enough }) => {
  await layDown('typical', await enough.waitForWelcome(), now);
  const found: Record<string, unknown> = {};
  for (const { name, page: file, part, act } of scenes) {
    const page = await enough.context.newPage();
    await page.goto(`${enough.origin}/${file}.html${part ? `#${part}` : ''}`);
    await page.getByRole('main').waitFor();
    await act?.(page);
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((value) => {
        document.documentElement.dir = value;
      }, direction);
      const violations = await violationsOn(page);
      if (violations.length > 0) found[`${name}, ${direction}`] = violations;
    }
    await page.close();
  }
  expect(scenes).toHaveLength(SEEN_MOST.length);
  expect(found).toEqual({});
});

test('axe finds no fault on a card in its place, with its reasons and a field', async ({ cardPage }) => {
  const { page, bring } = await cardPage();
  const card = await bring({ practice: 'notice', isFolded: false });
  await waitForCardAtRest(page);
  await card.press('Why this?');
  const violations = await violationsOn(await documentOfCard(page));
  expect(violations.filter(({ id }) => !OF_WHOLE_PAGES.includes(id))).toEqual([]);
});
