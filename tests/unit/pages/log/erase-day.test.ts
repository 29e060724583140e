import { expect, it } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { EMPTY_PRACTICE_DRAFT } from '../../../../lib/domain/journal/practice-draft';
import { eraseDay } from '../../../../lib/pages/log/erase-day';
import { Archive } from '../../../../lib/storage/database/archive';
import { DAY, MINUTE, moment, suppression } from '../../../builders/domain-rows';
import { caughtComparison, guess, lived, plan, practiceEntry } from '../../../builders/journal-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';
import { rowsByStore } from '../../../builders/stored-rows';

const TODAY = '2026-11-22';
const NOW = middleOf(TODAY);
const YESTERDAY = '2026-11-21';

async function twoDays() {
  const context = pageInMemory(() => NOW);
  for (const [day, at] of [
    [YESTERDAY, NOW - DAY],
    [TODAY, NOW],
  ] as const) {
    await spendTime(context, {
      ...{ site: 'x', start: at - MINUTE, end: at },
      moment: moment({ at, day }),
      suppression: suppression({ at, until: at, day }),
    });
    await context.checkIns.save(
      { ...EMPTY_CHECK_IN, mood: 40, gladThings: ['soup', '', ''] },
      lived(at, day),
    );
    await context.practiceEntries.save(practiceEntry(lived(at, day)), at);
    await context.plans.save(plan(lived(at, day)), at);
    await context.caughtComparisons.save(caughtComparison(lived(at, day)), at);
    await context.guesses.save(guess(lived(at, day)), at);
  }
  await context.reflections.save('2026-W47', 1, 'yes', NOW - DAY);
  const row = { createdAt: 1, updatedAt: 1, hours: [], sittings: [] };
  const database = await context.connection.open();
  for (const day of [YESTERDAY, TODAY]) await database.put('pastDays', { ...row, id: day, day, device: 'b' });
  return { context, rows: () => rowsByStore(new Archive(context.connection, context.signal)) };
}

it('erasing a day erases every kind of row of that day, and no other', async () => {
  const { context, rows } = await twoDays();
  const before = await rows();
  await eraseDay(context, YESTERDAY);
  for (const [store, left] of Object.entries(await rows())) {
    expect([store, left.length]).toEqual([store, store === 'reflections' ? 0 : 1]);
    expect(before[store as keyof typeof before]).toEqual(expect.arrayContaining([...left]));
    expect(JSON.stringify(left)).not.toContain(YESTERDAY);
  }
});

it('an erased day is put back as it was, beside what was stored since', async () => {
  const { context, rows } = await twoDays();
  const before = await rows();
  const putBack = await eraseDay(context, TODAY);
  await context.practiceEntries.save({ ...practiceEntry(lived(NOW, TODAY)), lines: ['since'] }, NOW);
  await putBack();
  const after = await rows();
  expect(after.practices).toHaveLength(before.practices.length + 1);
  expect({ ...after, practices: [] }).toEqual({ ...before, practices: [] });
});

it('erasing a day takes what is half written on it, and putting it back brings that back', async () => {
  const { context } = await twoDays();
  const draft = { ...EMPTY_CHECK_IN, mood: 30 };
  const words = { ...EMPTY_PRACTICE_DRAFT, words: ['half'] };
  await context.checkInDrafts.save({ draft, at: NOW });
  await context.practiceDrafts.save('wins', { draft: words, at: NOW });
  await context.practiceDrafts.save('reframe', { draft: words, at: NOW - DAY });
  const putBack = await eraseDay(context, TODAY);
  expect(await context.checkInDrafts.read()).toBeNull();
  expect(Object.keys(await context.practiceDrafts.read())).toEqual(['reframe']);
  await putBack();
  expect((await context.checkInDrafts.read())?.draft).toEqual(draft);
  expect(Object.keys(await context.practiceDrafts.read()).sort()).toEqual(['reframe', 'wins']);
});
