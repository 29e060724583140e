import { expect, it } from 'vitest';
import { guessActions } from '../../../../lib/pages/shared/guess-actions';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const TODAY = '2026-11-23';
const NOW = middleOf(TODAY);

it('a guess is kept with the day on which it was made, erased, and put back as it was', async () => {
  const context = pageInMemory(() => NOW);
  const { keep, erase } = guessActions(context);
  await keep('2026-W47', { minutes: 90, activeShare: null });
  const kept = await context.guesses.about('2026-W47', '2026-W47');
  expect(kept).toMatchObject([{ at: NOW, day: TODAY, minutes: 90, activeShare: null, createdAt: NOW }]);
  const putBack = await erase(kept[0]?.id ?? '');
  expect(await context.guesses.about('2026-W47', '2026-W47')).toEqual([]);
  await putBack();
  expect(await context.guesses.about('2026-W47', '2026-W47')).toEqual(kept);
});
