import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Compactor } from '../../../lib/background/compactor';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { valueInMemory } from '../../builders/in-memory-database';

const QUIET = 20_000;

function compactorOf(steps: number) {
  let done = 0;
  let during: (() => void) | undefined;
  const lines: string[] = [];
  const lastDay = valueInMemory();
  const boundaries: string[] = [];
  const compactor = new Compactor({
    ledger: {
      step: async ({ boundary }) => {
        done += 1;
        boundaries.push(boundary.day);
        during?.();
        return done < steps;
      },
    },
    settings: { read: async () => DEFAULT_SETTINGS },
    lastDay,
    now: () => Date.now(),
    timeZone: () => 'UTC',
    quiet: QUIET,
    log: (line) => lines.push(line),
  });
  return {
    compactor,
    boundaries,
    lastDay,
    lines,
    done: () => done,
    duringStep: (work: () => void) => {
      during = work;
    },
  };
}

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 12) }));
afterEach(() => void vi.useRealTimers());

describe('the compactor', () => {
  it('waits for a quiet time, which each report puts off', async () => {
    const { compactor, done } = compactorOf(1);
    for (let reports = 0; reports < 8; reports++) {
      compactor.whenQuiet();
      await vi.advanceTimersByTimeAsync(15_000);
    }
    expect(done()).toBe(0);
    await vi.advanceTimersByTimeAsync(QUIET);
    expect(done()).toBe(1);
  });

  it('works once a day', async () => {
    const { compactor, done } = compactorOf(3);
    for (const wait of [QUIET, QUIET, QUIET]) {
      compactor.whenQuiet();
      await vi.advanceTimersByTimeAsync(wait);
    }
    expect(done()).toBe(3);
    await vi.advanceTimersByTimeAsync(24 * 60 * 60 * 1_000);
    compactor.whenQuiet();
    await vi.advanceTimersByTimeAsync(QUIET);
    expect(done()).toBe(4);
  });

  it('leaves recent days alone while the clock is a year ahead, and goes on when it is right again', async () => {
    const { compactor, boundaries } = compactorOf(1);
    const lookOn = async (day: string) => {
      vi.setSystemTime(Date.parse(`${day}T12:00:00Z`));
      compactor.whenQuiet();
      await vi.advanceTimersByTimeAsync(QUIET);
    };
    await lookOn('2026-11-21');
    await lookOn('2027-11-22');
    await lookOn('2026-11-22');
    await lookOn('2026-11-23');
    expect(boundaries).toEqual(['2026-10-22', '2026-10-22', '2026-10-23', '2026-10-24']);
  });

  it('catches up after a long time away on the second day back', async () => {
    const { compactor, boundaries, lastDay } = compactorOf(1);
    await lastDay.set('2026-08-01');
    compactor.whenQuiet();
    await vi.advanceTimersByTimeAsync(QUIET);
    vi.setSystemTime(Date.UTC(2026, 10, 25, 12));
    compactor.whenQuiet();
    await vi.advanceTimersByTimeAsync(QUIET);
    expect(boundaries).toEqual(['2026-07-02', '2026-10-23']);
  });

  it('stops for a report and goes on after it', async () => {
    const { compactor, done, duringStep, lastDay } = compactorOf(5);
    let interrupted = false;
    duringStep(() => {
      if (done() === 2 && !interrupted) {
        interrupted = true;
        compactor.whenQuiet();
      }
    });
    compactor.whenQuiet();
    await vi.advanceTimersByTimeAsync(QUIET);
    expect(done()).toBe(2);
    expect(await lastDay.get()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(QUIET);
    expect(done()).toBe(5);
    expect(await lastDay.get()).toBe('2026-11-22');
  });

  it('logs a failure in one line and tries again', async () => {
    const { compactor, duringStep, lastDay, lines } = compactorOf(1);
    duringStep(() => {
      throw new Error('no room');
    });
    compactor.whenQuiet();
    await vi.advanceTimersByTimeAsync(QUIET);
    expect(lines).toEqual([expect.stringContaining('no room')]);
    expect(await lastDay.get()).toBeUndefined();
  });
});
