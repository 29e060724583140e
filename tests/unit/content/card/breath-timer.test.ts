import { describe, expect, it, vi } from 'vitest';
import { type BreathStage, startBreathTimer } from '../../../../lib/content/card/breath-timer';
import { useFakeTime } from '../../../builders/fake-scheduler';

useFakeTime();

describe('the breath timer', () => {
  it('goes through two breaths in 20 seconds', () => {
    const stages: BreathStage[] = [];
    startBreathTimer((stage) => stages.push(stage));
    vi.advanceTimersByTime(19_999);
    expect(stages).toEqual(['in', 'inMore', 'out', 'in', 'inMore', 'out']);
    vi.advanceTimersByTime(1);
    expect(stages.at(-1)).toBe('done');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reports no further stage once it was stopped', () => {
    const onStage = vi.fn();
    const stop = startBreathTimer(onStage);
    stop();
    vi.advanceTimersByTime(20_000);
    expect(onStage).toHaveBeenCalledOnce();
  });
});
