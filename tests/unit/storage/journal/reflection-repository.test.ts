import { describe, expect, it } from 'vitest';
import { ReflectionRepository } from '../../../../lib/storage/journal/reflection-repository';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';
import { reflection } from '../../../builders/journal-rows';

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

  it('gives what two browsers answered to one question as one answer, whose next version replaces both', async () => {
    const connection = freshConnection();
    const reflections = new ReflectionRepository(connection, countingSignal());
    const database = await connection.open();
    for (const [id, at, answer] of [
      ['b', NOW, 'a walk'],
      ['a', NOW + 5, 'the sea'],
      ['c', NOW + 9, 'the sea'],
    ] as const) {
      await database.put('reflections', { ...reflection({ at, answer }), id, createdAt: at, updatedAt: at });
    }
    const { week, question } = reflection();
    const texts = async () => (await reflections.between(week, week)).map(({ answer }) => answer);
    expect(await texts()).toEqual(['a walk\n\nthe sea']);
    await reflections.save(week, question, 'a walk by the sea', NOW + 20);
    expect(await texts()).toEqual(['a walk by the sea']);
    expect(await reflections.all()).toHaveLength(1);
  });
});
