import { putRows } from '../../dev/browser/stored-ledger';
import { noonOf } from '../builders/days-ago';
import { checkIn, gratitudeEntry, practiceEntry, reflection } from '../builders/journal-rows';
import { violationsOn } from '../harness/axe';
import { expect, test } from '../harness/browser-test';

const SAID = '5 entries are damaged and can’t be read. Everything else is here.';

test('damaged rows are counted in one sentence, and every page shows the rest', async ({ enough }) => {
  const log = await enough.openPage('log');
  const noon = noonOf(0);
  const row = { createdAt: noon.at, updatedAt: noon.at };
  await putRows(log, {
    checkIns: [
      { ...row, id: 'whole', ...checkIn({ ...noon, patterns: ['inspired'] }) },
      { ...row, id: 'a', ...checkIn(noon), patterns: { odd: true } as never },
    ],
    gratitude: [{ ...row, id: 'b', ...gratitudeEntry(noon), text: 5 as never }],
    practices: [{ ...row, id: 'c', ...practiceEntry(noon), lines: null as never }],
    pastDays: [{ ...row, id: 'd', day: noon.day, hours: 'garbage' as never, sittings: [] }],
    reflections: [{ ...row, id: 'e', ...reflection({ at: noon.at }), answer: undefined as never }],
  });
  await log.reload();
  await expect(log.getByText('inspired')).toBeVisible();
  await expect(log.getByText(SAID)).toBeVisible();
  expect(await violationsOn(log)).toEqual([]);
  for (const page of ['popup', 'practices', 'reflection'] as const) {
    const opened = await enough.openPage(page);
    await expect(opened.getByText(SAID)).toBeVisible();
    await expect(opened.getByRole('heading').first()).toBeVisible();
  }
  const options = await enough.openPage('options');
  await options.getByRole('button', { name: 'Save a copy', exact: true }).click();
  await expect(options.getByText('They aren’t in the file.')).toBeVisible();
});
