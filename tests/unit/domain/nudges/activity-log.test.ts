import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityLogOf, countLogEntries } from '../../../../lib/domain/nudges/activity-log';
import { NUDGE_OUTCOMES } from '../../../../lib/domain/nudges/nudge';
import { moment, suppression } from '../../../builders/domain-rows';
import { caughtComparison } from '../../../builders/journal-rows';

const suppressionAt = (at: number) => suppression({ at, until: at + 10 });

describe('the log of a day', () => {
  it('contains every moment, suppression and caught comparison once, in order of time', () => {
    const moments = fc.array(
      fc.record({ at: fc.nat(), outcome: fc.constantFrom(...NUDGE_OUTCOMES) }).map(moment),
    );
    const suppressions = fc.array(fc.nat().map(suppressionAt));
    const comparisons = fc.array(fc.nat().map((at) => ({ id: 'c', ...caughtComparison({ at }) })));
    fc.assert(
      fc.property(moments, suppressions, comparisons, (some, others, caught) => {
        const entries = activityLogOf(some, others, caught);
        expect(entries).toHaveLength(some.length + others.length + caught.length);
        expect(entries.map(({ at }) => at)).toEqual(
          [...some, ...others, ...caught].map(({ at }) => at).sort((a, b) => a - b),
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
