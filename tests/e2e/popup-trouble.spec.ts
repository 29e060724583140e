import { beginOn } from '../../dev/browser/journey';
import { switchTo } from '../../dev/browser/person';
import { expect, test } from '../harness/browser-test';
import { setFailures } from '../harness/part-failures';

for (const [part, sentence] of [
  ['sensors', 'Enough couldn’t start measuring on some of your sites.'],
  ['reminder', 'Enough couldn’t set your weekly reminder.'],
] as const) {
  test(`the popup says that the part “${part}” fails, until it works again`, async ({ enough }) => {
    await beginOn(enough, ['Instagram']);
    const popup = await enough.openPage('popup');
    await switchTo(popup);
    await expect(popup.getByRole('main')).toBeVisible();
    await expect(popup.getByText(sentence)).toBeHidden();
    await setFailures(popup, part, 2);
    await expect(popup.getByText(sentence)).toBeVisible();
    await setFailures(popup, part, 0);
    await expect(popup.getByText(sentence)).toBeHidden();
  });
}
