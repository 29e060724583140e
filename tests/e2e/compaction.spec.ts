import { mkdir } from 'node:fs/promises';
import { BUILDS, findExtension } from '../../dev/browser/extension';
import { compactedOn, forgetCompaction, putRows, sumLedger } from '../../dev/browser/stored-ledger';
import { waitFor } from '../../dev/browser/wait';
import { daysFrom, recentDay } from '../../dev/made-up-lives/heavy/heavy-days';
import { expect, test } from '../harness/browser-test';

const DAY = 24 * 60 * 60 * 1_000;

test('a browser killed during compaction keeps every total, and finishes the compaction later', async ({
  launch,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  await mkdir(profile, { recursive: true });
  const opened = async () => {
    const launched = await launch({ profile, extensions: [BUILDS.rehearsal] });
    const enough = await findExtension(launched, BUILDS.rehearsal);
    return { launched, own: await enough.openPage('options') };
  };
  const now = Date.now();
  // Every stored day ends before this instant, in any time zone.
  const instant = now - 32 * DAY;

  const first = await opened();
  await waitFor(
    'the compaction of an empty history',
    async () => (await compactedOn(first.own)) ?? undefined,
  );
  const start = new Date(now - 50 * DAY).toISOString().slice(0, 10);
  for (const day of daysFrom(start, 15)) await putRows(first.own, recentDay(day));
  await forgetCompaction(first.own);
  const before = await sumLedger(first.own, instant, 'slot');
  await first.launched.close();

  const second = await opened();
  await waitFor('compaction to begin', async () => {
    const { old } = await sumLedger(second.own, instant, 'slot');
    return old < before.old || undefined;
  });
  await second.launched.kill();

  const third = await opened();
  await waitFor('compaction to end', () => compactedOn(third.own), 120_000);
  const after = await sumLedger(third.own, instant, 'slot');
  expect(after.hours).toEqual(before.hours);
  expect(after.sittings).toEqual(before.sittings);
  expect(after.rows).toMatchObject({ spans: 0, usage: 0, sittings: 0 });
});
