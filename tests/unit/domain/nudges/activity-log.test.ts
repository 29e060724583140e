import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityLogOf, countLogEntries } from '../../../../lib/domain/nudges/activity-log';
import { NUDGE_OUTCOMES } from '../../../../lib/domain/nudges/nudge';
import { moment, suppression } from '../../../builders/domain-rows';

const suppressionAt = (at: number) => suppression({ at, until: at + 10 });

describe('the log of a day', () => {
  it('contains every moment and every suppression once, in order of time', () => {
    const moments = fc.array(
      fc.record({ at: fc.nat(), outcome: fc.constantFrom(...NUDGE_OUTCOMES) }).map(moment),
    );
    const suppressions = fc.array(fc.nat().map(suppressionAt));
    fc.assert(
      fc.property(moments, suppressions, (some, others) => {
        const entries = activityLogOf(some, others);
        expect(entries).toHaveLength(some.length + others.length);
        expect(entries.map(({ at }) => at)).toEqual(
          [...some, ...others].map(({ at }) => at).sort((a, b) => a - b),
        );
        const [withheld, missed] = (['withheld', 'missed'] as const).map(
          (kind) => some.filter(({ outcome }) => outcome === kind).length,
        ) as [number, number];
        expect(countLogEntries(entries)).toEqual({
          shown: some.length - withheld - missed,
          missed,
          withheld,
          refused: others.length,
        });
      }),
    );
  });
});
