import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityLogOf, countLogEntries } from '../../../../lib/domain/nudges/activity-log';
import { NUDGE_OUTCOMES } from '../../../../lib/domain/nudges/nudge';
import type { Suppression } from '../../../../lib/domain/nudges/suppression';
import { moment } from '../../../builders/domain-rows';

const suppression = (at: number): Suppression => ({
  at,
  until: at + 10,
  day: '2026-11-22',
  site: 'instagram',
  surface: 'feed',
  triggers: ['passive'],
  hindrances: ['gap'],
});

describe('the log of a day', () => {
  it('contains every moment and every suppression once, in order of time', () => {
    const moments = fc.array(
      fc.record({ at: fc.nat(), outcome: fc.constantFrom(...NUDGE_OUTCOMES) }).map(moment),
    );
    const suppressions = fc.array(fc.nat().map(suppression));
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
