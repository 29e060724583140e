import { describe, expect, it } from 'vitest';
import { RetriedPart, retryAfter } from '../../../lib/background/retried-part';
import { FailingParts } from '../../../lib/storage/health/failing-parts';
import { valueInMemory } from '../../builders/in-memory-database';

const never = () => new Promise<never>(() => undefined);
const NOW = Date.UTC(2026, 10, 29);

function partDoing(work: () => Promise<void>) {
  const values = new Map<string, ReturnType<typeof valueInMemory>>();
  const failing = new FailingParts((_, key) => {
    const value = values.get(key) ?? valueInMemory();
    values.set(key, value);
    return value;
  });
  const world = { work, alarms: [] as number[], lines: [] as string[], setAlarm: async () => {} };
  const part = new RetriedPart({
    name: 'sensors',
    work: () => world.work(),
    failing,
    alarm: {
      set: (at) => {
        world.alarms.push(at - NOW);
        return world.setAlarm();
      },
    },
    now: () => NOW,
    patience: 5,
    log: (line) => world.lines.push(line),
  });
  return { world, part, failing };
}

describe('a part of the background', () => {
  it.each([
    ['fails', () => Promise.reject(new Error('not now'))],
    ['never ends', never],
  ])('is counted, logged and tried again later when it %s, and cleared when it works', async (_, work) => {
    const { world, part, failing } = partDoing(work);
    await part.run();
    await part.run();
    expect(await failing.names()).toEqual(['sensors']);
    expect(world.alarms).toEqual([retryAfter(1), retryAfter(2)]);
    expect(world.lines).toHaveLength(2);
    world.work = async () => {};
    await part.run();
    expect(await failing.names()).toEqual([]);
  });

  it('is run at the start of the worker when it is needed or failed before', async () => {
    let runs = 0;
    const { part, failing } = partDoing(async () => {
      runs += 1;
    });
    await part.runWhen(async () => false);
    expect(runs).toBe(0);
    await part.runWhen(async () => true);
    expect(runs).toBe(1);
    await failing.addFailure('sensors');
    await part.runWhen(async () => false);
    expect(runs).toBe(2);
    await part.runWhen(never);
    await part.runWhen(() => Promise.reject(new Error('unreadable')));
    expect(runs).toBe(4);
  });

  it('never rejects, even when nothing can be stored and no alarm be set', async () => {
    const { world, part, failing } = partDoing(() => Promise.reject(new Error('not now')));
    world.setAlarm = never;
    failing.addFailure = never;
    await part.run();
    expect(world.alarms).toEqual([retryAfter(1)]);
  });

  it('waits twice as long after each failure, at least half a minute and at most an hour', () => {
    expect([1, 2, 3, 20].map(retryAfter)).toEqual([30_000, 60_000, 120_000, 3_600_000]);
  });
});
