import type { ActivityEvent } from '../../domain/attention/activity-event';
import { startAttentionMeter } from '../../domain/attention/attention-meter';
import type { Surface } from '../../domain/sites/surface';
import type { ReportQueue } from './report-queue';
import type { SensorEnvironment } from './sensor-environment';

/** The two clocks differ by more than this, in ms, only after one of them was set or the machine slept. */
const CLOCK_DRIFT_TOLERATED = 100;

/** While attention counts, the clock is read every `reportEvery`; it is this many ms later only if the machine slept. */
const SLEPT_WHEN_LATE_BY = 5_000;

/** A monotonic clock that stood still says nothing about when it did. Up to this many ms are too few to ask. */
const UNSURE_FOR = 2_000;

/** Measures attention by the monotonic clock, and dates it by the wall clock. */
export interface AttentionRecorder {
  /** Whether time counts as attention now. */
  readonly isCounting: () => boolean;
  /** Reads the monotonic clock. Time in which the machine slept, as far as the clocks show it, is left out. */
  readonly readClock: () => number;
  /** @param ago how many ms ago it happened */
  readonly record: (activity: ActivityEvent, ago?: number) => void;
  /** Records that the page moved to another address. */
  readonly moveTo: (surface: Surface) => void;
  /** Measures up to now. */
  readonly measure: () => void;
  /** Dates what was measured, and compares the clocks. */
  readonly date: () => void;
}

/** @param queue gets what was measured and dated */
export function recordAttention(
  { tempo, monotonicNow, now }: Pick<SensorEnvironment, 'tempo' | 'monotonicNow' | 'now'>,
  queue: ReportQueue,
  surface: Surface,
  attended: boolean,
): AttentionRecorder {
  let readAt = monotonicNow();
  let toWallClock = now() - readAt;
  const meter = startAttentionMeter(tempo, surface, attended, readAt);

  const date = () => {
    const fresh = now() - monotonicNow();
    // A clock that was set back is used at once, so that nothing is dated in the future.
    if (fresh < toWallClock - CLOCK_DRIFT_TOLERATED) toWallClock = fresh;
    queue.add(meter.take(), toWallClock);
    if (fresh > toWallClock + CLOCK_DRIFT_TOLERATED) toWallClock = fresh;
  };

  const readClock = () => {
    const at = monotonicNow();
    const stoodStill = now() - at > toWallClock + SLEPT_WHEN_LATE_BY;
    if (at - readAt > (stoodStill ? UNSURE_FOR : tempo.reportEvery + SLEPT_WHEN_LATE_BY)) meter.skip(at);
    readAt = at;
    if (stoodStill) {
      date();
      meter.record('absent', at);
    }
    return at;
  };

  return {
    isCounting: () => meter.isCounting(monotonicNow()),
    readClock,
    record: (activity, ago = 0) => meter.record(activity, readClock() - ago),
    moveTo: (to) => meter.moveTo(to, readClock()),
    measure() {
      meter.advance(readClock());
      date();
    },
    date,
  };
}
