import { describe, expect, it } from 'vitest';
import { compareHalves } from '../../../../../lib/domain/insights/effect/halves';
import { simulatedVisits } from '../../../../builders/simulated-visits';

describe('the earlier and the later half', () => {
  it('differ where stays have changed', () => {
    const visits = simulatedVisits('halves', 400).map((one, index) =>
      index < 200 ? one : { ...one, stayedMs: 0.4 * one.stayedMs },
    );
    const halves = compareHalves(visits);
    expect(halves?.hasChanged).toBe(true);
    expect(halves?.laterMs).toBeLessThan(0.6 * (halves?.earlierMs ?? 0));
  });

  it('do not differ where stays go on as before, for 95 of 100 people', () => {
    const changed = Array.from({ length: 200 }, (_, person) =>
      compareHalves(simulatedVisits(`half ${person}`, 200)),
    ).filter((halves) => halves?.hasChanged);
    expect(changed.length).toBeLessThan(10);
  });

  it('are not compared with few visits', () => {
    expect(compareHalves(simulatedVisits('few', 100))).toBeNull();
    expect(compareHalves([])).toBeNull();
  });
});
