import { describe, expect, it } from 'vitest';
import { ReflectionRepository } from '../../../../lib/storage/journal/reflection-repository';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';

const NOW = Date.UTC(2026, 10, 22, 12);

describe('the reflection repository', () => {
  it('replaces the earlier answer to the same question of the same week, and no other', async () => {
    const signal = countingSignal();
    const reflections = new ReflectionRepository(freshConnection(), signal);
    await reflections.save('2026-W47', 4, 'first', NOW);
    await reflections.save('2026-W47', 4, 'second', NOW + 1);
    await reflections.save('2026-W47', 5, 'another question', NOW);
    await reflections.save('2026-W48', 4, 'another week', NOW);
    const answers = await reflections.between('2026-W47', '2026-W47');
    expect(answers.sort((a, b) => a.question - b.question)).toMatchObject([
      { question: 4, answer: 'second', at: NOW, createdAt: NOW, updatedAt: NOW + 1 },
      { question: 5, answer: 'another question' },
    ]);
    expect(answers).toHaveLength(2);
    expect(signal.announced()).toBe(4);
  });
});
