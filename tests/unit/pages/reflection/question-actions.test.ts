import { expect, it } from 'vitest';
import { keepAnswer } from '../../../../lib/pages/reflection/question-actions';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

it('a new answer to a question replaces the answer stored for that question and week', async () => {
  const context = pageInMemory(() => middleOf('2026-11-22'));
  await keepAnswer(context, '2026-W47', 3, 'A walk.');
  await keepAnswer(context, '2026-W47', 4, 'Rain.');
  await keepAnswer(context, '2026-W47', 3, 'A long walk.');
  const stored = await context.reflections.between('2026-W47', '2026-W47');
  expect(stored.map(({ question, answer }) => [question, answer]).sort()).toEqual([
    [3, 'A long walk.'],
    [4, 'Rain.'],
  ]);
});
