import { expect, it } from 'vitest';
import { ClockWatch } from '../../../lib/background/clock-watch';
import { DAY, MINUTE } from '../../builders/domain-rows';

function watched() {
  const clock = { wall: DAY, monotonic: 0 };
  const watch = new ClockWatch({ now: () => clock.wall, monotonicNow: () => clock.monotonic });
  return {
    watch,
    pass: (ms: number) => {
      clock.wall += ms;
      clock.monotonic += ms;
    },
    set: (ms: number) => {
      clock.wall += ms;
    },
  };
}

it('a clock that is set forward is noticed once, however much time passes', () => {
  const { watch, pass, set } = watched();
  pass(40 * MINUTE);
  expect(watch.setForwardBy()).toBe(0);
  set(30 * MINUTE);
  pass(MINUTE);
  expect(watch.setForwardBy()).toBe(30 * MINUTE);
  pass(DAY);
  expect(watch.setForwardBy()).toBe(0);
});

it('a clock that is set back is not taken for one that is set forward, nor is its way forward again missed', () => {
  const { watch, set } = watched();
  set(-DAY);
  expect(watch.setForwardBy()).toBe(0);
  set(DAY);
  expect(watch.setForwardBy()).toBe(DAY);
});

it('a clock that is set forward in small steps is noticed when they add up', () => {
  const { watch, set } = watched();
  const noticed = Array.from({ length: 10 }, () => {
    set(1_000);
    return watch.setForwardBy();
  });
  expect(noticed.reduce((sum, ms) => sum + ms)).toBeGreaterThanOrEqual(8_000);
});
