import { describe, expect, it } from 'vitest';
import { backSoon, compareHalves } from '../../../../../lib/domain/insights/effect/exploratory';
import { DAY, MINUTE } from '../../../../builders/domain-rows';
import { followed, simulatedVisits } from '../../../../builders/simulated-visits';

describe('being back within 15 minutes', () => {
  it('is counted with and without a nudge', () => {
    const back = (minutes: number | null, shown: boolean) =>
      followed(0, { shown, leftAt: 0, backAt: minutes === null ? null : minutes * MINUTE });
    const due = [back(14, true), back(15, true), back(null, true), back(6, false)];
    expect(backSoon(due, DAY)).toEqual({ shown: { had: 1, of: 3 }, withheld: { had: 1, of: 1 } });
  });

  it('is not known before the 15 minutes are over, nor where the outcome is missing', () => {
    const due = [followed(0, { leftAt: DAY }), followed(0, { leftAt: null })];
    expect(backSoon(due, DAY + 14 * MINUTE).shown).toEqual({ had: 0, of: 0 });
    expect(backSoon(due, DAY + 15 * MINUTE).shown).toEqual({ had: 0, of: 1 });
  });
});

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
