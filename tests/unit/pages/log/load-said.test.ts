import { expect, it } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { answerActions } from '../../../../lib/pages/log/answer-actions';
import { loadLog } from '../../../../lib/pages/log/load-log';
import { loadSaid } from '../../../../lib/pages/log/load-said';
import { DAY } from '../../../builders/domain-rows';
import { caughtComparison, guess, lived } from '../../../builders/journal-rows';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const TODAY = '2026-11-22';
const NOW = middleOf(TODAY);
const LONG_AGO = '2025-11-22';

it('what was said on any day is there to be searched, the newest first, each with its day', async () => {
  const context = pageInMemory(() => NOW);
  const before = lived(middleOf(LONG_AGO), LONG_AGO);
  await context.checkIns.save({ ...EMPTY_CHECK_IN, mood: 40 }, before);
  await context.caughtComparisons.save(caughtComparison(lived(NOW - 3, TODAY)), NOW);
  await context.guesses.save(guess(lived(NOW - 2, TODAY)), NOW);
  await context.reflections.save('2026-W47', 3, 'a walk', NOW - 1);
  expect((await loadSaid(context)).map(({ day, entry }) => [day, entry.kind])).toEqual([
    [TODAY, 'answered'],
    [TODAY, 'guessed'],
    [TODAY, 'caught'],
    [LONG_AGO, 'checkedIn'],
  ]);
});

it('an answer to a weekly question is in the log of its day, can be erased there, and put back', async () => {
  const context = pageInMemory(() => NOW);
  await context.reflections.save('2026-W47', 3, 'a walk', NOW);
  const answers = async (day: string) =>
    (await loadLog(context, day)).entries.flatMap((entry) =>
      entry.kind === 'answered' ? [entry.answer] : [],
    );
  const [answer] = await answers(TODAY);
  expect(answer?.answer).toBe('a walk');
  expect(await answers('2026-11-21')).toEqual([]);
  const putBack = await answerActions(context).erase(answer?.id ?? '');
  expect(await answers(TODAY)).toEqual([]);
  await putBack();
  expect(await answers(TODAY)).toEqual([answer]);
});

it('an erased answer does not come back beside one that was given since', async () => {
  let now = NOW - DAY;
  const context = pageInMemory(() => now);
  await context.reflections.save('2026-W47', 3, 'a walk', now);
  const [answer] = await context.reflections.all();
  const putBack = await answerActions(context).erase(answer?.id ?? '');
  now = NOW;
  await context.reflections.save('2026-W47', 3, 'the sea', now);
  await putBack();
  expect((await context.reflections.all()).map((one) => one.answer)).toEqual(['the sea']);
});
