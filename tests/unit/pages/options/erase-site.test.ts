import { expect, it } from 'vitest';
import { eraseSite } from '../../../../lib/pages/options/erase-site';
import { everythingStored } from '../../../../lib/pages/shared/everything-stored';
import { MINUTE, moment, suppression } from '../../../builders/domain-rows';
import { caughtComparison, gratitudeEntry, lived, plan } from '../../../builders/journal-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';
import { rowsByStore } from '../../../builders/stored-rows';

const DAY = '2026-11-22';
const NOW = middleOf(DAY);

it('erasing a site erases what was measured there, keeps what was written, and can be put back', async () => {
  const context = pageInMemory(() => NOW);
  for (const [site, end] of [
    ['instagram', NOW - 2 * MINUTE],
    ['x', NOW],
  ] as const) {
    await spendTime(context, {
      ...{ site, start: end - MINUTE, end },
      moment: moment({ at: NOW, site }),
      suppression: suppression({ at: NOW, until: NOW, site }),
    });
    await context.caughtComparisons.save(caughtComparison({ ...lived(NOW, DAY), site }), NOW);
    await context.plans.save(plan({ ...lived(NOW, DAY), site }), NOW);
  }
  await context.gratitude.save(gratitudeEntry(lived(NOW, DAY)), NOW);
  const database = await context.connection.open();
  await database.put('pastDays', {
    ...{ id: 'p', createdAt: 1, updatedAt: 1, day: '2026-01-05' },
    hours: [
      [9, 'instagram', 'feed', 1, 0],
      [9, 'x', 'feed', 2, 0],
    ],
    sittings: [
      ['instagram', 1, 2, 1, 0],
      ['x', 3, 5, 2, 0],
    ],
  });
  const rows = () => rowsByStore(everythingStored(context).archive);
  const before = await rows();
  const putBack = await eraseSite(context, 'instagram');

  const { plans, gratitude, ...after } = await rows();
  expect(JSON.stringify(after)).not.toContain('instagram');
  expect([plans.length, gratitude.length]).toEqual([2, 1]);
  expect(after.pastDays).toMatchObject([{ hours: [[9, 'x', 'feed', 2, 0]], sittings: [['x', 3, 5, 2, 0]] }]);
  for (const store of ['usage', 'sittings', 'moments', 'silences', 'caughtComparisons'] as const) {
    expect([store, after[store].length]).toEqual([store, 1]);
  }
  await putBack();
  expect(await rows()).toEqual(before);
});
